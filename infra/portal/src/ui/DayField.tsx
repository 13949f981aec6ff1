import { DatePicker, type DatePickerProps } from 'antd';
import dayjs from 'dayjs';

interface Props {
  id?: string;
  value?: string;
  onChange?: (date: string | undefined) => void;
  disabled?: boolean;
  /** The first and the last day that may be chosen. */
  from?: string;
  until?: string;
}

const FORMAT = 'YYYY-MM-DD';

/** A day of a form, as the API has it: `2026-11-22`. */
export function DayField({ id, value, onChange, disabled, from, until }: Props) {
  const bounds: Pick<DatePickerProps, 'maxDate' | 'minDate'> = {
    ...(from === undefined ? {} : { minDate: dayjs(from) }),
    ...(until === undefined ? {} : { maxDate: dayjs(until) }),
  };
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      {...bounds}
      className="filter-control"
      disabled={disabled ?? false}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day?.format(FORMAT))}
    />
  );
}
