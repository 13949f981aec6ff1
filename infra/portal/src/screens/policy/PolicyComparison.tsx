import { Button, Empty } from 'antd';
import { useState } from 'react';
import { answered, api } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { ListRows } from '../../ui/ListRows';
import { Loaded } from '../../ui/Loaded';
import { policyTexts } from './texts';

/** What is not as it was in last year's policy; read when somebody wants to know. */
export function PolicyComparison({ policyNumber }: { policyNumber: string }) {
  const say = useTexts(policyTexts);
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2>{say('comparison')}</h2>
      {open ? (
        <Comparison policyNumber={policyNumber} />
      ) : (
        <Button className="no-print" onClick={() => setOpen(true)}>
          {say('compare')}
        </Button>
      )}
    </section>
  );
}

function Comparison({ policyNumber }: { policyNumber: string }) {
  const say = useTexts(policyTexts);
  const query = useRecord(`/policies/${policyNumber}/comparison`, (signal) =>
    answered(
      api.GET('/policies/{policyNumber}/comparison', {
        params: { path: { policyNumber } },
        signal,
      }),
    ),
  );
  if (query.error instanceof Refusal && query.error.is('earlier-policy-not-found')) {
    return <Empty description={query.error.problem.detail} />;
  }
  return (
    <Loaded query={query}>
      {(comparison) => (
        <>
          <p>{say('comparedWith', { number: comparison.with })}</p>
          <ListRows
            items={comparison.items}
            busy={false}
            rowKey={(item) => item.term}
            empty={<Empty description={say('same')} />}
            columns={[
              { key: 'label', title: say('term'), render: ({ label }) => label },
              { key: 'before', title: say('before'), render: ({ before }) => before ?? '—' },
              { key: 'after', title: say('after'), render: ({ after }) => after ?? '—' },
            ]}
          />
        </>
      )}
    </Loaded>
  );
}
