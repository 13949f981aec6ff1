import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useTexts } from '../../i18n/texts';
import { homeTexts } from './texts';

/** The days that are near, the nearest first. */
export function Deadlines({ days }: { days: readonly Schemas['NearDay'][] }) {
  const say = useTexts(homeTexts);
  const left = (count: number) => {
    if (count === 0) return say('today');
    return count > 0 ? say('daysLeft', { days: count }) : say('daysPast', { days: -count });
  };
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
    </section>
  );
}
