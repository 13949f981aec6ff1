import { expect, test } from 'vitest';
import type { Schemas } from '../../api/client';
import { isSignedHere, maySign, recordOf, toBeSigned } from './task';

const TASK: Schemas['SigningTaskView'] = {
  purpose: 'CHANGE_SEAL',
  act: '修改印章',
  subject: 'seals/01J',
  version: 2,
  cardNeeded: 'LEGAL_PERSON_CARD',
  link: '/v1/seals/01J',
};

test('asks for the card that the act needs', () => {
  expect(maySign(TASK, 'OPERATOR_CARD')).toBe(false);
  expect(maySign(TASK, 'LEGAL_PERSON_CARD')).toBe(true);
  expect(maySign({ ...TASK, cardNeeded: 'CARD' }, 'OPERATOR_CARD')).toBe(true);
  expect(maySign({ ...TASK, cardNeeded: 'CARD' }, 'PASSWORD')).toBe(false);
});

test('has signed what was prepared and nothing else', () => {
  expect(toBeSigned(TASK)).toEqual({ purpose: 'CHANGE_SEAL', subject: 'seals/01J', version: 2 });
  expect(isSignedHere(TASK)).toBe(true);
  expect(isSignedHere({ ...TASK, purpose: 'SUBMIT_CLAIM' })).toBe(false);
});

test('leads to a screen that exists', () => {
  expect(recordOf(TASK)).toBe('/v1/seals/01J');
  expect(recordOf({ ...TASK, link: '/v1/shipment-reports/01K' })).toBe('/v1/claims');
});
