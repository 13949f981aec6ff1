import { Form } from 'antd';
import { useDeferredValue } from 'react';
import { useTexts } from '../../i18n/texts';
import { MoneyText } from '../../ui/MoneyText';
import { totalOf } from './duties';
import type { Unsigned } from './GuaranteeApplicationForm';
import { guaranteeTexts } from './texts';
import { WhatIfAnswer } from './WhatIf';

/** 保证金额, and whether the limit is enough for it. */
export function Reckoning() {
  const say = useTexts(guaranteeTexts);
  const limit = Form.useWatch((form: Partial<Unsigned>) => form.limitId);
  const period = Form.useWatch((form: Partial<Unsigned>) => form.form?.period);
  const total = Form.useWatch((form: Partial<Unsigned>) => totalOf(form.form?.duties)?.amount);
  const amount = useDeferredValue(total);
  if (amount === undefined) return null;
  const whole = period?.from && period.to ? period : undefined;
  return (
    <section className="form-section" aria-live="polite">
      <p>
        {say('guaranteedAmount')} <MoneyText of={{ amount, currency: 'CNY' }} />
      </p>
      {limit && whole && <WhatIfAnswer limit={limit} amount={amount} period={whole} />}
    </section>
  );
}
