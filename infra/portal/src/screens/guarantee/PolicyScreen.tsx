import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { GuaranteeFacts } from './GuaranteeFacts';
import { guaranteeTexts } from './texts';

/** 保单明细: the application's data and the policy's own. */
export function PolicyScreen() {
  const say = useTexts(guaranteeTexts);
  const path = { policyNumber: useParams()['policyNumber'] ?? '' };
  const query = useRecord(`/guarantee/policies/${path.policyNumber}`, (signal) =>
    answered(api.GET('/guarantee/policies/{policyNumber}', { params: { path }, signal })),
  );
  return (
    <Page
      title={say('policy', { number: query.data?.policyNumber ?? '' })}
      actions={
        query.data && <PdfButton path={query.data.links.document} name={say('policyDocument')} />
      }
    >
      <Loaded query={query} rows={12}>
        {(policy) => (
          <>
            <Heading policy={policy} />
            <GuaranteeFacts of={policy} />
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/guarantee/policies/${path.policyNumber}/history`}
        read={(signal) =>
          answered(
            api.GET('/guarantee/policies/{policyNumber}/history', { params: { path }, signal }),
          )
        }
      />
    </Page>
  );
}

function Heading({ policy }: { policy: Schemas['GuaranteePolicyView'] }) {
  const say = useTexts(guaranteeTexts);
  const { applicant, links } = policy;
  return (
    <Facts
      items={[
        [say('status'), <Status status={policy.status} label={policy.statusLabel} />],
        [say('policyNumber'), policy.policyNumber],
        [say('insurer'), policy.insurer.name],
        [say('applicant'), `${applicant.name} (${applicant.uscc})`],
        [say('guaranteedAmount'), <MoneyText of={policy.guaranteedAmount} />],
        [say('premium'), <MoneyText of={policy.premium} />],
        [say('effectiveFrom'), policy.effectiveFrom],
        [say('effectiveTo'), policy.effectiveTo],
        [say('number'), <Link to={routeOf(links.application)}>{policy.applicationId}</Link>],
        [say('limit'), <Link to={routeOf(links.limit)}>{say('viewLimit')}</Link>],
      ]}
    />
  );
}
