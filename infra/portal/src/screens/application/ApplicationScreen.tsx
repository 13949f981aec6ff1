import { Alert } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { StatusHistory } from '../../ui/StatusHistory';
import './application.css';
import { ApplicationDetails } from './ApplicationDetails';
import { ApplicationEvidence } from './ApplicationEvidence';
import { ApplicationSteps } from './ApplicationSteps';
import { ConfirmForm } from './ConfirmForm';
import { applicationTexts } from './texts';

type Application = Schemas['ApplicationView'];

/** 查看待确认保单, 确认投保, 查看详情 (手册 000 §2.1). */
export function ApplicationScreen() {
  const say = useTexts(applicationTexts);
  const id = useParams()['id'] ?? '';
  const path = { id };
  const [submitted, setSubmitted] = useState(false);
  const query = useRecord(`/applications/${id}`, (signal) =>
    answered(api.GET('/applications/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('application', { number: query.data?.offerNumber ?? '' })}>
      <Loaded query={query} rows={10}>
        {(application) => (
          <>
            <ApplicationSteps status={application.status} />
            {submitted && (
              <Alert type="success" showIcon closable role="status" title={say('submitted')} />
            )}
            <NextSteps application={application} />
            <ApplicationDetails application={application} />
            {application.status === 'TO_BE_CONFIRMED' && (
              <ConfirmForm application={application} done={() => setSubmitted(true)} />
            )}
            {application.confirmation?.signedWithCard && <ApplicationEvidence id={id} />}
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/applications/${id}/history`}
        read={(signal) =>
          answered(api.GET('/applications/{id}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

const WHERE = {
  MAKE_SEAL: '/seals',
  SIGN_SERVICE_AGREEMENT: '/service-agreements',
  AUTHORISE_DATA: '/data-authorisations',
  VIEW_POLICIES: '/policies?receipt=AWAITING',
  AWAIT_DECISION: undefined,
} as const;

/** What the company still has to do besides: seal, agreement, data authorisation. */
function NextSteps({ application }: { application: Application }) {
  const say = useTexts(applicationTexts);
  const steps = application.nextSteps.filter((step) => step in WHERE) as (keyof typeof WHERE)[];
  if (steps.length === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={say('nextSteps')}
      description={
        <ol>
          {steps.map((step) => {
            const to = WHERE[step];
            return (
              <li key={step}>
                {to ? <Link to={to}>{say(`next_${step}`)}</Link> : say(`next_${step}`)}
              </li>
            );
          })}
        </ol>
      }
    />
  );
}
