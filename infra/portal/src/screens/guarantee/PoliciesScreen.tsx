import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { PdfButton } from '../../ui/PdfButton';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { guaranteeTexts } from './texts';

/** 关税保证保险保单查询 (手册 002 §5.7.3). */
export function PoliciesScreen() {
  const say = useTexts(guaranteeTexts);
  const insurers = useReferenceOptions('insurers');
  const useTypes = useReferenceOptions('use-types');
  return (
    <Page title={say('policies')}>
      <RecordList<Schemas['GuaranteePolicySummary']>
        path="/guarantee/policies"
        label={say('policies')}
        exportAs={say('policies')}
        load={(query, signal) =>
          answered(api.GET('/guarantee/policies', { params: { query }, signal }))
        }
        rowKey={(policy) => policy.id}
        empty={say('noPolicies')}
        filters={[
          { name: 'insurerId', label: say('insurer'), options: insurers },
          { name: 'useType', label: say('useType'), options: useTypes },
          { name: 'number', label: say('policyNumber') },
          { name: 'from', label: say('effectiveSince'), date: true },
          { name: 'to', label: say('effectiveUntil'), date: true },
        ]}
        columns={[
          {
            key: 'number',
            title: say('policyNumber'),
            render: ({ id, policyNumber }) => (
              <Link to={`/guarantee/policies/${id}`}>{policyNumber}</Link>
            ),
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
            render: ({ premium }) => <MoneyText of={premium} />,
          },
          {
            key: 'period',
            title: say('period'),
            render: ({ effectiveFrom: from, effectiveTo: to }) => say('fromTo', { from, to }),
          },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          {
            key: 'document',
            title: say('policyDocument'),
            render: ({ document }) => <PdfButton path={document} name={say('preview')} />,
          },
        ]}
      />
    </Page>
  );
}
