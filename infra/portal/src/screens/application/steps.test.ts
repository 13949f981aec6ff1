import { expect, test } from 'vitest';
import { forbiddenIn, readUntil, secondsLeft, stepOf } from './steps';

test('an application stands at its step, and ends where it was refused', () => {
  expect(stepOf('TO_BE_CONFIRMED')).toEqual({ step: 1, ended: false });
  expect(stepOf('APPROVED')).toEqual({ step: 3, ended: false });
  expect(stepOf('REJECTED')).toEqual({ step: 2, ended: true });
  expect(stepOf('LAPSED')).toEqual({ step: 1, ended: true });
});

test('reading lasts as long as the platform says, whatever this clock shows', () => {
  const reading = { openedAt: '2026-03-01T08:00:00Z', mayConfirmAt: '2026-03-01T08:00:10Z' };
  const until = readUntil(reading, 1_000);
  expect(until).toBe(11_000);
  expect(secondsLeft(until, 1_000)).toBe(10);
  expect(secondsLeft(until, 10_001)).toBe(1);
  expect(secondsLeft(until, 60_000)).toBe(0);
});

test('names each forbidden character of an address once', () => {
  expect(forbiddenIn('a-b_c-d@example.com', '-_')).toEqual(['-', '_']);
  expect(forbiddenIn('abc@example.com', '-_')).toEqual([]);
});
