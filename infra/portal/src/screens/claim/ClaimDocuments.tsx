import { Button, Space } from 'antd';
import { useState } from 'react';
import type { Schemas } from '../../api/client';
import { fetchFile, keepFile } from '../../api/files';
import { useTexts } from '../../i18n/texts';
import { PdfButton } from '../../ui/PdfButton';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { claimTexts } from './texts';

/** What was submitted, as documents, and all of its evidence in one file. */
export function ClaimDocuments({ claim }: { claim: Schemas['ClaimView'] }) {
  const say = useTexts(claimTexts);
  const [error, setError] = useState<unknown>();
  const path = `/v1/claims/${claim.claimNumber}`;
  if (!claim.submission) return null;
  const evidence = () =>
    fetchFile(`${path}/evidence`).then(
      (file) => keepFile(file, `${claim.claimNumber}.zip`),
      setError,
    );
  return (
    <section className="no-print">
      <h2>{say('documents')}</h2>
      <Space wrap>
        <PdfButton path={`${path}/documents/claim-summary`} name={say('summary')} />
        <PdfButton path={`${path}/documents/shipment-report`} name={say('sectionReport')} />
        <Button onClick={() => void evidence()}>{say('evidence')}</Button>
      </Space>
      <ProblemAlert error={error} />
    </section>
  );
}
