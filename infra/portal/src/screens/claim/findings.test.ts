import { expect, test } from 'vitest';
import { findingsOf, keyData, toneOf } from './findings';

test('one line for each document of each row', () => {
  const finding = {
    kind: 'DECLARATION',
    kindLabel: '报关单',
    number: '1',
    result: 'NOT_FOUND',
    resultLabel: '未查询到符合条件的数据',
    differences: [],
  } as const;
  const rows = [
    { serial: 'A', invoiceNumber: 'I1', findings: [finding, { ...finding, number: '2' }] },
    { serial: 'B', invoiceNumber: 'I2', findings: [] },
  ];
  const lines = findingsOf(rows.map((row) => ({ ...row, findings: [...row.findings] as never })));
  expect(lines.map(({ key, invoice }) => [key, invoice])).toEqual([
    ['A DECLARATION 1', 'I1'],
    ['A DECLARATION 2', 'I1'],
  ]);
});

test('only what is normal looks good, and what is not there shows no data', () => {
  expect(toneOf('NORMAL')).toBe('VALID');
  expect(toneOf('NOT_YOURS')).toBe('FAILED');
  expect(keyData(undefined)).toEqual([]);
});
