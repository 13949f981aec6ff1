import { Alert, Button, Space } from 'antd';
import { useLocation, useNavigate, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { FileButton } from '../../ui/FileButton';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { agreementTexts } from './agreementTexts';
import { useIsLegalPerson } from './legalPerson';

/** An agreement and its states (手册 002 §4.1.2). */
export function AgreementScreen() {
  const say = useTexts(agreementTexts);
  const navigate = useNavigate();
  const legalPerson = useIsLegalPerson();
  const { state } = useLocation() as { state: { message?: string } | null };
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/payment-agreements/${path.id}`, (signal) =>
    answered(api.GET('/payment-agreements/{id}', { params: { path }, signal })),
  );
  return (
    <Page
      title={say('agreement', { number: query.data?.agreementNumber ?? '' })}
      actions={
        query.data?.maySignAgain && (
          <Button
            type="primary"
            disabled={!legalPerson}
            onClick={() => void navigate(`/payment-agreements/${path.id}/signature`)}
          >
            {say('signAgain')}
          </Button>
        )
      }
    >
      {state?.message && <Alert type="success" showIcon title={state.message} />}
      <Loaded query={query}>{(agreement) => <Details agreement={agreement} />}</Loaded>
      <StatusHistory
        path={`/payment-agreements/${path.id}/history`}
        read={(signal) =>
          answered(api.GET('/payment-agreements/{id}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Details({ agreement }: { agreement: Schemas['AgreementView'] }) {
  const say = useTexts(agreementTexts);
  const { payer, signed } = agreement;
  const documents = `/v1/payment-agreements/${agreement.id}`;
  return (
    <>
      {agreement.reason && <Alert type="error" showIcon title={agreement.reason} />}
      <Facts
        items={[
          [say('status'), <Status status={agreement.status} label={agreement.statusLabel} />],
          [say('number'), agreement.agreementNumber],
          [say('bank'), agreement.bank.name],
          [say('payee'), agreement.payee.name],
          [say('payerName'), payer.name],
          [say('taxNumber'), payer.taxNumber],
          [say('accountName'), payer.accountName],
          [say('accountNumber'), payer.accountNumber],
          [say('openingBank'), payer.openingBank],
          [say('contact'), payer.contact],
          [say('phone'), payer.phone],
          [say('signedBy'), signed.by],
          [say('signedAt'), moment(signed.at)],
          [say('createdAt'), moment(agreement.createdAt)],
        ]}
      />
      <section>
        <h2>{say('documents')}</h2>
        <Space wrap>
          <PdfButton path={`${documents}/documents/payment-agreement`} name={say('pdf')} />
          <FileButton
            path={`${documents}/evidence`}
            name={say('evidence')}
            fileName={`${agreement.agreementNumber ?? agreement.id}.zip`}
          />
        </Space>
      </section>
    </>
  );
}
