import { Alert, Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { agreementTexts } from './agreementTexts';
import { useIsLegalPerson } from './legalPerson';

type Agreement = Schemas['AgreementSummary'];

const STATUSES = ['SIGNING', 'SIGNED', 'SIGNING_FAILED', 'RECEIPT_FAILED'] as const;

/** 在线交费签约 (手册 002 §4.1). */
export function AgreementsScreen() {
  const say = useTexts(agreementTexts);
  const navigate = useNavigate();
  const legalPerson = useIsLegalPerson();
  const banks = useRecord('/banks', (signal) => answered(api.GET('/banks', { signal })));
  return (
    <Page
      title={say('agreements')}
      actions={
        <Button
          type="primary"
          disabled={!legalPerson}
          onClick={() => void navigate('/payment-agreements/new')}
        >
          {say('sign')}
        </Button>
      }
    >
      {!legalPerson && <Alert type="info" showIcon title={say('legalPersonNeeded')} />}
      <RecordList<Agreement>
        path="/payment-agreements"
        label={say('agreements')}
        exportAs={say('agreements')}
        load={(query, signal) =>
          answered(api.GET('/payment-agreements', { params: { query }, signal }))
        }
        rowKey={(agreement) => agreement.id}
        empty={say('noAgreements')}
        columns={useColumns()}
        filters={[
          {
            name: 'bankId',
            label: say('bankName'),
            options: (banks.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'status',
            label: say('status'),
            options: STATUSES.map((value) => ({ value, label: say(`status_${value}`) })),
          },
          { name: 'signedFrom', label: say('signedFrom'), date: true },
          { name: 'signedTo', label: say('signedTo'), date: true },
        ]}
      />
    </Page>
  );
}

function useColumns(): Column<Agreement>[] {
  const say = useTexts(agreementTexts);
  return [
    {
      key: 'bank',
      title: say('bankName'),
      render: ({ id, bank }) => <Link to={`/payment-agreements/${id}`}>{bank.name}</Link>,
    },
    { key: 'payee', title: say('payee'), render: ({ payee }) => payee.name },
    { key: 'account', title: say('account'), render: ({ accountNumber }) => accountNumber },
    { key: 'number', title: say('number'), render: ({ agreementNumber }) => agreementNumber },
    { key: 'on', title: say('signedOn'), render: ({ signedOn }) => signedOn },
    {
      key: 'status',
      title: say('status'),
      render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
    },
  ];
}
