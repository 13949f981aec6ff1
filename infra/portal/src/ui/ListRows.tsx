import { Skeleton, Table } from 'antd';
import type { ReactNode } from 'react';
import type { Column } from './RecordList';
import { useNarrow } from './useNarrow';

interface Props<T> {
  columns: Column<T>[];
  rowKey: (record: T) => string;
  /** Nothing while the first page is read. */
  items: readonly T[] | undefined;
  busy: boolean;
  empty: ReactNode;
}

/** A table; on a phone a card for each record, so that nothing is beside the screen. */
export function ListRows<T extends object>(props: Props<T>) {
  const narrow = useNarrow();
  if (props.items === undefined) {
    return props.busy ? <Skeleton active title={false} paragraph={{ rows: 6 }} /> : null;
  }
  return narrow ? (
    <Cards {...props} items={props.items} />
  ) : (
    <Rows {...props} items={props.items} />
  );
}

/** What is beside the screen is reached without a mouse, too (WCAG 2.1.1). */
function scrolledByKeys(table: { nativeElement: HTMLElement } | null): void {
  table?.nativeElement.querySelector('.ant-table-content')?.setAttribute('tabindex', '0');
}

function Rows<T extends object>({ columns, rowKey, items, busy, empty }: Props<T>) {
  return (
    <Table<T>
      ref={scrolledByKeys}
      size="middle"
      rowKey={rowKey}
      dataSource={[...(items ?? [])]}
      loading={busy && { delay: 300 }}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: empty }}
      columns={columns.map((column) => ({
        key: column.key,
        title: column.title,
        align: column.right ? ('right' as const) : ('left' as const),
        render: (_: unknown, record: T) => column.render(record),
      }))}
    />
  );
}

function Cards<T extends object>({ columns, rowKey, items, busy, empty }: Props<T>) {
  if (!items || items.length === 0) return <>{empty}</>;
  return (
    <ul className="cards" aria-busy={busy}>
      {items.map((record) => (
        <li key={rowKey(record)}>
          <dl>
            {columns.map((column) => (
              <div key={column.key}>
                <dt>{column.title}</dt>
                <dd>{column.render(record)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
