import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { claimsInfoTexts } from './texts';

/** 共享信息 → 理赔信息 (手册 002 §5.8): what insurers send, to be read. */
export function ClaimsInformationScreen() {
  const say = useTexts(claimsInfoTexts);
  const insurers = useReferenceOptions('insurers');
  return (
    <Page title={say('list')}>
      <RecordList<Schemas['ClaimsInformationSummary']>
        path="/claims-information"
        label={say('list')}
        exportAs={say('list')}
        load={(query, signal) =>
          answered(api.GET('/claims-information', { params: { query }, signal }))
        }
        rowKey={(claim) => claim.id}
        empty={say('empty')}
        filters={[
          { name: 'insurerId', label: say('insurer'), options: insurers },
          { name: 'policyNumber', label: say('policyNumber') },
        ]}
        columns={[
          {
            key: 'case',
            title: say('caseNumber'),
            render: ({ id, caseNumber }) => (
              <Link to={`/claims-information/${id}`}>{caseNumber}</Link>
            ),
          },
          { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
          { key: 'product', title: say('product'), render: ({ productLabel }) => productLabel },
          { key: 'policy', title: say('policyNumber'), render: ({ policyNumber }) => policyNumber },
          { key: 'accident', title: say('accidentOn'), render: ({ accidentOn }) => accidentOn },
          { key: 'cause', title: say('cause'), render: ({ cause }) => cause },
          {
            key: 'claimed',
            title: say('claimed'),
            right: true,
            render: ({ claimed }) => <MoneyText of={claimed} />,
          },
          {
            key: 'paid',
            title: say('paid'),
            right: true,
            render: ({ paid }) => paid && <MoneyText of={paid} />,
          },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          { key: 'changed', title: say('changedAt'), render: ({ changedAt }) => moment(changedAt) },
        ]}
      />
    </Page>
  );
}
