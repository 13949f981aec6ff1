import { Alert, Button } from 'antd';
import { Refusal, type FieldFault } from '../api/refusal';
import { useTexts } from '../i18n/texts';
import { uiTexts } from './texts';

interface Props {
  error: unknown;
  retry?: () => void;
  /** Faults that no field of the screen shows; by default all of them. */
  faults?: readonly FieldFault[];
}

/** What was refused or failed, and what to do; nothing while there is no error. */
export function ProblemAlert({ error, retry, faults }: Props) {
  const say = useTexts(uiTexts);
  if (error === null || error === undefined) return null;
  const refusal = error instanceof Refusal ? error : undefined;
  const listed = faults ?? refusal?.faults ?? [];
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      role="alert"
      title={refusal ? refusal.problem.title : say('unreachable')}
      description={
        <>
          <p>{refusal ? refusal.problem.detail : say('unreachableDetail')}</p>
          {listed.length > 0 && (
            <ul>
              {listed.map((fault) => (
                <li key={fault.pointer + fault.code}>{fault.detail}</li>
              ))}
            </ul>
          )}
          {refusal && refusal.problem.requestId !== 'agent' && (
            <small>
              {say('requestId')} {refusal.problem.requestId}
            </small>
          )}
        </>
      }
      action={
        retry && (
          <Button size="small" onClick={retry}>
            {say('retry')}
          </Button>
        )
      }
    />
  );
}
