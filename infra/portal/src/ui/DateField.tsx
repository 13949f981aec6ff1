import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  /** `2026-11-22` */
  value?: string | undefined;
  onChange?: (date: string | undefined) => void;
  /** The first and the last day that can be chosen. */
  from?: string | undefined;
  until?: string | undefined;
  disabled?: boolean;
  className?: string;
}

/** A day as the API writes it. */
export function DateField({
  value,
  onChange,
  from,
  until,
  className = 'whole-width',
  ...others
}: Props) {
  return (
    <DatePicker
      {...others}
      {...(from ? { minDate: dayjs(from) } : {})}
      {...(until ? { maxDate: dayjs(until) } : {})}
      className={className}
      value={value ? dayjs(value) : null}
      onChange={(chosen) => onChange?.(chosen ? chosen.format('YYYY-MM-DD') : undefined)}
    />
  );
}
