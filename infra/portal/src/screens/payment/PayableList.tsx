import { Alert, Checkbox } from 'antd';
import { useTexts } from '../../i18n/texts';
import { ListRows } from '../../ui/ListRows';
import { MoneyText } from '../../ui/MoneyText';
import { Status } from '../../ui/Status';
import { fits, type Payable } from './payables';
import { paymentTexts } from './texts';

interface Props {
  payables: readonly Payable[];
  chosen: readonly Payable[];
  choose: (ids: readonly string[]) => void;
}

/** 支付保单信息: one application or several. */
export function PayableList({ payables, chosen, choose }: Props) {
  const say = useTexts(paymentTexts);
  const ids = chosen.map(({ id }) => id);
  return (
    <section className="list" aria-label={say('step_items')}>
      <Alert type="info" showIcon title={say('together')} />
      <ListRows<Payable>
        items={payables}
        busy={false}
        empty={say('nothingToPay')}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'choose',
            title: say('actions'),
            render: (one) => (
              <Checkbox
                aria-label={say('choose', { number: one.number })}
                checked={ids.includes(one.id)}
                disabled={!fits(one, chosen)}
                onChange={({ target }) =>
                  choose(target.checked ? [...ids, one.id] : ids.filter((id) => id !== one.id))
                }
              />
            ),
          },
          { key: 'number', title: say('application'), render: ({ number }) => number },
          { key: 'insurer', title: say('insurer'), render: ({ insurer }) => insurer.name },
          {
            key: 'premium',
            title: say('amount'),
            right: true,
            render: ({ premium }) => premium && <MoneyText of={premium} />,
          },
          { key: 'payBy', title: say('payBy'), render: ({ payBy }) => payBy },
          {
            key: 'status',
            title: say('status'),
            render: ({ status, statusLabel }) => <Status status={status} label={statusLabel} />,
          },
        ]}
      />
    </section>
  );
}
