import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Page } from '../../ui/Page';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { AuthoriseDialog } from './AuthoriseDialog';
import { agreementTexts } from './texts';

/** 企业数据授权. */
export function AuthorisationsScreen() {
  const say = useTexts(agreementTexts);
  const [open, setOpen] = useState(false);
  return (
    <Page
      title={say('authorisations')}
      actions={
        <Button type="primary" onClick={() => setOpen(true)}>
          {say('newAuthorisation')}
        </Button>
      }
    >
      {open && <AuthoriseDialog close={() => setOpen(false)} />}
      <RecordList<Schemas['DataAuthorisationView']>
        path="/data-authorisations"
        label={say('authorisations')}
        exportAs={say('authorisations')}
        load={(query, signal) =>
          answered(api.GET('/data-authorisations', { params: { query }, signal }))
        }
        rowKey={({ id }) => id}
        empty={say('authorisationsEmpty')}
        filters={[
          {
            name: 'status',
            label: say('status'),
            options: (['GRANTED', 'REVOKED'] as const).map((value) => ({
              value,
              label: say(`status_${value}`),
            })),
          },
        ]}
        columns={[
          {
            key: 'insurer',
            title: say('insurer'),
            render: ({ id, insurer }) => (
              <Link to={`/data-authorisations/${id}`}>{insurer.name}</Link>
            ),
          },
          {
            key: 'purposes',
            title: say('purposes'),
            render: ({ purposes }) => purposes.map(({ label }) => label).join('、'),
          },
          { key: 'until', title: say('until'), render: ({ until }) => until },
          {
            key: 'grantedAt',
            title: say('grantedAt'),
            render: ({ grantedAt }) => moment(grantedAt),
          },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          {
            key: 'inForce',
            title: say('inForce'),
            render: ({ inForce }) => say(inForce ? 'yes' : 'no'),
          },
        ]}
      />
    </Page>
  );
}
