import { Alert, Button, type FormInstance } from 'antd';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { fieldOf } from '../../ui/fieldFaults';
import { Loaded } from '../../ui/Loaded';
import { sectionOf } from './claimInput';
import { claimTexts } from './texts';

type Remark = Schemas['CheckClaimReadinessRemark'];
type Input = Schemas['ClaimInput'];

/** 提交前检查: every gap at once, each with the way to it. */
export function ReadinessPanel({
  claimNumber,
  form,
}: {
  claimNumber: string;
  form: FormInstance<Input>;
}) {
  const say = useTexts(claimTexts);
  const query = useRecord(`/claims/${claimNumber}/readiness`, (signal) =>
    answered(
      api.GET('/claims/{claimNumber}/readiness', { params: { path: { claimNumber } }, signal }),
    ),
  );
  const go = ({ pointer }: Remark) => {
    const name = fieldOf(pointer);
    const known = form
      .getFieldsError()
      .some((field) => JSON.stringify(field.name) === JSON.stringify(name));
    if (known) {
      form.scrollToField(name as Parameters<typeof form.scrollToField>[0], {
        behavior: 'smooth',
        block: 'center',
        focus: true,
      });
    } else {
      document.getElementById(sectionOf(pointer))?.scrollIntoView({ behavior: 'smooth' });
    }
  };
  return (
    <section aria-label={say('readiness')}>
      <h2>{say('readiness')}</h2>
      <Loaded query={query} rows={4}>
        {({ ready, gaps, warnings }) => (
          <div aria-live="polite">
            {ready ? (
              <Alert type="success" showIcon title={say('ready')} />
            ) : (
              <strong>{say('gaps', { number: gaps.length })}</strong>
            )}
            <Remarks remarks={gaps} go={go} />
            {warnings.length > 0 && <strong>{say('warnings')}</strong>}
            <Remarks remarks={warnings} go={go} />
          </div>
        )}
      </Loaded>
    </section>
  );
}

function Remarks({ remarks, go }: { remarks: readonly Remark[]; go: (remark: Remark) => void }) {
  const say = useTexts(claimTexts);
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={remark.pointer + remark.code}>
          {remark.detail}{' '}
          <Button
            size="small"
            type="link"
            aria-label={`${say('goTo')} ${remark.detail}`}
            onClick={() => go(remark)}
          >
            {say('goTo')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
