import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { paymentTexts } from './texts';

type Payment = Schemas['PaymentSummary'];

const STATUSES = [
  'REQUESTED',
  'SENT',
  'UNKNOWN',
  'SUCCEEDED',
  'PARTLY_SUCCEEDED',
  'FAILED',
] as const;

/** 交费记录查询 (手册 002 §5.3.1). */
export function PaymentsScreen() {
  const say = useTexts(paymentTexts);
  const navigate = useNavigate();
  const insurers = useReferenceOptions('insurers');
  const banks = useRecord('/banks', (signal) => answered(api.GET('/banks', { signal })));
  return (
    <Page
      title={say('payments')}
      actions={
        <Button type="primary" onClick={() => void navigate('/payments/new')}>
          {say('pay')}
        </Button>
      }
    >
      <RecordList<Payment>
        path="/payments"
        label={say('payments')}
        exportAs={say('payments')}
        load={(query, signal) => answered(api.GET('/payments', { params: { query }, signal }))}
        rowKey={(payment) => payment.id}
        empty={say('noPayments')}
        columns={useColumns()}
        filters={[
          { name: 'from', label: say('from'), date: true },
          { name: 'to', label: say('to'), date: true },
          {
            name: 'status',
            label: say('status'),
            options: STATUSES.map((value) => ({ value, label: say(`status_${value}`) })),
          },
          {
            name: 'bankId',
            label: say('bank'),
            options: (banks.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
          { name: 'insurerId', label: say('payee'), options: insurers },
        ]}
      />
    </Page>
  );
}

function useColumns(): Column<Payment>[] {
  const say = useTexts(paymentTexts);
  return [
    {
      key: 'requestedAt',
      title: say('requestedAt'),
      render: ({ id, requestedAt }) => <Link to={`/payments/${id}`}>{moment(requestedAt)}</Link>,
    },
    { key: 'bank', title: say('bank'), render: ({ bank }) => bank.name },
    { key: 'payee', title: say('payee'), render: ({ payee }) => payee.name },
    { key: 'account', title: say('account'), render: ({ accountNumber }) => accountNumber },
    {
      key: 'total',
      title: say('total'),
      right: true,
      render: ({ total }) => <MoneyText of={total} />,
    },
    {
      key: 'applications',
      title: say('applications'),
      right: true,
      render: ({ applications }) => applications,
    },
    {
      key: 'reference',
      title: say('bankReference'),
      render: ({ bankReference }) => bankReference,
    },
    {
      key: 'status',
      title: say('status'),
      render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
    },
  ];
}
