import { Alert, Button, Space } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { ProblemAlert } from '../../ui/ProblemAlert';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { claimTexts } from './texts';

type Claim = Schemas['ClaimSummary'];

const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'UNDER_REVIEW',
  'RETURNED',
  'APPROVED',
  'DECLINED',
  'PAID',
  'WITHDRAWAL_REQUESTED',
  'WITHDRAWN',
] as const;

/** 索赔申请 (手册 000 第四章): the policies, and the claims under them. */
export function ClaimsScreen() {
  const say = useTexts(claimTexts);
  return (
    <Page title={say('claims')}>
      <AgreementHint />
      <section>
        <h2>{say('policies')}</h2>
        <Policies />
      </section>
      <section>
        <h2>{say('claimsOf')}</h2>
        <RecordList<Claim>
          path="/claims"
          label={say('claimsOf')}
          exportAs={say('claims')}
          load={(query, signal) => answered(api.GET('/claims', { params: { query }, signal }))}
          rowKey={({ claimNumber }) => claimNumber}
          columns={useColumns()}
          empty={say('claimsEmpty')}
          filters={[
            { name: 'policyNumber', label: say('policyNumber') },
            {
              name: 'status',
              label: say('status'),
              options: STATUSES.map((value) => ({ value, label: say(`status_${value}`) })),
            },
          ]}
        />
      </section>
    </Page>
  );
}

/** The bar at the top: which agreement is missing, or where to read it. */
function AgreementHint() {
  const say = useTexts(claimTexts);
  const query = useRecord('/service-agreements', (signal) =>
    answered(api.GET('/service-agreements', { signal })),
  );
  if (!query.data) return null;
  const completed = query.data.items.some(({ status }) => status === 'COMPLETED');
  return completed ? (
    <Link to="/service-agreements">{say('agreementView')}</Link>
  ) : (
    <Alert
      type="warning"
      showIcon
      title={say('agreementFirst')}
      action={<Link to="/service-agreements">{say('agreementOf')}</Link>}
    />
  );
}

function Policies() {
  const say = useTexts(claimTexts);
  const navigate = useNavigate();
  const start = useAction(
    (policyNumber: string, attempt) =>
      answered(
        api.POST('/policies/{policyNumber}/claims', {
          params: { path: { policyNumber }, header: attempt },
        }),
      ),
    ({ claimNumber }) => void navigate(`/claims/${claimNumber}`),
  );
  return (
    <>
      <ProblemAlert error={start.error} />
      <RecordList<Schemas['PolicyView']>
        path="/policies?claims"
        label={say('policies')}
        load={(query, signal) => answered(api.GET('/policies', { params: { query }, signal }))}
        rowKey={({ policyNumber }) => policyNumber}
        empty={say('policiesEmpty')}
        columns={[
          {
            key: 'policyNumber',
            title: say('policyNumber'),
            render: ({ policyNumber }) => (
              <Link to={`/policies/${encodeURIComponent(policyNumber)}`}>{policyNumber}</Link>
            ),
          },
          { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
          {
            key: 'period',
            title: say('period'),
            render: ({ effectiveFrom: from, effectiveTo: to }) => say('fromTo', { from, to }),
          },
          {
            key: 'status',
            title: say('policyStatus'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          {
            key: 'action',
            title: say('action'),
            render: ({ policyNumber, status }) => (
              <Space wrap>
                {status !== 'CANCELLED' && (
                  <Button
                    size="small"
                    loading={start.isPending && start.variables === policyNumber}
                    onClick={() => start.mutate(policyNumber)}
                  >
                    {say('start')}
                  </Button>
                )}
                <Link to={`/claims?policyNumber=${encodeURIComponent(policyNumber)}`}>
                  {say('showClaims')}
                </Link>
              </Space>
            ),
          },
        ]}
      />
    </>
  );
}

function useColumns(): Column<Claim>[] {
  const say = useTexts(claimTexts);
  return [
    {
      key: 'claimNumber',
      title: say('claimNumber'),
      render: ({ claimNumber, unread }) => (
        <>
          <Link to={`/claims/${claimNumber}`}>{claimNumber}</Link>
          {unread && <strong> {say('unread')}</strong>}
        </>
      ),
    },
    { key: 'policyNumber', title: say('policyNumber'), render: (claim) => claim.policyNumber },
    { key: 'buyer', title: say('buyer'), render: ({ buyerName }) => buyerName ?? '' },
    {
      key: 'count',
      title: say('shipmentCount'),
      right: true,
      render: (claim) => claim.shipmentCount,
    },
    {
      key: 'claimed',
      title: say('claimed'),
      right: true,
      render: ({ claimed }) => <MoneyText of={claimed} />,
    },
    {
      key: 'submittedAt',
      title: say('submittedAt'),
      render: ({ submittedAt }) => submittedAt && moment(submittedAt),
    },
    {
      key: 'status',
      title: say('status'),
      render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
    },
  ];
}
