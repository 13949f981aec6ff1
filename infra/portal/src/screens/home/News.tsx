import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { homeTexts } from './texts';

/** 最新风险信息. */
export function News({ news }: { news: Schemas['RiskNews'] }) {
  const say = useTexts(homeTexts);
  return (
    <section className="tile">
      <h2>{say('news')}</h2>
      {news.latest.length === 0 && <p className="quiet">{say('noNews')}</p>}
      <ul className="lines">
        {news.latest.map((article) => (
          <li key={article.link}>
            <Link to={routeOf(article.link)}>{article.title}</Link>
            <span className="quiet">
              {article.moduleLabel} ·{' '}
              <time dateTime={article.publishedAt}>{moment(article.publishedAt)}</time>
            </span>
          </li>
        ))}
      </ul>
      <Link to={routeOf(news.more)} aria-label={`${say('more')} ${say('news')}`}>
        {say('more')}
      </Link>
    </section>
  );
}
