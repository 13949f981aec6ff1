import { Empty, Timeline } from 'antd';
import type { Schemas } from '../api/client';
import { useRecord } from '../api/useRecord';
import { useTexts } from '../i18n/texts';
import { moment } from './format';
import { Loaded } from './Loaded';
import { uiTexts } from './texts';

type Line = Schemas['HistoryViewLine'];

/** What the platform did by itself has the name of its part, which means nothing to people. */
function toldBy({ by }: Line, platform: string): string {
  return by.kind === 'PLATFORM' ? platform : (by.name ?? by.id);
}

function entry(line: Line, platform: string) {
  return {
    key: `${line.of}-${line.version}-${line.to}`,
    content: (
      <>
        <strong>{line.toLabel}</strong>
        <div className="quiet">
          <time dateTime={line.at}>{moment(line.at)}</time> · {toldBy(line, platform)}
        </div>
        {line.note && <div>{line.note}</div>}
      </>
    ),
  };
}

/**
 * 状态记录查询: what happened to a record, newest first.
 *
 * @param path of the record whose history it is, `/policies/{number}/history`
 */
export function StatusHistory({
  path,
  read,
}: {
  path: string;
  read: (signal: AbortSignal) => Promise<Schemas['HistoryView']>;
}) {
  const say = useTexts(uiTexts);
  const query = useRecord(path, read);
  return (
    <section aria-label={say('history')} className="history">
      <h2>{say('history')}</h2>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty description={say('historyEmpty')} />
          ) : (
            <Timeline items={items.toReversed().map((line) => entry(line, say('byPlatform')))} />
          )
        }
      </Loaded>
    </section>
  );
}
