import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { useAction } from '../api/action';
import { answered, api } from '../api/client';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { prepareTexts } from './prepareTexts';
import type { ToBeSigned } from './useSigning';

/** 待签事项: for those whose card cannot sign it, and whoever leaves it to a colleague. */
export function PrepareTask({ wanted }: { wanted: () => Promise<ToBeSigned | undefined> }) {
  const say = useTexts(prepareTexts);
  const prepare = useAction((what: ToBeSigned, attempt) =>
    answered(api.POST('/signing-tasks', { params: { header: attempt }, body: what })),
  );
  const begin = async () => {
    const what = await wanted();
    if (what) prepare.mutate(what);
  };
  return (
    <>
      <Button loading={prepare.isPending} onClick={() => void begin()}>
        {say('prepare')}
      </Button>
      {prepare.isSuccess && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={say('prepared')}
          action={<Link to="/signing-tasks">{say('tasks')}</Link>}
        />
      )}
      <ProblemAlert error={prepare.error} />
    </>
  );
}
