import { texts } from '../i18n/texts';

export const sealTexts = texts(
  'sealSelect',
  {
    seal: '印章',
    choose: '请选择印章',
    none: '没有可用的印章',
    until: '{{name}}，有效期至 {{until}}',
    make: '制作印章',
    refresh: '刷新印章',
  },
  {
    seal: 'Seal',
    choose: 'Choose a seal',
    none: 'There is no seal to choose',
    until: '{{name}}, valid until {{until}}',
    make: 'Make a seal',
    refresh: 'Refresh seals',
  },
);
