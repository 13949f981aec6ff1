import { Input, Space } from 'antd';
import { useTexts } from '../i18n/texts';
import { ReferenceSelect } from './ReferenceSelect';
import { uiTexts } from './texts';

interface Amount {
  amount?: string | undefined;
  currency?: string | undefined;
}

interface Props {
  id?: string;
  value?: Amount | undefined;
  onChange?: (value: Amount) => void;
  /** The currency that is meant when none is chosen. */
  usual?: string;
}

/** An amount with its currency; the amount stays text, for it is never a floating number. */
export function MoneyField({ id, value, onChange, usual = 'CNY' }: Props) {
  const say = useTexts(uiTexts);
  const currency = value?.currency ?? usual;
  return (
    <Space.Compact className="whole-width">
      <Input
        {...(id ? { id } : {})}
        inputMode="decimal"
        value={value?.amount ?? ''}
        onChange={(event) =>
          onChange?.({ amount: event.target.value.replace(/[,\s]/g, ''), currency })
        }
      />
      <ReferenceSelect
        table="currencies"
        className="currency"
        clearable={false}
        aria-label={say('currency')}
        value={currency}
        onChange={(chosen) => onChange?.({ ...value, currency: chosen ?? usual })}
      />
    </Space.Compact>
  );
}
