import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { RecordList } from '../../ui/RecordList';
import { ReferenceName } from '../../ui/ReferenceName';
import { Status } from '../../ui/Status';
import { useReferenceOptions } from '../../ui/useReference';
import { coverTexts } from './coverTexts';

/** 货运险预约查询 (手册 002 §5.1.2). */
export function ReservationsScreen() {
  const say = useTexts(coverTexts);
  const navigate = useNavigate();
  const insurers = useReferenceOptions('insurers');
  return (
    <Page
      title={say('reservations')}
      actions={
        <Button type="primary" onClick={() => void navigate('/cargo/reservations/new')}>
          {say('reserveNew')}
        </Button>
      }
    >
      <RecordList<Schemas['ReservationSummary']>
        path="/cargo/reservations"
        label={say('reservations')}
        exportAs={say('reservations')}
        load={(query, signal) =>
          answered(api.GET('/cargo/reservations', { params: { query }, signal }))
        }
        rowKey={(reservation) => reservation.id}
        empty={say('noReservations')}
        filters={[
          { name: 'insurerId', label: say('insurer'), options: insurers },
          { name: 'from', label: say('from'), date: true },
          { name: 'to', label: say('to'), date: true },
        ]}
        columns={[
          {
            key: 'insurer',
            title: say('insurer'),
            render: ({ id, insurerName }) => (
              <Link to={`/cargo/reservations/${id}`}>{insurerName}</Link>
            ),
          },
          { key: 'contact', title: say('contact'), render: ({ contact }) => contact },
          {
            key: 'mode',
            title: say('mainTransportMode'),
            render: ({ mainTransportMode }) => (
              <ReferenceName table="transport-modes" code={mainTransportMode} />
            ),
          },
          { key: 'goods', title: say('mainGoods'), render: ({ mainGoods }) => mainGoods },
          { key: 'on', title: say('reservedOn'), render: ({ reservedOn }) => reservedOn },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
        ]}
      />
    </Page>
  );
}
