import { Alert, Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { useSession } from '../../session/useSession';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Deadlines } from './Deadlines';
import { News } from './News';
import { Notices } from './Notices';
import { homeTexts } from './texts';

type Home = Schemas['ViewHomeHomeView'];

/** 系统首页 (手册 000 第一章). */
export function HomeScreen() {
  const say = useTexts(homeTexts);
  const { company } = useSession();
  const query = useRecord('/home', (signal) => answered(api.GET('/home', { signal })));
  return (
    <Page title={say('home')}>
      <p className="quiet">{say('welcome', { company: company.name })}</p>
      <Loaded query={query} rows={10}>
        {(home) => (
          <>
            <Banner banner={home.banner} />
            <Warnings home={home} />
            <Centre home={home} />
            <div className="columns">
              <News news={home.riskNews} />
              <Notices />
              <Deadlines days={home.deadlines} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Banner({ banner }: { banner: Home['banner'] }) {
  const navigate = useNavigate();
  if (!banner) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={banner.text}
      action={
        <Button type="primary" onClick={() => void navigate(routeOf(banner.link))}>
          {banner.button}
        </Button>
      }
    />
  );
}

function Warnings({ home }: { home: Home }) {
  const say = useTexts(homeTexts);
  const warnings = [...home.certificateWarnings, ...home.sealWarnings];
  if (warnings.length === 0) return null;
  return (
    <section aria-label={say('warnings')}>
      {warnings.map((warning) => (
        <Alert
          key={warning.about + warning.until}
          type="warning"
          showIcon
          title={
            warning.link ? <Link to={routeOf(warning.link)}>{warning.text}</Link> : warning.text
          }
        />
      ))}
    </section>
  );
}

function Centre({ home }: { home: Home }) {
  const say = useTexts(homeTexts);
  return (
    <section>
      <h2>{say('centre')}</h2>
      <div className="tiles">
        <div className="tile">
          <h3>{say('insuring')}</h3>
          <Counter counter={home.policiesToConfirm} />
          <Counter counter={home.policyEffectiveNotices} />
        </div>
        <div className="tile">
          <h3>{say('claiming')}</h3>
          <Counter counter={home.claimNotices} />
          <Counter counter={home.unreadNotices} />
        </div>
        <div className="tile">
          <h3>{say('subscribing')}</h3>
          {home.riskNews.modules.map((module) => (
            <Link key={module.module} to={routeOf(module.link)}>
              {module.label}
            </Link>
          ))}
        </div>
      </div>
    </section>
  );
}

/** 待确认保单(3): a link unless there are none. */
function Counter({ counter }: { counter: Schemas['ViewHomeCounter'] }) {
  const text = (
    <>
      {counter.label} <strong className="count">{counter.count}</strong>
    </>
  );
  return counter.link ? (
    <Link to={routeOf(counter.link)}>{text}</Link>
  ) : (
    <span className="quiet">{text}</span>
  );
}
