import { Alert, Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { GuaranteeFacts } from './GuaranteeFacts';
import { guaranteeTexts } from './texts';

type Application = Schemas['GuaranteeApplicationView'];

/** 投保单明细. */
export function ApplicationScreen() {
  const say = useTexts(guaranteeTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/guarantee/applications/${path.id}`, (signal) =>
    answered(api.GET('/guarantee/applications/{id}', { params: { path }, signal })),
  );
  return (
    <Page
      title={say('application', { number: query.data?.number ?? '' })}
      actions={query.data && <Actions application={query.data} />}
    >
      <Loaded query={query} rows={12}>
        {(application) => (
          <>
            <Heading application={application} />
            <GuaranteeFacts of={application} />
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/guarantee/applications/${path.id}/history`}
        read={(signal) =>
          answered(api.GET('/guarantee/applications/{id}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Actions({ application }: { application: Application }) {
  const say = useTexts(guaranteeTexts);
  const navigate = useNavigate();
  const { id, links, status } = application;
  const { payment, policy } = links;
  return (
    <>
      {application.mayPay && (
        <Button type="primary" onClick={() => void navigate(`/payments/new?application=${id}`)}>
          {say(status === 'PAYMENT_FAILED' ? 'payAgain' : 'pay')}
        </Button>
      )}
      {application.mayApplyAgain && (
        <Button onClick={() => void navigate(`/guarantee/applications/${id}/reapplication`)}>
          {say('applyAgain')}
        </Button>
      )}
      {policy && (
        <Button onClick={() => void navigate(routeOf(policy))}>{say('viewPolicy')}</Button>
      )}
      {payment && (
        <Button onClick={() => void navigate(routeOf(payment))}>{say('viewPayment')}</Button>
      )}
      <Button onClick={() => void navigate(routeOf(links.limit))}>{say('viewLimit')}</Button>
      <PdfButton path={links.document} name={say('document')} />
    </>
  );
}

function Heading({ application }: { application: Application }) {
  const say = useTexts(guaranteeTexts);
  const { applicant, review, estimate, submission, holding } = application;
  const premium = review?.premium ?? estimate?.premium;
  return (
    <>
      {review && review.reasons.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={review.resultLabel}
          description={
            <ul>
              {review.reasons.map((reason) => (
                <li key={reason.code + (reason.pointer ?? '')}>{reason.text}</li>
              ))}
            </ul>
          }
        />
      )}
      <Facts
        items={[
          [say('status'), <Status status={application.status} label={application.statusLabel} />],
          [say('insurer'), application.insurer.name],
          [say('applicant'), `${applicant.name} (${applicant.uscc})`],
          [say('guaranteedAmount'), <MoneyText of={application.guaranteedAmount} />],
          [say('holding'), <MoneyText of={holding.open} />],
          premium && [say('premium'), <MoneyText of={premium} />],
          // Until the insurer has said what it is.
          !review?.premium && estimate && [estimate.note, estimate.formula],
          [say('payBy'), review?.payBy],
          [say('submittedAt'), moment(submission.at)],
          [say('by'), submission.by],
          review && [say('review'), review.resultLabel],
          review && [say('reviewedAt'), moment(review.at)],
          [say('policyNumber'), application.policyNumber],
        ]}
      />
    </>
  );
}
