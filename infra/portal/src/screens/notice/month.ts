import dayjs from 'dayjs';

/** The weeks of a month from Monday to Sunday, `undefined` where a day is of another month. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = dayjs(`${month}-01`);
  const before = (first.day() + 6) % 7;
  const days = Array.from({ length: first.daysInMonth() }, (_, index) =>
    first.add(index, 'day').format('YYYY-MM-DD'),
  );
  const cells = [...Array.from({ length: before }, () => undefined), ...days];
  const weeks: (string | undefined)[][] = [];
  for (let at = 0; at < cells.length; at += 7) weeks.push(cells.slice(at, at + 7));
  return weeks;
}
