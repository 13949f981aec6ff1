import { Button } from 'antd';
import { useState } from 'react';
import { answered, api } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Checks, EvidenceView } from '../../ui/EvidenceView';
import { Loaded } from '../../ui/Loaded';
import { agreementTexts } from './texts';

/** Both sides' signatures, and how they were verified. */
export function AgreementEvidence({ insurerId }: { insurerId: string }) {
  const say = useTexts(agreementTexts);
  const [open, setOpen] = useState(false);
  return (
    <section className="no-print">
      <h2>{say('evidence')}</h2>
      {open ? (
        <Evidence insurerId={insurerId} />
      ) : (
        <Button onClick={() => setOpen(true)}>{say('evidenceShow')}</Button>
      )}
    </section>
  );
}

function Evidence({ insurerId }: { insurerId: string }) {
  const say = useTexts(agreementTexts);
  const query = useRecord(`/service-agreements/${insurerId}/evidence`, (signal) =>
    answered(
      api.GET('/service-agreements/{insurerId}/evidence', {
        params: { path: { insurerId } },
        signal,
      }),
    ),
  );
  return (
    <Loaded query={query}>
      {({ company, insurer }) => (
        <>
          <h3>{say('evidenceCompany')}</h3>
          <EvidenceView evidence={company} />
          {insurer && (
            <>
              <h3>{say('evidenceInsurer')}</h3>
              <Checks report={insurer.report} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}
