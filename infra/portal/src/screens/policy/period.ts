/** `P10D`, `P4M`, `P1Y6M`: the parts of a period of days, months and years (ISO 8601). */
export function periodOf(text: string): { years: number; months: number; days: number } {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/.exec(text);
  const part = (index: number) => Number(found?.[index] ?? 0);
  return { years: part(1), months: part(2), days: part(3) * 7 + part(4) };
}
