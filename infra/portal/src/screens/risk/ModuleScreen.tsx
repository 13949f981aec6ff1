import { Empty } from 'antd';
import { Link, useParams } from 'react-router';
import { answered, api, type Schemas } from '../../api/client';
import { routeOf } from '../../api/links';
import { useTexts } from '../../i18n/texts';
import { moment } from '../../ui/format';
import { Page } from '../../ui/Page';
import { type ListQuery, RecordList } from '../../ui/RecordList';
import { ReferenceNames } from '../../ui/ReferenceName';
import { useArticleFilters } from './articleFilters';
import { riskTexts } from './texts';

type Module = Schemas['ArticleHeadingView']['module'];

const MODULES: readonly Module[] = [
  'COUNTRY_ALERT',
  'INDUSTRY_ALERT',
  'BELT_AND_ROAD',
  'TRADE_NEWS',
];

/** 更多>>: all of a module, fifteen a page. */
export function ModuleScreen() {
  const say = useTexts(riskTexts);
  const name = useParams()['module'] ?? '';
  const module = MODULES.find((each) => each === name);
  const filters = useArticleFilters();
  if (!module) {
    return (
      <Page title={say('news')}>
        <Empty description={say('unknownModule')}>
          <Link to="/risk-articles">{say('back')}</Link>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={say(module)} actions={<Link to="/risk-articles">{say('back')}</Link>}>
      <RecordList<Schemas['ArticleHeadingView']>
        key={module}
        path={`/risk-articles/${module}`}
        label={say(module)}
        exportAs={say(module)}
        fixedPages
        load={(query, signal) => load(module, query, signal)}
        rowKey={(heading) => heading.articleId}
        empty={say('nothingInModule')}
        filters={filters}
        columns={[
          {
            key: 'title',
            title: say('title'),
            render: (heading) => <Link to={routeOf(heading.link)}>{heading.title}</Link>,
          },
          {
            key: 'countries',
            title: say('countries'),
            render: (heading) => <ReferenceNames table="countries" codes={heading.countries} />,
          },
          {
            key: 'industries',
            title: say('industries'),
            render: (heading) => <ReferenceNames table="industries" codes={heading.industries} />,
          },
          {
            key: 'publishedAt',
            title: say('publishedAt'),
            render: (heading) => moment(heading.publishedAt),
          },
        ]}
      />
    </Page>
  );
}

/** Pages have numbers here, which serve as cursors. */
async function load(module: Module, asked: ListQuery, signal: AbortSignal) {
  const { cursor, ...query } = asked;
  if (cursor) query['page'] = Number(cursor);
  delete query['limit'];
  const { items, nextPage } = await answered(
    api.GET('/risk-articles/{module}', { params: { path: { module }, query }, signal }),
  );
  return nextPage === undefined ? { items } : { items, nextCursor: String(nextPage) };
}
