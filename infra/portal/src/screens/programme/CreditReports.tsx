import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { MoneyText } from '../../ui/MoneyText';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { RequestReport } from './RequestReport';
import { programmeTexts } from './texts';

type Report = Schemas['CreditReportView'];

/** 买方资信报告: those that are free, what was asked for, what was answered. */
export function CreditReports({ programme }: { programme: Schemas['ProgrammeView'] }) {
  const say = useTexts(programmeTexts);
  const [counted, setCounted] = useState<Schemas['CreditReportsView']>();
  const { id } = programme;
  return (
    <section>
      <h2>{say('reports')}</h2>
      {counted && <p role="status">{say('reportsLeft', counted)}</p>}
      {(counted === undefined || counted.left > 0) && <RequestReport programmeId={id} />}
      <RecordList<Report>
        path={`/programmes/${id}/credit-reports`}
        label={say('reports')}
        exportAs={say('reports')}
        load={async (_query, signal) => {
          const answer = await answered(
            api.GET('/programmes/{id}/credit-reports', { params: { path: { id } }, signal }),
          );
          setCounted(answer);
          return answer;
        }}
        rowKey={(report) => report.id}
        columns={useColumns()}
        empty={say('reportsEmpty')}
      />
    </section>
  );
}

function useColumns(): Column<Report>[] {
  const say = useTexts(programmeTexts);
  return [
    { key: 'number', title: say('number'), render: ({ number }) => number },
    {
      key: 'buyer',
      title: say('buyer'),
      render: ({ buyer }) => `${buyer.englishName} (${buyer.country})`,
    },
    {
      key: 'requestedAt',
      title: say('requestedAt'),
      render: (report) => moment(report.requestedAt),
    },
    {
      key: 'status',
      title: say('collectionStatus'),
      render: (report) => <Status status={report.status} label={report.statusLabel} />,
    },
    { key: 'rating', title: say('rating'), render: ({ answer }) => answer?.rating ?? '' },
    {
      key: 'advisedLimit',
      title: say('advisedLimit'),
      right: true,
      render: ({ answer }) => answer?.advisedLimit && <MoneyText of={answer.advisedLimit} />,
    },
    { key: 'view', title: say('answer'), render: (report) => <Answer report={report} /> },
  ];
}

function Answer({ report }: { report: Report }) {
  const say = useTexts(programmeTexts);
  const [open, setOpen] = useState(false);
  const path = { id: report.programmeId, reportId: report.id };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('view')}
      </Button>
      <Modal
        open={open}
        title={report.buyer.englishName}
        footer={null}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {report.answer && <p className="prose">{report.answer.text}</p>}
        <StatusHistory
          path={`/programmes/${path.id}/credit-reports/${path.reportId}/history`}
          read={(signal) =>
            answered(
              api.GET('/programmes/{id}/credit-reports/{reportId}/history', {
                params: { path },
                signal,
              }),
            )
          }
        />
      </Modal>
    </>
  );
}
