import { expect, test } from 'vitest';
import { Refusal, refusalOf, Unreachable } from './refusal';

test('a problem document is a refusal with its code and its faults', () => {
  const refusal = refusalOf({
    type: 'urn:portcover:problem:invalid-fields',
    title: '填写有误',
    status: 422,
    detail: '请修改。',
    requestId: 'r-1',
    errors: [{ pointer: '/contact/mobile', code: 'format', detail: '格式有误' }],
  });
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).is('stale-version', 'invalid-fields')).toBe(true);
  expect((refusal as Refusal).faults).toHaveLength(1);
});

test('whatever else answers is not the platform', () => {
  for (const body of [undefined, null, '<html>', { message: 'Internal Server Error' }]) {
    expect(refusalOf(body)).toBeInstanceOf(Unreachable);
  }
});
