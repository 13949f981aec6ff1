import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { MoneyText } from '../../ui/MoneyText';
import { Status } from '../../ui/Status';
import { claimTexts } from './texts';

/** What the system fills in, the days that count, the decision. */
export function ClaimHead({ claim }: { claim: Schemas['ClaimView'] }) {
  const say = useTexts(claimTexts);
  const { accountManager: manager, deadlines, decision, submission, withdrawal } = claim;
  return (
    <Facts
      items={[
        [say('status'), <Status status={claim.status} label={claim.statusLabel} />],
        [
          say('policyNumber'),
          <Link to={`/policies/${encodeURIComponent(claim.policyNumber)}`}>
            {claim.policyNumber}
          </Link>,
        ],
        [say('insurer'), claim.insurer.name],
        [say('insured'), claim.insured.name],
        [say('claimNumber'), claim.claimNumber],
        [say('claimant'), claim.claimant],
        submission && [say('submittedAt'), moment(submission.at)],
        [say('claimed'), <MoneyText of={claim.shipments.claimed} />],
        [say('reportBy'), deadlines.reportBy],
        [say('claimBy'), deadlines.claimBy],
        [say('waitingEnds'), deadlines.waitingPeriodEnds],
        manager && [
          say('accountManager'),
          [manager.name, manager.phone, manager.email].filter(Boolean).join(' '),
        ],
        decision?.acceptedLoss && [say('acceptedLoss'), <MoneyText of={decision.acceptedLoss} />],
        decision?.indemnity && [say('indemnity'), <MoneyText of={decision.indemnity} />],
        decision?.formula !== undefined && [say('formula'), decision.formula],
        withdrawal && [say('withdrawal'), `${moment(withdrawal.at)} ${withdrawal.reason}`],
      ]}
    />
  );
}
