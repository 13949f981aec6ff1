import { useParams } from 'react-router';
import { answered, api } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { claimsInfoTexts } from './texts';

/** What an insurer has said of one case. */
export function ClaimInformationScreen() {
  const say = useTexts(claimsInfoTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/claims-information/${path.id}`, (signal) =>
    answered(api.GET('/claims-information/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('one', { number: query.data?.caseNumber ?? '' })}>
      <Loaded query={query}>
        {(claim) => (
          <Facts
            items={[
              [say('status'), <Status status={claim.status} label={claim.statusLabel} />],
              [say('insurer'), claim.insurer.name],
              [say('company'), claim.company.name],
              [say('uscc'), claim.company.uscc],
              [say('product'), claim.productLabel],
              [say('policyNumber'), claim.policyNumber],
              [say('accidentOn'), claim.accidentOn],
              [say('cause'), claim.cause],
              [say('claimed'), <MoneyText of={claim.claimed} />],
              claim.paid && [say('paid'), <MoneyText of={claim.paid} />],
              [say('closedOn'), claim.closedOn],
              [say('note'), claim.note],
              [say('publishedAt'), moment(claim.publishedAt)],
              [say('changedAt'), moment(claim.changedAt)],
            ]}
          />
        )}
      </Loaded>
      <StatusHistory
        path={`/claims-information/${path.id}/history`}
        read={(signal) =>
          answered(api.GET('/claims-information/{id}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}
