import { Button, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { agreementTexts } from './texts';

/** 签约管理 (手册 000 第三章). */
export function AgreementsScreen() {
  const say = useTexts(agreementTexts);
  return (
    <Page title={say('agreements')} actions={<OperatingNotes />}>
      <RecordList<Schemas['ServiceAgreementView']>
        path="/service-agreements"
        label={say('agreements')}
        exportAs={say('agreements')}
        load={(_query, signal) => answered(api.GET('/service-agreements', { signal }))}
        rowKey={({ insurer }) => insurer.id}
        empty={say('agreementsEmpty')}
        columns={[
          { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          { key: 'signedBy', title: say('signedBy'), render: ({ signedBy }) => signedBy ?? '' },
          {
            key: 'signedAt',
            title: say('signedAt'),
            render: ({ signedAt }) => signedAt && moment(signedAt),
          },
          {
            key: 'action',
            title: say('action'),
            render: ({ insurer, mayAgree }) => (
              <Link to={`/service-agreements/${insurer.id}`}>
                {say(mayAgree ? 'toSign' : 'toView')}
              </Link>
            ),
          },
        ]}
      />
    </Page>
  );
}

/** 操作说明. */
function OperatingNotes() {
  const say = useTexts(agreementTexts);
  const [open, setOpen] = useState(false);
  const query = useRecord('/service-agreements', (signal) =>
    answered(api.GET('/service-agreements', { signal })),
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('notes')}</Button>
      <Modal open={open} title={say('notes')} footer={null} onCancel={() => setOpen(false)}>
        <Loaded query={query}>
          {({ operatingNotes }) => (
            <ol>
              {operatingNotes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ol>
          )}
        </Loaded>
        <Link to="/seals">{say('notesMenu')}</Link>
      </Modal>
    </>
  );
}
