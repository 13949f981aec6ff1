import { Link } from 'react-router';
import { answered, api } from '../../api/client';
import { routeOf } from '../../api/links';
import { useRecord } from '../../api/useRecord';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { useOpenNotice } from '../notice/useOpenNotice';
import { homeTexts } from './texts';

/** The newest notices that nobody has read. */
export function Notices() {
  const say = useTexts(homeTexts);
  const { reading } = useOpenNotice();
  const query = useRecord('/notices?unread', (signal) =>
    answered(api.GET('/notices', { params: { query: { status: 'UNREAD', limit: 5 } }, signal })),
  );
  return (
    <section className="tile">
      <h2>{say('notices')}</h2>
      <Loaded query={query} rows={3}>
        {({ items }) => (
          <ul className="lines">
            {items.length === 0 && <li className="quiet">{say('noNotices')}</li>}
            {items.map((notice) => (
              <li key={notice.id}>
                <Link to={routeOf(notice.link)} onClick={() => reading.mutate(notice.id)}>
                  {notice.title}
                </Link>
                <span className="quiet">
                  <time dateTime={notice.createdAt}>{moment(notice.createdAt)}</time>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Link to="/notices" aria-label={`${say('more')} ${say('notices')}`}>
        {say('more')}
      </Link>
    </section>
  );
}
