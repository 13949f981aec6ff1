import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { ListFilters } from '../../ui/ListFilters';
import { useListState } from '../../ui/listState';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { ReferenceNames } from '../../ui/ReferenceName';
import { useArticleFilters } from './articleFilters';
import './risk.css';
import { riskTexts } from './texts';

/** 风险信息 (手册 000 第六章): of each module the newest few. */
export function RiskNewsScreen() {
  const say = useTexts(riskTexts);
  const navigate = useNavigate();
  const filters = useArticleFilters();
  const state = useListState(
    '/risk-articles',
    filters.map((filter) => filter.name),
  );
  const query = useQuery({
    queryKey: ['/risk-articles', state.filters],
    queryFn: ({ signal }) =>
      answered(api.GET('/risk-articles', { params: { query: state.filters }, signal })),
    placeholderData: (before) => before,
  });
  return (
    <Page
      title={say('news')}
      actions={
        <Button onClick={() => void navigate('/risk-subscriptions')}>{say('subscriptions')}</Button>
      }
    >
      <div className="list no-print">
        <ListFilters
          filters={filters}
          values={state.filters}
          change={state.filter}
          reset={state.reset}
        />
      </div>
      <Loaded query={query} rows={10}>
        {({ modules }) => (
          <div className="risk-modules" aria-busy={query.isFetching}>
            {modules.map((module) => (
              <Module
                key={module.module}
                module={module}
                search={new URLSearchParams(state.filters).toString()}
              />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Module({
  module,
  search,
}: {
  module: Schemas['SearchArticlesFoundInModule'];
  search: string;
}) {
  const say = useTexts(riskTexts);
  const headingId = `module-${module.module}`;
  return (
    <section className="tile" aria-labelledby={headingId}>
      <header className="risk-module-head">
        <h2 id={headingId}>{module.moduleLabel}</h2>
        <Link
          to={{ pathname: `/risk-articles/${module.module}`, search }}
          aria-label={`${say('more')} ${module.moduleLabel}`}
        >
          {say('more')}
        </Link>
      </header>
      {module.items.length === 0 ? (
        <p className="quiet">{say('nothingInModule')}</p>
      ) : (
        <ul className="lines">
          {module.items.map((heading) => (
            <li key={heading.articleId}>
              <Link to={routeOf(heading.link)}>{heading.title}</Link>
              <span className="quiet">
                <time dateTime={heading.publishedAt}>{moment(heading.publishedAt)}</time>{' '}
                <ReferenceNames table="countries" codes={heading.countries} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
