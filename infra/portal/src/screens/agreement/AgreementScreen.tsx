import { Alert, Space } from 'antd';
import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { AgreementEvidence } from './AgreementEvidence';
import { SignAgreement } from './SignAgreement';
import { agreementTexts } from './texts';

type Agreement = Schemas['ServiceAgreementView'];

/** 签署协议, 查看协议 (手册 000 §3.1). */
export function AgreementScreen() {
  const say = useTexts(agreementTexts);
  const insurerId = useParams()['insurerId'] ?? '';
  const path = { insurerId };
  const query = useRecord(`/service-agreements/${insurerId}`, (signal) =>
    answered(api.GET('/service-agreements/{insurerId}', { params: { path }, signal })),
  );
  return (
    <Page title={say('agreement')}>
      <Loaded query={query} rows={10}>
        {(agreement) => (
          <>
            <Details agreement={agreement} />
            {agreement.mayAgree ? (
              <SignAgreement agreement={agreement} />
            ) : (
              <AgreementEvidence insurerId={insurerId} />
            )}
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/service-agreements/${insurerId}/history`}
        read={(signal) =>
          answered(api.GET('/service-agreements/{insurerId}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Details({ agreement }: { agreement: Agreement }) {
  const say = useTexts(agreementTexts);
  const { company, insurerSeal } = agreement;
  return (
    <>
      {agreement.status === 'SIGNING' && <Alert type="info" showIcon title={say('waiting')} />}
      <Facts
        items={[
          [say('status'), <Status status={agreement.status} label={agreement.statusLabel} />],
          [say('failure'), agreement.failureReason],
          [say('company'), company.name],
          [say('uscc'), company.uscc],
          [say('insurer'), agreement.insurer.name],
          [say('signedBy'), agreement.signedBy],
          agreement.signedAt !== undefined && [say('signedAt'), moment(agreement.signedAt)],
          insurerSeal && [say('insurerSeal'), `${insurerSeal.name} ${insurerSeal.serial}`],
          insurerSeal && [say('insurerSealedAt'), moment(insurerSeal.sealedAt)],
        ]}
      />
      {!agreement.mayAgree && agreement.documents.length > 0 && (
        <section>
          <h2>{say('documents')}</h2>
          <Space wrap>
            {agreement.documents.map((document) => (
              <PdfButton key={document.kind} path={document.link} name={document.label} />
            ))}
          </Space>
        </section>
      )}
      {agreement.mayAgree && agreement.missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={say('lacking')}
          description={
            <ul>
              {agreement.missing.map((lack) => (
                <li key={lack.code}>{lack.text}</li>
              ))}
            </ul>
          }
          action={<Link to="/seals">{say('makeSeal')}</Link>}
        />
      )}
    </>
  );
}
