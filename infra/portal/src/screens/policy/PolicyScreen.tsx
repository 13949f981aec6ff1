import { Alert, Button, Space } from 'antd';
import { useParams } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { IndemnityEstimate } from './IndemnityEstimate';
import { periodOf } from './period';
import { PolicyClaims } from './PolicyClaims';
import { PolicyComparison } from './PolicyComparison';
import { policyTexts } from './texts';

type Policy = Schemas['PolicyView'];

/** 查看详情 (手册 000 §2.1, 5). */
export function PolicyScreen() {
  const say = useTexts(policyTexts);
  const policyNumber = useParams()['policyNumber'] ?? '';
  const path = { policyNumber };
  const query = useRecord(`/policies/${policyNumber}`, (signal) =>
    answered(api.GET('/policies/{policyNumber}', { params: { path }, signal })),
  );
  return (
    <Page title={say('policy', { number: policyNumber })}>
      <Loaded query={query}>
        {(policy) => (
          <>
            <Details policy={policy} />
            <PolicyClaims policy={policy} />
            <IndemnityEstimate policy={policy} />
            <PolicyComparison policyNumber={policyNumber} />
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/policies/${policyNumber}/history`}
        read={(signal) =>
          answered(api.GET('/policies/{policyNumber}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Details({ policy }: { policy: Policy }) {
  const say = useTexts(policyTexts);
  const period = usePeriod(policy.deadlines.calendar);
  const { acknowledgement, cancellation, deadlines } = policy;
  return (
    <>
      <Receipt policy={policy} />
      <Facts
        items={[
          [say('status'), <Status status={policy.status} label={policy.statusLabel} />],
          [say('receipt'), policy.receiptStatusLabel],
          [say('company'), policy.company.name],
          [say('uscc'), policy.company.uscc],
          [say('organisationCode'), policy.company.organisationCode],
          [say('insurer'), policy.insurer.name],
          [say('offerNumber'), policy.offerNumber],
          [say('product'), policy.productLabel],
          [say('policyType'), policy.policyType],
          [
            say('period'),
            say('periodFromTo', { from: policy.effectiveFrom, to: policy.effectiveTo }),
          ],
          [say('coverRatio'), `${policy.coverRatioPercent} %`],
          [say('buyerLimit'), <MoneyText of={policy.buyerLimit} />],
          policy.maximumIndemnity && [
            say('maximumIndemnity'),
            <MoneyText of={policy.maximumIndemnity} />,
          ],
          [say('premium'), <MoneyText of={policy.premium} />],
          deadlines.reportWithin !== undefined && [
            say('reportWithin'),
            period(deadlines.reportWithin),
          ],
          deadlines.claimWithin !== undefined && [
            say('claimWithin'),
            period(deadlines.claimWithin),
          ],
          deadlines.waitingPeriod !== undefined && [
            say('waitingPeriod'),
            period(deadlines.waitingPeriod),
          ],
          acknowledgement && [
            say('acknowledgedBy'),
            `${acknowledgement.by ?? ''} ${moment(acknowledgement.at)}`,
          ],
          cancellation && [say('cancelledOn'), `${cancellation.on} ${cancellation.reason}`],
        ]}
      />
      <Lines title={say('scheme')} lines={policy.scheme} />
      <Lines title={say('specialTerms')} lines={policy.specialTerms} />
      <section>
        <h2>{say('documents')}</h2>
        <Space wrap>
          {policy.documents.map((document) => (
            <PdfButton key={document.kind} path={document.link} name={document.label} />
          ))}
        </Space>
      </section>
    </>
  );
}

/** A period in words; only its days are working days. */
function usePeriod(calendar: Policy['deadlines']['calendar']) {
  const say = useTexts(policyTexts);
  return (text: string) => {
    const { years, months, days } = periodOf(text);
    return [
      years > 0 && say('years', { years }),
      months > 0 && say('months', { months }),
      days > 0 && say(calendar === 'WORKING_DAYS' ? 'workingDays' : 'days', { days }),
    ]
      .filter(Boolean)
      .join(' ');
  };
}

/** 收悉, when the policy waits for it. */
function Receipt({ policy }: { policy: Policy }) {
  const say = useTexts(policyTexts);
  const acknowledge = useAction((read: Policy, attempt) =>
    answered(
      api.POST('/policies/{policyNumber}/acknowledgement', {
        params: {
          path: { policyNumber: read.policyNumber },
          header: { 'If-Match': ifMatch(read.version), ...attempt },
        },
      }),
    ),
  );
  if (policy.receiptStatus !== 'AWAITING' || policy.status !== 'EFFECTIVE') return null;
  return (
    <>
      <Alert
        type="info"
        showIcon
        title={say('acknowledgeWhy')}
        action={
          <Button
            type="primary"
            loading={acknowledge.isPending}
            onClick={() => acknowledge.mutate(policy)}
          >
            {say('acknowledge')}
          </Button>
        }
      />
      <ProblemAlert error={acknowledge.error} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
