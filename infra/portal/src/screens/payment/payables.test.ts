import { expect, test } from 'vitest';
import { fits, itemsOf, type Payable } from './payables';

const due = (id: string, insurer: string, currency: string): Payable => ({
  kind: 'CARGO',
  id,
  number: id,
  insurer: { id: insurer, name: insurer },
  premium: { amount: '1.00', currency },
  status: 'ISSUED_UNPAID',
  statusLabel: '',
});

test('only what one insurer is owed in one currency is paid together', () => {
  const chosen = [due('a', 'picc', 'CNY')];
  expect(fits(due('b', 'picc', 'CNY'), chosen)).toBe(true);
  expect(fits(due('b', 'cpic', 'CNY'), chosen)).toBe(false);
  expect(fits(due('b', 'picc', 'USD'), chosen)).toBe(false);
  expect(fits(due('b', 'cpic', 'USD'), [])).toBe(true);
  expect(itemsOf(chosen)).toEqual([{ kind: 'CARGO', applicationId: 'a' }]);
});
