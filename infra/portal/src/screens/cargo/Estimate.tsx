import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { answered, api, given } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { MoneyText } from '../../ui/MoneyText';
import { ProblemAlert } from '../../ui/ProblemAlert';
import type { CargoInput } from './applicationInput';
import { formTexts } from './formTexts';

const NUMBER = /^\d{1,15}(\.\d{1,6})?$/;

/** 保险金额 and 保费, for reference; the platform computes them, to the cent. */
export function Estimate({
  insurance,
  usual,
}: {
  insurance: CargoInput['insurance'];
  usual: string;
}) {
  const say = useTexts(formTexts);
  const { amount = '', currency = usual } = insurance?.invoiceAmount ?? {};
  const { ratePermille = '', markupPercent } = insurance ?? {};
  const wanted = useDeferredValue(JSON.stringify([amount, currency, ratePermille, markupPercent]));
  const enough = NUMBER.test(amount) && NUMBER.test(ratePermille);
  const query = useQuery({
    queryKey: ['/cargo/premium-estimates', wanted],
    queryFn: ({ signal }) =>
      answered(
        api.POST('/cargo/premium-estimates', {
          body: { invoiceAmount: { amount, currency }, ...given({ ratePermille, markupPercent }) },
          signal,
        }),
      ),
    enabled: enough,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  if (!enough || !query.data) {
    return (
      <>
        <p className="quiet">{say('premiumHint')}</p>
        {enough && <ProblemAlert error={query.error} />}
      </>
    );
  }
  const { insuredAmount, premium, formula, note } = query.data;
  return (
    <div className="cargo-estimate" role="status" aria-live="polite">
      {say('insuredAmount')} <MoneyText of={insuredAmount} /> · {say('premium')}{' '}
      <strong>
        <MoneyText of={premium} />
      </strong>
      <div className="quiet">{formula}</div>
      <div className="quiet">{note}</div>
    </div>
  );
}
