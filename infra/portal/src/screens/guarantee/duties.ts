import type { Schemas } from '../../api/client';
import { sum } from '../../ui/sum';

const AMOUNT = /^\d{1,15}(\.\d{1,2})?$/;

interface Row {
  amount?: Partial<Schemas['Money']>;
}

/** All duties together, as soon as each row that has an amount has a whole one. */
export function totalOf(rows: readonly Row[] | undefined): Schemas['Money'] | undefined {
  const amounts = (rows ?? []).flatMap((row) => row.amount?.amount || []);
  if (!amounts.every((amount) => AMOUNT.test(amount))) return undefined;
  return sum(amounts.map((amount) => ({ amount, currency: 'CNY' })));
}
