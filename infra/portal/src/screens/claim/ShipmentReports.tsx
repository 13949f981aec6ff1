import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, ifMatch, type Schemas } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { useTexts } from '../../i18n/texts';
import { useHasCard } from '../../session/useSession';
import { unlessNotSigned } from '../../signing/notSigned';
import { PrepareTask } from '../../signing/PrepareTask';
import { type ToBeSigned, useSigning } from '../../signing/useSigning';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { PdfButton } from '../../ui/PdfButton';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { SealSelect } from '../../ui/SealSelect';
import { Status } from '../../ui/Status';
import { claimTexts } from './texts';

type Report = Schemas['ShipmentReportView'];

/** 出运数据报告: generated from the rows, looked at, sealed. */
export function ShipmentReports({ claim }: { claim: Schemas['ClaimView'] }) {
  const say = useTexts(claimTexts);
  const { claimNumber } = claim;
  const query = useQuery({
    queryKey: [`/claims/${claimNumber}/shipment-reports`],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/claims/{claimNumber}/shipment-reports', {
          params: { path: { claimNumber }, query: { limit: 20 } },
          signal,
        }),
      ),
    // A long one is drawn by and by.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ status }) => status === 'DRAWING') ? 3_000 : false,
  });
  const generate = useAction((of: string, attempt) =>
    answered(
      api.POST('/claims/{claimNumber}/shipment-reports', {
        params: { path: { claimNumber: of }, header: attempt },
      }),
    ),
  );
  const unauthorised =
    generate.error instanceof Refusal && generate.error.is('data-authorisation-needed');
  return (
    <section>
      <h2>{say('sectionReport')}</h2>
      <Button
        className="no-print"
        loading={generate.isPending}
        onClick={() => generate.mutate(claimNumber)}
      >
        {say('generate')}
      </Button>
      <ProblemAlert error={generate.error} />
      {unauthorised && <Link to="/data-authorisations">{say('authoriseFirst')}</Link>}
      <Loaded query={query} rows={2}>
        {({ items }) => {
          const newest = items.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
          return newest ? (
            <OneReport key={newest.id} report={newest} />
          ) : (
            <p className="quiet">{say('reportEmpty')}</p>
          );
        }}
      </Loaded>
    </section>
  );
}

function OneReport({ report }: { report: Report }) {
  const say = useTexts(claimTexts);
  const { confirmation } = report;
  return (
    <>
      <Facts
        items={[
          [say('reportStatus'), <Status status={report.status} label={report.statusLabel} />],
          [say('reportAt'), moment(report.createdAt)],
          [say('shipmentCount'), report.shipments],
          confirmation && [
            say('reportConfirm'),
            `${confirmation.by ?? ''} ${moment(confirmation.at)}`,
          ],
        ]}
      />
      {report.status === 'DRAWING' && <Alert type="info" showIcon title={say('reportDrawing')} />}
      {report.status === 'STALE' && <Alert type="warning" showIcon title={say('reportStale')} />}
      {report.document !== undefined && (
        <PdfButton path={report.document} name={say('sectionReport')} />
      )}
      {report.status === 'GENERATED' && <Sealing report={report} />}
    </>
  );
}

/** 同意: the company's seal is put on it. */
function Sealing({ report }: { report: Report }) {
  const say = useTexts(claimTexts);
  const hasCard = useHasCard();
  const sign = useSigning();
  const [sealId, setSealId] = useState<string>();
  const wanted = (seal: string): ToBeSigned => ({
    purpose: 'CONFIRM_SHIPMENT_REPORT',
    subject: report.subject,
    version: report.version,
    proposal: { sealId: seal },
  });
  const confirm = useAction(async (seal: string, attempt) => {
    const signature = await sign(wanted(seal));
    return answered(
      api.POST('/claims/{claimNumber}/shipment-reports/{id}/confirmation', {
        params: {
          path: { claimNumber: report.claimNumber, id: report.id },
          header: { 'If-Match': ifMatch(report.version), ...attempt },
        },
        body: { sealId: seal, signature },
      }),
    );
  });
  return (
    <div className="no-print">
      <p>{say('reportRead')}</p>
      <div className="claim-foot">
        <SealSelect value={sealId} onChange={setSealId} />
        <Button
          type="primary"
          disabled={sealId === undefined || !hasCard}
          loading={confirm.isPending}
          onClick={() => sealId && confirm.mutate(sealId)}
        >
          {say('reportConfirm')}
        </Button>
        {!hasCard && sealId !== undefined && (
          <PrepareTask wanted={() => Promise.resolve(wanted(sealId))} />
        )}
      </div>
      <ProblemAlert error={unlessNotSigned(confirm.error)} />
    </div>
  );
}
