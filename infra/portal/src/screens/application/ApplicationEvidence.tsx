import { Button } from 'antd';
import { useState } from 'react';
import { answered, api } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { EvidenceView } from '../../ui/EvidenceView';
import { Loaded } from '../../ui/Loaded';
import { applicationTexts } from './texts';

/** How the signature of the confirmation was verified; read when somebody wants to see it. */
export function ApplicationEvidence({ id }: { id: string }) {
  const say = useTexts(applicationTexts);
  const [open, setOpen] = useState(false);
  return (
    <section className="no-print">
      <h2>{say('evidence')}</h2>
      {open ? (
        <Evidence id={id} />
      ) : (
        <Button onClick={() => setOpen(true)}>{say('evidenceShow')}</Button>
      )}
    </section>
  );
}

function Evidence({ id }: { id: string }) {
  const query = useRecord(`/applications/${id}/evidence`, (signal) =>
    answered(api.GET('/applications/{id}/evidence', { params: { path: { id } }, signal })),
  );
  return <Loaded query={query}>{(evidence) => <EvidenceView evidence={evidence} />}</Loaded>;
}
