import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Page } from '../../ui/Page';
import { type Column, RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import './application.css';
import { ApplicationSteps } from './ApplicationSteps';
import { applicationTexts } from './texts';

type Application = Schemas['ApplicationSummary'];

const STATUSES = [
  'TO_BE_CONFIRMED',
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
  'LAPSED',
] as const;

/** 小微投保 → 投保申请 (手册 000 §2.1). */
export function ApplicationsScreen() {
  const say = useTexts(applicationTexts);
  return (
    <Page title={say('applications')}>
      <ApplicationSteps />
      <nav className="switch" aria-label={say('tabs')}>
        <Link to="/applications" aria-current="page">
          {say('applications')}
        </Link>
        <Link to="/policies">{say('policiesTab')}</Link>
      </nav>
      <RecordList<Application>
        path="/applications"
        label={say('applications')}
        exportAs={say('applications')}
        load={(query, signal) => answered(api.GET('/applications', { params: { query }, signal }))}
        rowKey={(application) => application.id}
        columns={useColumns()}
        empty={say('empty')}
        filters={[
          {
            name: 'status',
            label: say('status'),
            options: STATUSES.map((value) => ({ value, label: say(`status_${value}`) })),
          },
        ]}
      />
    </Page>
  );
}

function useColumns(): Column<Application>[] {
  const say = useTexts(applicationTexts);
  return [
    { key: 'offerNumber', title: say('offerNumber'), render: ({ offerNumber }) => offerNumber },
    { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
    { key: 'product', title: say('product'), render: ({ productLabel }) => productLabel },
    { key: 'createdAt', title: say('createdAt'), render: ({ createdAt }) => moment(createdAt) },
    {
      key: 'confirmBy',
      title: say('confirmBy'),
      render: ({ confirmBy, status }) =>
        confirmBy && status === 'TO_BE_CONFIRMED' ? moment(confirmBy) : '',
    },
    {
      key: 'status',
      title: say('status'),
      render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
    },
    {
      key: 'action',
      title: say('action'),
      render: ({ id, status }) => (
        <Link to={`/applications/${id}`}>
          {say(status === 'TO_BE_CONFIRMED' ? 'viewPending' : 'view')}
        </Link>
      ),
    },
  ];
}
