import { Alert, Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Page } from '../../ui/Page';
import { RecordList } from '../../ui/RecordList';
import { Status } from '../../ui/Status';
import { SealDialog } from './SealDialog';
import { agreementTexts } from './texts';

type Seal = Schemas['SealView'];

const WARN_DAYS = 30;

/** 印章管理. */
export function SealsScreen() {
  const say = useTexts(agreementTexts);
  const [open, setOpen] = useState(false);
  return (
    <Page
      title={say('seals')}
      actions={
        <Button type="primary" onClick={() => setOpen(true)}>
          {say('make')}
        </Button>
      }
    >
      {open && <SealDialog close={() => setOpen(false)} />}
      <Expiring />
      <RecordList<Seal>
        path="/seals"
        label={say('seals')}
        exportAs={say('seals')}
        load={(query, signal) => answered(api.GET('/seals', { params: { query }, signal }))}
        rowKey={({ id }) => id}
        empty={say('sealsEmpty')}
        filters={[
          {
            name: 'status',
            label: say('status'),
            options: (['IN_USE', 'REVOKED'] as const).map((value) => ({
              value,
              label: say(`sealStatus_${value}`),
            })),
          },
        ]}
        columns={[
          {
            key: 'operatorName',
            title: say('operatorName'),
            render: ({ id, operatorName }) => <Link to={`/seals/${id}`}>{operatorName}</Link>,
          },
          { key: 'type', title: say('sealType'), render: ({ typeLabel }) => typeLabel },
          {
            key: 'period',
            title: say('period'),
            render: ({ validFrom: from, validUntil: to }) => say('fromTo', { from, to }),
          },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
          {
            key: 'selectable',
            title: say('selectable'),
            render: (seal) => (seal.selectable ? say('yes') : (seal.whyNotSelectableLabel ?? '')),
          },
          {
            key: 'createdAt',
            title: say('createdAt'),
            render: ({ createdAt }) => moment(createdAt),
          },
        ]}
      />
    </Page>
  );
}

/** Seals that end soon: without one nothing can be signed. */
function Expiring() {
  const say = useTexts(agreementTexts);
  const query = useRecord('/seals?status=IN_USE', (signal) =>
    answered(api.GET('/seals', { params: { query: { status: 'IN_USE', limit: 100 } }, signal })),
  );
  const limit = dayjs().add(WARN_DAYS, 'day').format('YYYY-MM-DD');
  const near = (query.data?.items ?? []).filter(
    (seal) => seal.selectable && seal.validUntil <= limit,
  );
  return (
    <>
      {near.map((seal) => (
        <Alert
          key={seal.id}
          type="warning"
          showIcon
          title={say('sealExpiring', { name: seal.operatorName, until: seal.validUntil })}
        />
      ))}
    </>
  );
}
