import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  /** `2026-11-22` */
  value?: string | undefined;
  onChange?: (date: string | undefined) => void;
  /** The first day that can be chosen. */
  from?: string | undefined;
  to?: string | undefined;
  disabled?: boolean;
}

/** A day as the API writes it. */
export function DateField({ value, onChange, from, to, ...others }: Props) {
  return (
    <DatePicker
      {...others}
      className="whole-width"
      value={value ? dayjs(value) : null}
      {...(from ? { minDate: dayjs(from) } : {})}
      {...(to ? { maxDate: dayjs(to) } : {})}
      onChange={(chosen) => onChange?.(chosen ? chosen.format('YYYY-MM-DD') : undefined)}
    />
  );
}
