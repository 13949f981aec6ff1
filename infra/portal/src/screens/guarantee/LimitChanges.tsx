import { answered, api, type Schemas } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { grouped, moment } from '../../ui/format';
import { type Column, RecordList } from '../../ui/RecordList';
import { limitTexts } from './limitTexts';

type Change = Schemas['LimitChangeView'];

/** 额度变更记录: the manual's eight columns, and why it changed. */
export function LimitChanges({ limit }: { limit: string }) {
  const say = useTexts(limitTexts);
  const amount = (of: Schemas['Money']) => <span className="money">{grouped(of.amount)}</span>;
  const columns: Column<Change>[] = [
    { key: 'number', title: say('change_number'), render: ({ number }) => number },
    {
      key: 'total',
      title: say('change_total'),
      right: true,
      render: ({ total }) => amount(total),
    },
    { key: 'used', title: say('change_used'), right: true, render: ({ used }) => amount(used) },
    {
      key: 'remaining',
      title: say('change_remaining'),
      right: true,
      render: ({ remaining }) => amount(remaining),
    },
    {
      key: 'rate',
      title: say('change_rate'),
      right: true,
      render: ({ ratePercent }) => ratePercent,
    },
    { key: 'from', title: say('effectiveFrom'), render: ({ effectiveFrom }) => effectiveFrom },
    { key: 'to', title: say('effectiveTo'), render: ({ effectiveTo }) => effectiveTo },
    { key: 'at', title: say('change_at'), render: ({ changedAt }) => moment(changedAt) },
    { key: 'kind', title: say('change_kind'), render: ({ kindLabel }) => kindLabel },
    {
      key: 'amount',
      title: say('change_amount'),
      right: true,
      render: (change) => change.amount && amount(change.amount),
    },
  ];
  return (
    <section>
      <h2>{say('changes')}</h2>
      <RecordList<Change>
        path={`/guarantee/limits/${limit}/changes`}
        label={say('changes')}
        exportAs={say('changes')}
        load={(query, signal) =>
          answered(
            api.GET('/guarantee/limits/{id}/changes', {
              params: { path: { id: limit }, query },
              signal,
            }),
          )
        }
        rowKey={({ number }) => String(number)}
        columns={columns}
        empty={say('noChanges')}
      />
    </section>
  );
}
