import { Alert } from 'antd';
import { useTexts } from '../i18n/texts';
import { ProblemAlert } from '../ui/ProblemAlert';
import { isDeclined } from './agent';
import { signingTexts } from './texts';

/** What the agent is doing, and what it answered. */
export function Waiting({ pending, error }: { pending: boolean; error: Error | null }) {
  const say = useTexts(signingTexts);
  if (pending) {
    return <Alert type="info" showIcon title={say('waiting')} description={say('waitingWhy')} />;
  }
  if (isDeclined(error)) return <Alert type="info" showIcon title={say('declined')} />;
  return <ProblemAlert error={error} />;
}
