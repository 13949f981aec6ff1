import { Alert } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { Facts } from '../../ui/Facts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { AccountSection } from './AccountSection';
import { profileTexts } from './texts';

const WARN_DAYS = 30;

/** 个人与账号: who is signed in, with which card, until when; the password account. */
export function ProfileScreen() {
  const say = useTexts(profileTexts);
  const query = useRecord('/session', (signal) => answered(api.GET('/session', { signal })));
  return (
    <Page title={say('profile')}>
      <Warnings />
      <Loaded query={query}>{(session) => <Session session={session} />}</Loaded>
      <AccountSection />
      <p>
        <Link to="/seals">{say('seals')}</Link>
      </p>
    </Page>
  );
}

function Session({ session }: { session: Schemas['SessionView'] }) {
  const say = useTexts(profileTexts);
  const { certificate, company, person } = session;
  const days = certificate ? dayjs(certificate.notAfter).diff(dayjs(), 'day') : undefined;
  return (
    <>
      {days !== undefined && days <= WARN_DAYS && (
        <Alert
          type="warning"
          showIcon
          title={days < 0 ? say('cardExpired') : say('cardExpiring', { days })}
        />
      )}
      <Facts
        items={[
          [say('company'), company.name],
          [say('uscc'), company.uscc],
          [say('organisationCode'), company.organisationCode],
          [say('person'), person.name],
          [say('medium'), say(`medium_${person.medium}`)],
          [say('signedInAt'), moment(session.signedInAt)],
          [say('expiresAt'), moment(session.expiresAt)],
          certificate && [say('cardSerial'), <code>{certificate.serial}</code>],
          certificate && [say('cardIssuer'), certificate.issuer],
          certificate && [say('cardUntil'), moment(certificate.notAfter)],
        ]}
      />
    </>
  );
}

/** Seals and cards of the company that end soon, as the home page has them. */
function Warnings() {
  const query = useRecord('/home', (signal) => answered(api.GET('/home', { signal })));
  const warnings = [
    ...(query.data?.certificateWarnings ?? []),
    ...(query.data?.sealWarnings ?? []),
  ];
  return (
    <>
      {warnings.map(({ about, until, link, text }) => (
        <Alert
          key={about + until}
          type="warning"
          showIcon
          title={link ? <Link to={routeOf(link)}>{text}</Link> : text}
        />
      ))}
    </>
  );
}
