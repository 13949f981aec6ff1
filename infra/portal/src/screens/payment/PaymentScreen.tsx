import { Alert, Space } from 'antd';
import { Link, useLocation, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { FileButton } from '../../ui/FileButton';
import { moment } from '../../ui/format';
import { ListRows } from '../../ui/ListRows';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { paymentTexts } from './texts';

type Payment = Schemas['PaymentView'];

/** 交费记录, 查看明细. */
export function PaymentScreen() {
  const say = useTexts(paymentTexts);
  const { state } = useLocation() as { state: { message?: string } | null };
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/payments/${path.id}`, (signal) =>
    answered(api.GET('/payments/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('payment')}>
      {state?.message && <Alert type="success" showIcon title={state.message} />}
      <Loaded query={query}>
        {(payment) => (
          <>
            <Details payment={payment} />
            <Items payment={payment} />
            <Documents payment={payment} />
          </>
        )}
      </Loaded>
      <StatusHistory
        path={`/payments/${path.id}/history`}
        read={(signal) => answered(api.GET('/payments/{id}/history', { params: { path }, signal }))}
      />
    </Page>
  );
}

function Details({ payment }: { payment: Payment }) {
  const say = useTexts(paymentTexts);
  const { payer, settledAt } = payment;
  return (
    <Facts
      items={[
        [say('status'), <Status status={payment.status} label={payment.statusLabel} />],
        [say('total'), <MoneyText of={payment.total} />],
        [say('bank'), payment.bank.name],
        [say('payee'), payment.payee.name],
        [say('payer'), payer.name],
        [say('account'), `${payer.accountName} ${payer.accountNumber}`],
        [
          say('agreement'),
          <Link to={`/payment-agreements/${payment.paymentAgreementId}`}>
            {payment.agreementNumber}
          </Link>,
        ],
        [say('bankReference'), payment.bankReference],
        [say('requestedBy'), payment.requestedBy],
        [say('requestedAt'), moment(payment.requestedAt)],
        settledAt !== undefined && [say('settledAt'), moment(settledAt)],
        settledAt === undefined && [say('answerBy'), moment(payment.answerBy)],
        settledAt === undefined && [say('executeBy'), moment(payment.executeBy)],
      ]}
    />
  );
}

/** Each application keeps its own result. */
function Items({ payment }: { payment: Payment }) {
  const say = useTexts(paymentTexts);
  return (
    <section className="list">
      <h2>{say('items')}</h2>
      <ListRows
        items={payment.items}
        busy={false}
        empty={null}
        rowKey={({ applicationId }) => applicationId}
        columns={[
          {
            key: 'application',
            title: say('application'),
            render: (item) => <Link to={routeOf(item.link)}>{item.applicationId}</Link>,
          },
          { key: 'kind', title: say('kind'), render: ({ kindLabel }) => kindLabel },
          {
            key: 'amount',
            title: say('amount'),
            right: true,
            render: ({ amount }) => <MoneyText of={amount} />,
          },
          {
            key: 'outcome',
            title: say('outcome'),
            render: ({ outcome, outcomeLabel }) => <Status status={outcome} label={outcomeLabel} />,
          },
          {
            key: 'settledAt',
            title: say('settledAt'),
            render: ({ settledAt }) => settledAt && moment(settledAt),
          },
          {
            key: 'reason',
            title: say('reason'),
            render: ({ reason, refundDue }) => (
              <>
                {reason} {refundDue && <strong>{say('refund')}</strong>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function Documents({ payment }: { payment: Payment }) {
  const say = useTexts(paymentTexts);
  const paid = payment.items.some(({ outcome }) => outcome === 'SUCCEEDED');
  return (
    <section>
      <h2>{say('documents')}</h2>
      <Space wrap>
        {paid && (
          <PdfButton
            path={`/v1/payments/${payment.id}/documents/payment-receipt`}
            name={say('receipt')}
          />
        )}
        <FileButton
          path={`/v1/payments/${payment.id}/evidence`}
          name={say('evidence')}
          fileName={`${payment.id}.zip`}
        />
      </Space>
    </section>
  );
}
