import { DownloadOutlined, ReloadOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Empty, Select, Space } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { ListFilters, type Filter } from './ListFilters';
import { ListRows } from './ListRows';
import { useListState } from './listState';
import { ProblemAlert } from './ProblemAlert';
import { uiTexts } from './texts';
import { useExport } from './useExport';

/** What is asked of the platform: the filters, and which page. */
export type ListQuery = Record<string, string | number>;

export interface Column<T> {
  key: string;
  title: string;
  render: (record: T) => ReactNode;
  /** Amounts stand at the right. */
  right?: boolean;
}

interface Props<T> {
  /** The API's path, `/policies`: under it answers are kept and filters are remembered. */
  path: string;
  /** `(query, signal) => answered(api.GET('/policies', { params: { query }, signal }))` */
  load: (
    query: ListQuery,
    signal: AbortSignal,
  ) => Promise<{ readonly items: readonly T[]; readonly nextCursor?: string }>;
  columns: Column<T>[];
  rowKey: (record: T) => string;
  filters?: Filter[];
  /** What to do when there is nothing at all. */
  empty?: ReactNode;
  /** The platform makes a workbook of it. */
  exportAs?: string;
  /** The platform says how many records a page has. */
  fixedPages?: boolean;
  /** In the language of the screen, for those who do not see it. */
  label: string;
}

const SIZES = [10, 15, 20, 50, 100];

/** A list as all manuals have it: filters, rows, pages, export, and what to do when it is empty. */
export function RecordList<T extends object>(props: Props<T>) {
  const { path, load, filters = [], exportAs } = props;
  const say = useTexts(uiTexts);
  const state = useListState(
    path,
    filters.map((filter) => filter.name),
  );
  const cursor = state.cursors.at(-1);
  const asked = { ...state.filters, limit: state.limit, ...(cursor ? { cursor } : {}) };
  const query = useQuery({
    queryKey: [path, asked],
    queryFn: ({ signal }) => load(asked, signal),
    placeholderData: keepPreviousData,
  });
  const exporting = useExport(path, state.filters, exportAs ?? 'list');
  const next = query.data?.nextCursor;
  const filtered = Object.keys(state.filters).length > 0;
  return (
    <section aria-label={props.label} className="list">
      <div className="list-head no-print">
        <ListFilters
          filters={filters}
          values={state.filters}
          change={state.filter}
          reset={state.reset}
        />
        <Space wrap>
          <Button icon={<ReloadOutlined />} onClick={() => void query.refetch()}>
            {say('refresh')}
          </Button>
          {exportAs && (
            <Button
              icon={<DownloadOutlined />}
              loading={exporting.isPending}
              onClick={() => exporting.mutate()}
            >
              {say('exportAll')}
            </Button>
          )}
        </Space>
      </div>
      <ProblemAlert error={query.error ?? exporting.error} retry={() => void query.refetch()} />
      <ListRows
        columns={props.columns}
        rowKey={props.rowKey}
        items={query.data?.items}
        busy={query.isFetching}
        empty={
          filtered ? (
            <Empty description={say('nothingFiltered')}>
              <Button onClick={state.reset}>{say('reset')}</Button>
            </Empty>
          ) : (
            <Empty description={props.empty ?? say('nothing')} />
          )
        }
      />
      {(next !== undefined || cursor !== undefined || (query.data?.items.length ?? 0) > 9) && (
        <nav
          className="list-foot no-print"
          aria-label={say('page', { page: state.cursors.length + 1 })}
        >
          {!props.fixedPages && (
            <Select
              aria-label={say('perPage')}
              value={state.limit}
              options={SIZES.map((size) => ({ value: size, label: `${say('perPage')} ${size}` }))}
              onChange={state.resize}
            />
          )}
          <Button disabled={cursor === undefined} onClick={state.back}>
            {say('previous')}
          </Button>
          <span aria-current="page">{say('page', { page: state.cursors.length + 1 })}</span>
          <Button disabled={next === undefined} onClick={() => next && state.forth(next)}>
            {say('next')}
          </Button>
        </nav>
      )}
    </section>
  );
}
