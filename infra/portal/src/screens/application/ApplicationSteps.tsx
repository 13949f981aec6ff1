import { Steps } from 'antd';
import type { Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { useNarrow } from '../../ui/useNarrow';
import { stepOf } from './steps';
import { applicationTexts } from './texts';

const STEPS = [1, 2, 3, 4, 5] as const;

/** The five steps of the manual; none of them is the current one on the list. */
export function ApplicationSteps({ status }: { status?: Schemas['ApplicationView']['status'] }) {
  const say = useTexts(applicationTexts);
  const narrow = useNarrow();
  const at = status && stepOf(status);
  return (
    <section aria-label={say('steps')} className="application-steps">
      <Steps
        size="small"
        orientation={narrow ? 'vertical' : 'horizontal'}
        current={at?.step ?? 0}
        status={at?.ended ? 'error' : 'process'}
        items={STEPS.map((step) => ({
          title: say(`step${step}`),
          content: say(`step${step}Why`),
        }))}
      />
    </section>
  );
}
