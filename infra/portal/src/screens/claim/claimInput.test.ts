import { expect, test } from 'vitest';
import { inputOf, sectionOf } from './claimInput';

test('sends nothing that is empty, and keeps a no', () => {
  expect(
    inputOf({
      issuingBank: { swift: ' ', englishName: '' },
      caseFacts: { tradeFinanceObtained: false },
      lossDescription: ' lost ',
    }),
  ).toEqual({ caseFacts: { tradeFinanceObtained: false }, lossDescription: 'lost' });
  expect(inputOf({})).toEqual({});
});

test('an amount has its currency, and there is none without an amount', () => {
  expect(inputOf({ financing: { amount: { amount: '10.50', currency: '' } } })).toEqual({
    financing: { amount: { amount: '10.50', currency: 'USD' } },
  });
  expect(
    inputOf({ financing: { bankName: 'B', amount: { amount: '', currency: 'USD' } } }),
  ).toEqual({ financing: { bankName: 'B' } });
});

test('knows where a gap is mended', () => {
  expect(sectionOf('/shipments/0/hsCode')).toBe('shipments');
  expect(sectionOf('/attachments')).toBe('attachments');
  expect(sectionOf('/lossCause')).toBe('claim-form');
});
