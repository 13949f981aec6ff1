import type { ReactNode } from 'react';

/** Names and values of a record, in columns as wide as the screen allows; absent ones are left out. */
export function Facts({ items }: { items: (readonly [string, ReactNode] | undefined | false)[] }) {
  return (
    <dl className="facts">
      {items.map((item) => {
        if (!item || item[1] === undefined || item[1] === null || item[1] === '') return null;
        return (
          <div key={item[0]}>
            <dt>{item[0]}</dt>
            <dd>{item[1]}</dd>
          </div>
        );
      })}
    </dl>
  );
}
