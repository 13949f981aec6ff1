import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useTexts } from '../../i18n/texts';
import { useDaysLeft } from '../../ui/useDaysLeft';
import { homeTexts } from './texts';

/** The days that are near, the nearest first. */
export function Deadlines({ days }: { days: readonly Schemas['NearDay'][] }) {
  const say = useTexts(homeTexts);
  const left = useDaysLeft();
  return (
    <section className="tile">
      <h2>{say('deadlines')}</h2>
      {days.length === 0 && <p className="quiet">{say('noDeadlines')}</p>}
      <ul className="lines">
        {days.map((day) => (
          <li key={day.link + day.on}>
            <Link to={routeOf(day.link)}>{day.label}</Link>
            <span className="quiet">
              <time dateTime={day.on}>{day.on}</time> · {left(day.daysLeft)}
            </span>
          </li>
        ))}
      </ul>
      <Link to="/deadlines" aria-label={`${say('more')} ${say('deadlines')}`}>
        {say('more')}
      </Link>
    </section>
  );
}
