import { Alert, Button, Checkbox, Modal, Space } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import type { Schemas } from '../../api/client';
import { fetchFile, keepFile } from '../../api/files';
import { useTexts } from '../../i18n/texts';
import { ListRows } from '../../ui/ListRows';
import { ProblemAlert } from '../../ui/ProblemAlert';
import type { Editing } from './ClaimEditor';
import { importFile } from './importFile';
import { claimTexts } from './texts';

type Report = Schemas['ImportReport'];

/** 导入: the template, the file, and what is wrong with which row. */
export function ImportShipments({
  claimNumber,
  editing,
}: {
  claimNumber: string;
  editing: Editing;
}) {
  const say = useTexts(claimTexts);
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File>();
  const [partial, setPartial] = useState(false);
  const [templateError, setTemplateError] = useState<unknown>();
  const importing = useAction(
    async (chosen: File, attempt) => {
      await editing.before();
      return importFile(claimNumber, chosen, partial, attempt);
    },
    ({ version }) => editing.after(version),
  );
  const template = () =>
    fetchFile('/v1/shipment-template.xlsx').then(
      (workbook) => keepFile(workbook, `${say('sectionShipments')}.xlsx`),
      setTemplateError,
    );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('import')}</Button>
      <Modal
        open={open}
        title={say('import')}
        okText={say('import')}
        cancelText={say('cancel')}
        okButtonProps={{ disabled: !file, loading: importing.isPending }}
        onOk={() => file && importing.mutate(file)}
        onCancel={() => setOpen(false)}
        width="min(56rem, 96vw)"
        destroyOnHidden
      >
        <Space orientation="vertical">
          <Button onClick={() => void template()}>{say('template')}</Button>
          <label>
            {say('importFile')}{' '}
            <input
              type="file"
              accept=".xlsx,.csv"
              onChange={(event) => setFile(event.target.files?.[0])}
            />
          </label>
          <Checkbox checked={partial} onChange={({ target }) => setPartial(target.checked)}>
            {say('partial')}
          </Checkbox>
        </Space>
        <ProblemAlert error={importing.error ?? templateError} />
        {importing.data && <Outcome report={importing.data} />}
      </Modal>
    </>
  );
}

function Outcome({ report }: { report: Report }) {
  const say = useTexts(claimTexts);
  const { corrections, faults, outcome } = report;
  return (
    <>
      <Alert
        type={outcome === 'IMPORTED' ? 'success' : 'warning'}
        showIcon
        role="status"
        title={say(`outcome_${outcome}`)}
        description={say('importCounts', report)}
        action={corrections && <a href={corrections.link}>{say('corrections')}</a>}
      />
      {faults.length > 0 && (
        <ListRows<Report['faults'][number]>
          items={faults}
          busy={false}
          rowKey={(fault) => `${fault.row} ${fault.field} ${fault.code}`}
          empty={null}
          columns={[
            { key: 'row', title: say('row'), render: ({ row }) => row },
            {
              key: 'column',
              title: say('column'),
              render: ({ column, heading }) => [column, heading].filter(Boolean).join(' '),
            },
            { key: 'value', title: say('value'), render: ({ value }) => value },
            { key: 'fault', title: say('fault'), render: ({ detail }) => detail },
            {
              key: 'suggestion',
              title: say('suggestion'),
              render: ({ suggestion }) => suggestion ?? '',
            },
          ]}
        />
      )}
      {report.faultsLeftOut > 0 && <p>{say('faultsLeftOut', { number: report.faultsLeftOut })}</p>}
    </>
  );
}
