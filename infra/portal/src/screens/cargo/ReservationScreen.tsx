import { Alert } from 'antd';
import { useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { MoneyText } from '../../ui/MoneyText';
import { Page } from '../../ui/Page';
import { Status } from '../../ui/Status';
import { StatusHistory } from '../../ui/StatusHistory';
import { coverTexts } from './coverTexts';

type Reservation = Schemas['ReservationView'];

/** A reservation, and what the insurer said to it. */
export function ReservationScreen() {
  const say = useTexts(coverTexts);
  const path = { id: useParams()['id'] ?? '' };
  const query = useRecord(`/cargo/reservations/${path.id}`, (signal) =>
    answered(api.GET('/cargo/reservations/{id}', { params: { path }, signal })),
  );
  return (
    <Page title={say('reservation')}>
      <Loaded query={query}>{(reservation) => <Details reservation={reservation} />}</Loaded>
      <StatusHistory
        path={`/cargo/reservations/${path.id}/history`}
        read={(signal) =>
          answered(api.GET('/cargo/reservations/{id}/history', { params: { path }, signal }))
        }
      />
    </Page>
  );
}

function Details({ reservation }: { reservation: Reservation }) {
  const say = useTexts(coverTexts);
  const { answer, annualVolume } = reservation;
  const handler = answer?.handler;
  return (
    <>
      {reservation.message && <Alert type="success" showIcon title={reservation.message} />}
      {reservation.status === 'SUCCEEDED' && <Alert type="info" showIcon title={say('offline')} />}
      <Facts
        items={[
          [say('status'), <Status status={reservation.status} label={reservation.statusLabel} />],
          [say('insurer'), reservation.insurer.name],
          [say('company'), reservation.company.name],
          [say('uscc'), reservation.company.uscc],
          [say('contact'), reservation.contact],
          [say('phone'), reservation.phone],
          [say('mainTransportMode'), reservation.mainTransportMode.name],
          [say('mainGoods'), reservation.mainGoods],
          [say('routes'), reservation.routes],
          annualVolume && [say('annualVolume'), <MoneyText of={annualVolume} />],
          [say('startOn'), reservation.startOn],
          [say('by'), reservation.by],
          [say('reservedOn'), moment(reservation.createdAt)],
          [say('answer'), answer?.reason],
          answer && [say('answeredAt'), moment(answer.at)],
          handler && [
            say('handler'),
            [handler.name, handler.phone, handler.email].filter(Boolean).join(' · '),
          ],
        ]}
      />
    </>
  );
}
