import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { cargoTexts } from './texts';

/** 保单复制: a new draft with what the policy says, opened at once. */
export function CopyButton({ policy, small = false }: { policy: string; small?: boolean }) {
  const say = useTexts(cargoTexts);
  const navigate = useNavigate();
  const copy = useAction(
    (policyNumber: string, attempt) =>
      answered(
        api.POST('/cargo/policies/{policyNumber}/copies', {
          params: { path: { policyNumber }, header: attempt },
        }),
      ),
    ({ id }) => void navigate(`/cargo/applications/${id}/edit`),
  );
  return (
    <>
      <Button
        icon={<CopyOutlined />}
        size={small ? 'small' : 'medium'}
        loading={copy.isPending}
        onClick={() => copy.mutate(policy)}
      >
        {say('copy')}
      </Button>
      <ProblemAlert error={copy.error} />
    </>
  );
}
