import { expect, test } from 'vitest';
import { filled } from './filled';

test('what is not filled in is not sent', () => {
  expect(
    filled({
      title: ' Qinchuan ',
      remark: '  ',
      goods: { detail: '', marks: undefined },
      from: { country: 'CHN', city: '' },
      bulk: false,
      covers: ['WAR', ''],
      clauses: [],
    }),
  ).toEqual({
    title: 'Qinchuan',
    from: { country: 'CHN' },
    bulk: false,
    covers: ['WAR'],
    clauses: [],
  });
  expect(filled({ a: '' })).toEqual({});
});
