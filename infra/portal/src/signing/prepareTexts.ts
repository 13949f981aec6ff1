import { texts } from '../i18n/texts';

export const prepareTexts = texts(
  'prepare',
  {
    prepare: '交由持卡人签名',
    prepared: '已列入待签事项，持卡人登录后可以签名。',
    tasks: '待签事项',
  },
  {
    prepare: 'Leave it for somebody to sign',
    prepared: 'It waits to be signed: whoever holds the card signs it after signing in.',
    tasks: 'To be signed',
  },
);
