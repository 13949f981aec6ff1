import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { policyTexts } from './texts';

type Policy = Schemas['PolicyView'];

/** 小微投保 → 保险单 (手册 000 §2.1). */
export function PoliciesScreen() {
  const say = useTexts(policyTexts);
  const columns: Column<Policy>[] = [
    {
      key: 'policyNumber',
      title: say('policyNumber'),
      render: (policy) => (
        <Link to={`/policies/${encodeURIComponent(policy.policyNumber)}`}>
          {policy.policyNumber}
        </Link>
      ),
    },
    { key: 'insurer', title: say('insurer'), render: (policy) => policy.insurer.name },
    { key: 'type', title: say('policyType'), render: (policy) => policy.policyType },
    {
      key: 'period',
      title: say('period'),
      render: ({ effectiveFrom: from, effectiveTo: to }) => say('periodFromTo', { from, to }),
    },
    {
      key: 'status',
      title: say('status'),
      render: (policy) => <Status status={policy.status} label={policy.statusLabel} />,
    },
    {
      key: 'receipt',
      title: say('receipt'),
      render: (policy) => (
        <Status status={policy.receiptStatus} label={policy.receiptStatusLabel} />
      ),
    },
  ];
  return (
    <Page title={say('policies')}>
      <nav className="switch" aria-label={say('tabs')}>
        <Link to="/applications">{say('applicationsTab')}</Link>
        <Link to="/policies" aria-current="page">
          {say('policies')}
        </Link>
      </nav>
      <RecordList<Policy>
        path="/policies"
        label={say('policies')}
        exportAs={say('policies')}
        load={(query, signal) => answered(api.GET('/policies', { params: { query }, signal }))}
        rowKey={(policy) => policy.policyNumber}
        columns={columns}
        empty={say('empty')}
        filters={[
          {
            name: 'status',
            label: say('status'),
            options: (['EFFECTIVE', 'EXPIRED', 'CANCELLED'] as const).map((value) => ({
              value,
              label: say(`status_${value}`),
            })),
          },
          {
            name: 'receipt',
            label: say('receipt'),
            options: (['AWAITING', 'ACKNOWLEDGED'] as const).map((value) => ({
              value,
              label: say(`receipt_${value}`),
            })),
          },
        ]}
      />
    </Page>
  );
}
