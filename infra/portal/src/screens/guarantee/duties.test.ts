import { expect, test } from 'vitest';
import { totalOf } from './duties';

test('duties are added once each of them is an amount', () => {
  const row = (amount: string) => ({ amount: { amount, currency: 'CNY' } });
  expect(totalOf([row('4723.00'), row('10000')])).toEqual({ amount: '14723.00', currency: 'CNY' });
  expect(totalOf([row('4723.00'), {}, row('')])).toEqual({ amount: '4723.00', currency: 'CNY' });
  expect(totalOf([row('4723.'), row('1')])).toBeUndefined();
  expect(totalOf([{}])).toBeUndefined();
  expect(totalOf(undefined)).toBeUndefined();
});
