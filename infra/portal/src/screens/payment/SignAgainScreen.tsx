import { Alert } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { useSigning } from '../../signing/useSigning';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { agreementTexts } from './agreementTexts';
import { AgreementWizard, type Unsigned } from './AgreementWizard';

type Agreement = Schemas['AgreementView'];

/** 重新签署 (手册 002 §4.1.3). */
export function SignAgainScreen() {
  const say = useTexts(agreementTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/payment-agreements/${path.id}`, (signal) =>
    answered(api.GET('/payment-agreements/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('signAgain')}>
      <Alert type="info" showIcon title={say('again')} />
      <Loaded query={query}>{(agreement) => <Again agreement={agreement} />}</Loaded>
    </Page>
  );
}

function Again({ agreement }: { agreement: Agreement }) {
  const navigate = useNavigate();
  const sign = useSigning();
  const { id, version, payer } = agreement;
  const send = useAction(
    async (proposal: Unsigned, attempt) => {
      const signature = await sign({
        purpose: 'SIGN_PAYMENT_AGREEMENT_AGAIN',
        subject: `payment-agreements/${id}`,
        version,
        proposal: { ...proposal },
      });
      return answered(
        api.POST('/payment-agreements/{id}/signature', {
          params: { path: { id }, header: { 'If-Match': ifMatch(version), ...attempt } },
          body: { ...proposal, signature },
        }),
      );
    },
    ({ message }) => void navigate(`/payment-agreements/${id}`, { state: { message } }),
  );
  const { name, accountName, openingBank, contact, phone } = payer;
  return <AgreementWizard send={send} known={{ name, accountName, openingBank, contact, phone }} />;
}
