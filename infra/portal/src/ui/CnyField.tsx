import { Input } from 'antd';
import type { Schemas } from '../api/client';

interface Props {
  id?: string;
  value?: Partial<Schemas['Money']> | undefined;
  onChange?: (value: Schemas['Money']) => void;
  'aria-label'?: string;
}

/** An amount that can only be in yuan. */
export function CnyField({ value, onChange, ...others }: Props) {
  return (
    <Input
      {...others}
      inputMode="decimal"
      suffix="CNY"
      value={value?.amount ?? ''}
      onChange={(event) =>
        onChange?.({ amount: event.target.value.replace(/[,\s]/g, ''), currency: 'CNY' })
      }
    />
  );
}
