import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { RecordList } from '../../ui/RecordList';
import { useReferenceOptions } from '../../ui/useReference';
import { CopyButton } from './CopyButton';
import { formTexts } from './formTexts';
import { cargoTexts } from './texts';

/** 货物运输险保单查询 (手册 002 §5.2.4): those in force. */
export function PoliciesScreen() {
  const say = useTexts(cargoTexts);
  const field = useTexts(formTexts);
  const insurers = useReferenceOptions('insurers');
  return (
    <Page title={say('policies')}>
      <RecordList<Schemas['CargoPolicySummary']>
        path="/cargo/policies"
        label={say('policies')}
        exportAs={say('policies')}
        load={(query, signal) =>
          answered(api.GET('/cargo/policies', { params: { query }, signal }))
        }
        rowKey={(policy) => policy.id}
        empty={say('noPolicies')}
        filters={[
          { name: 'insurerId', label: say('insurer'), options: insurers },
          { name: 'number', label: say('policyNumber') },
          { name: 'from', label: say('effectiveSince'), date: true },
          { name: 'to', label: say('effectiveUntil'), date: true },
        ]}
        columns={[
          {
            key: 'number',
            title: say('policyNumber'),
            render: ({ id, policyNumber }) => (
              <Link to={`/cargo/policies/${id}`}>{policyNumber}</Link>
            ),
          },
          { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
          { key: 'insured', title: say('insuredName'), render: ({ insuredName }) => insuredName },
          { key: 'goods', title: field('detail'), render: ({ goods }) => goods },
          {
            key: 'effective',
            title: say('effectiveFrom'),
            render: ({ effectiveFrom }) => effectiveFrom,
          },
          {
            key: 'amount',
            title: field('insuredAmount'),
            right: true,
            render: ({ insuredAmount }) => <MoneyText of={insuredAmount} />,
          },
          {
            key: 'premium',
            title: field('premium'),
            right: true,
            render: ({ premium }) => <MoneyText of={premium} />,
          },
          {
            key: 'actions',
            title: say('actions'),
            render: ({ id }) => <CopyButton policy={id} small />,
          },
        ]}
      />
    </Page>
  );
}
