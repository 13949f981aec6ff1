import { expect, test } from 'vitest';
import { agreedRate, inputFrom } from './applicationInput';

test('a form that is half written is sent without its gaps', () => {
  expect(
    inputFrom({
      openCoverId: 'c1',
      goods: { section: '16', marks: '' },
      insurance: { invoiceAmount: { amount: '', currency: 'CNY' }, markupPercent: '10' },
      specialClauses: [
        { name: '装运', content: '不得装于舱面。' },
        { name: '温度', content: '' },
      ],
    }),
  ).toEqual({
    openCoverId: 'c1',
    goods: { section: '16' },
    insurance: { markupPercent: '10' },
    specialClauses: [{ name: '装运', content: '不得装于舱面。' }],
  });
});

test('the rate is that of the goods, else that of the cover, unless there are several', () => {
  const goods = (hsSection: string, ratePermille?: string) => ({
    hsSection,
    sectionLabel: '',
    name: '',
    ...(ratePermille ? { ratePermille } : {}),
  });
  const cover = {
    covers: [{ code: 'ALL_RISKS', name: '一切险', ratePermille: '0.5' }],
    goodsClasses: [goods('16'), goods('07', '0.8'), goods('08', '0.8'), goods('08', '0.9')],
  };
  expect(agreedRate(cover, 'ALL_RISKS', undefined)).toBe('0.5');
  expect(agreedRate(cover, 'ALL_RISKS', '16')).toBe('0.5');
  expect(agreedRate(cover, 'ALL_RISKS', '07')).toBe('0.8');
  expect(agreedRate(cover, 'ALL_RISKS', '08')).toBeUndefined();
  expect(agreedRate(cover, undefined, undefined)).toBeUndefined();
});
