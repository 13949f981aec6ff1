import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useSigning } from '../../signing/useSigning';
import { Page } from '../../ui/Page';
import { agreementTexts } from './agreementTexts';
import { AgreementWizard, type Unsigned } from './AgreementWizard';

/** 协议签署. */
export function NewAgreementScreen() {
  const say = useTexts(agreementTexts);
  const navigate = useNavigate();
  const sign = useSigning();
  const send = useAction(
    async (proposal: Unsigned, attempt) => {
      const signature = await sign({
        purpose: 'SIGN_PAYMENT_AGREEMENT',
        proposal: { ...proposal },
      });
      return answered(
        api.POST('/payment-agreements', {
          params: { header: attempt },
          body: { ...proposal, signature },
        }),
      );
    },
    ({ id, message }) => void navigate(`/payment-agreements/${id}`, { state: { message } }),
  );
  return (
    <Page title={say('sign')}>
      <AgreementWizard send={send} />
    </Page>
  );
}
