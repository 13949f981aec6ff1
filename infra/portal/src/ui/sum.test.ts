import { expect, test } from 'vitest';
import { sum } from './sum';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

test('amounts are added to the cent', () => {
  expect(sum([cny('0.10'), cny('0.20')])).toEqual(cny('0.30'));
  expect(sum([cny('99999999999999999.99'), cny('0.01')])).toEqual(cny('100000000000000000.00'));
  expect(sum([cny('5'), cny('0.5')])).toEqual(cny('5.5'));
  expect(sum([cny('-0.30'), cny('0.20')])).toEqual(cny('-0.10'));
  expect(sum([cny('120'), cny('3')])).toEqual(cny('123'));
  expect(sum([])).toBeUndefined();
});
