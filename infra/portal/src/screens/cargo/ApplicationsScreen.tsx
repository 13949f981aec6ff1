import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { cargoTexts } from './texts';
import { formTexts } from './formTexts';

type Application = Schemas['CargoApplicationSummary'];

const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'DATA_REJECTED',
  'AWAITING_UNDERWRITING',
  'MANUAL_REVIEW',
  'DECLINED',
  'ISSUED_UNPAID',
  'PAYING',
  'PAYMENT_FAILED',
  'PAID',
  'EFFECTIVE',
  'WITHDRAWAL_REQUESTED',
  'WITHDRAWN',
] as const;

/** 货物运输险投保单查询 (手册 002 §5.2.2). */
export function ApplicationsScreen() {
  const say = useTexts(cargoTexts);
  const navigate = useNavigate();
  const insurers = useReferenceOptions('insurers');
  return (
    <Page
      title={say('applications')}
      actions={
        <>
          <Button onClick={() => void navigate('/payments/new')}>{say('pay')}</Button>
          <Button type="primary" onClick={() => void navigate('/cargo/applications/new')}>
            {say('newApplication')}
          </Button>
        </>
      }
    >
      <RecordList<Application>
        path="/cargo/applications"
        label={say('applications')}
        exportAs={say('applications')}
        load={(query, signal) =>
          answered(api.GET('/cargo/applications', { params: { query }, signal }))
        }
        rowKey={(application) => application.id}
        empty={say('noApplications')}
        columns={useColumns()}
        filters={[
          { name: 'insurerId', label: say('insurer'), options: insurers },
          {
            name: 'status',
            label: say('status'),
            options: STATUSES.map((value) => ({ value, label: say(`status_${value}`) })),
          },
          { name: 'openCoverNumber', label: say('openCover') },
          { name: 'number', label: say('number') },
          { name: 'from', label: say('from'), date: true },
          { name: 'to', label: say('to'), date: true },
        ]}
      />
    </Page>
  );
}

function useColumns(): Column<Application>[] {
  const say = useTexts(cargoTexts);
  const field = useTexts(formTexts);
  return [
    {
      key: 'number',
      title: say('number'),
      render: ({ id, number }) => <Link to={`/cargo/applications/${id}`}>{number}</Link>,
    },
    { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
    { key: 'insured', title: say('insuredName'), render: ({ insuredName }) => insuredName },
    { key: 'goods', title: field('detail'), render: ({ goods }) => goods },
    { key: 'departure', title: field('departureOn'), render: ({ departureOn }) => departureOn },
    {
      key: 'amount',
      title: field('invoiceAmount'),
      right: true,
      render: ({ invoiceAmount }) => invoiceAmount && <MoneyText of={invoiceAmount} />,
    },
    {
      key: 'premium',
      title: field('premium'),
      right: true,
      render: ({ premium }) => premium && <MoneyText of={premium} />,
    },
    {
      key: 'status',
      title: say('status'),
      render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
    },
    { key: 'policy', title: say('policyNumber'), render: ({ policyNumber }) => policyNumber },
  ];
}
