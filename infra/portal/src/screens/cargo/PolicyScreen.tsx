import { Link, useParams } from 'react-router';
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
import { StatusHistory } from '../../ui/StatusHistory';
import { CopyButton } from './CopyButton';
import { FormFacts } from './FormFacts';
import { formTexts } from './formTexts';
import { cargoTexts } from './texts';

/** 查看明细 of a policy; what happened to it is what happened to its application. */
export function PolicyScreen() {
  const say = useTexts(cargoTexts);
  const policyNumber = useParams()['policyNumber'] ?? '';
  const query = useRecord(`/cargo/policies/${policyNumber}`, (signal) =>
    answered(
      api.GET('/cargo/policies/{policyNumber}', { params: { path: { policyNumber } }, signal }),
    ),
  );
  return (
    <Page
      title={say('policy', { number: query.data?.policyNumber ?? '' })}
      actions={
        query.data && (
          <>
            <PdfButton path={query.data.links.document} name={say('policyDocument')} />
            <CopyButton policy={policyNumber} />
          </>
        )
      }
    >
      <Loaded query={query} rows={14}>
        {(policy) => (
          <>
            <Heading policy={policy} />
            <FormFacts form={policy} />
            <History application={policy.applicationId} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function History({ application }: { application: string }) {
  const path = { id: application };
  return (
    <StatusHistory
      path={`/cargo/applications/${application}/history`}
      read={(signal) =>
        answered(api.GET('/cargo/applications/{id}/history', { params: { path }, signal }))
      }
    />
  );
}

function Heading({ policy }: { policy: Schemas['CargoPolicyView'] }) {
  const say = useTexts(cargoTexts);
  const field = useTexts(formTexts);
  const { applicant, insured, links } = policy;
  return (
    <Facts
      items={[
        [say('status'), policy.statusLabel],
        [say('policyNumber'), policy.policyNumber],
        [say('insurer'), policy.insurer.name],
        [say('openCover'), <Link to={routeOf(links.openCover)}>{policy.openCoverNumber}</Link>],
        [say('number'), <Link to={routeOf(links.application)}>{policy.applicationId}</Link>],
        [say('applicant'), `${applicant.name} (${applicant.uscc})`],
        [say('insured'), `${insured.name} (${insured.uscc})`],
        [say('effectiveFrom'), policy.effectiveFrom],
        [field('insuredAmount'), <MoneyText of={policy.insuredAmount} />],
        [field('premium'), <MoneyText of={policy.premium} />],
        [say('claimsAgent'), policy.claimsAgent],
        [say('conditions'), policy.conditions.join('; ')],
        [say('createdAt'), moment(policy.createdAt)],
      ]}
    />
  );
}
