import { Button, Space } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { policyTexts } from './texts';

/** 我要索赔, and the claims under this policy. */
export function PolicyClaims({ policy }: { policy: Schemas['PolicyView'] }) {
  const say = useTexts(policyTexts);
  const navigate = useNavigate();
  const { policyNumber } = policy;
  const start = useAction(
    (_policy: Schemas['PolicyView'], attempt) =>
      answered(
        api.POST('/policies/{policyNumber}/claims', {
          params: { path: { policyNumber }, header: attempt },
        }),
      ),
    ({ claimNumber }) => void navigate(`/claims/${claimNumber}`),
  );
  const unsigned = start.error instanceof Refusal && start.error.is('service-agreement-needed');
  return (
    <section className="no-print">
      <Space wrap>
        {policy.status !== 'CANCELLED' && (
          <Button loading={start.isPending} onClick={() => start.mutate(policy)}>
            {say('claim')}
          </Button>
        )}
        <Link to={`/claims?policyNumber=${encodeURIComponent(policyNumber)}`}>
          {say('claimsOf')}
        </Link>
      </Space>
      <ProblemAlert error={start.error} />
      {unsigned && <Link to="/service-agreements">{say('signAgreement')}</Link>}
    </section>
  );
}
