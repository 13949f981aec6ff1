import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { guaranteeTexts } from './texts';

type Application = Schemas['GuaranteeApplicationSummary'];

const STATUSES = [
  'SUBMITTED',
  'DATA_REJECTED',
  'AWAITING_UNDERWRITING',
  'DECLINED',
  'APPROVED_UNPAID',
  'PAYING',
  'PAYMENT_FAILED',
  'PAID',
  'EFFECTIVE',
  'LAPSED',
] as const;

/** 关税保证保险投保单查询 (手册 002 §5.7.2). */
export function ApplicationsScreen() {
  const say = useTexts(guaranteeTexts);
  const navigate = useNavigate();
  const insurers = useReferenceOptions('insurers');
  const useTypes = useReferenceOptions('use-types');
  return (
    <Page
      title={say('applications')}
      actions={
        <>
          <Button onClick={() => void navigate('/payments/new')}>{say('payTogether')}</Button>
          <Button type="primary" onClick={() => void navigate('/guarantee/applications/new')}>
            {say('newApplication')}
          </Button>
        </>
      }
    >
      <RecordList<Application>
        path="/guarantee/applications"
        label={say('applications')}
        exportAs={say('applications')}
        load={(query, signal) =>
          answered(api.GET('/guarantee/applications', { params: { query }, signal }))
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
          { name: 'useType', label: say('useType'), options: useTypes },
          { name: 'number', label: say('number') },
          { name: 'from', label: say('from'), date: true },
          { name: 'to', label: say('to'), date: true },
        ]}
      />
    </Page>
  );
}

function useColumns(): Column<Application>[] {
  const say = useTexts(guaranteeTexts);
  return [
    {
      key: 'number',
      title: say('number'),
      render: ({ id, number }) => <Link to={`/guarantee/applications/${id}`}>{number}</Link>,
    },
    { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
    { key: 'useType', title: say('useType'), render: ({ useTypeLabel }) => useTypeLabel },
    {
      key: 'amount',
      title: say('guaranteedAmount'),
      right: true,
      render: ({ guaranteedAmount }) => <MoneyText of={guaranteedAmount} />,
    },
    {
      key: 'premium',
      title: say('premium'),
      right: true,
      render: ({ premium }) => premium && <MoneyText of={premium} />,
    },
    { key: 'payBy', title: say('payBy'), render: ({ payBy }) => payBy },
    { key: 'at', title: say('submittedAt'), render: ({ submittedAt }) => moment(submittedAt) },
    {
      key: 'status',
      title: say('status'),
      render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
    },
    {
      key: 'document',
      title: say('document'),
      render: ({ document }) => <PdfButton path={document} name={say('preview')} />,
    },
  ];
}
