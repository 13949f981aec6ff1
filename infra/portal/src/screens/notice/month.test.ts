import { expect, test } from 'vitest';
import { weeksOf } from './month';

test('a month begins on its weekday and has all its days', () => {
  // 1 November 2026 is a Sunday.
  const weeks = weeksOf('2026-11');
  expect(weeks[0]).toEqual([...Array.from({ length: 6 }, () => undefined), '2026-11-01']);
  expect(weeks.flat().filter(Boolean)).toHaveLength(30);
  expect(weeksOf('2027-02')[0]?.[0]).toBe('2027-02-01');
});
