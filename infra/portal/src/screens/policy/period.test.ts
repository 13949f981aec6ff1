import { expect, test } from 'vitest';
import { periodOf } from './period';

test('reads the periods of a policy', () => {
  expect(periodOf('P10D')).toEqual({ years: 0, months: 0, days: 10 });
  expect(periodOf('P4M')).toEqual({ years: 0, months: 4, days: 0 });
  expect(periodOf('P1Y6M2W1D')).toEqual({ years: 1, months: 6, days: 15 });
});
