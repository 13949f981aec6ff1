import type { Schemas } from '../api/client';

/** Exactly: amounts are added as whole numbers of their smallest part, never as floating ones. */
export function sum(amounts: readonly Schemas['Money'][]): Schemas['Money'] | undefined {
  const [first] = amounts;
  if (!first) return undefined;
  const scale = Math.max(...amounts.map(({ amount }) => amount.split('.')[1]?.length ?? 0));
  const total = amounts.reduce((before, { amount }) => before + parts(amount, scale), 0n);
  return { amount: written(total, scale), currency: first.currency };
}

function parts(amount: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

function written(total: bigint, scale: number): string {
  const sign = total < 0n ? '-' : '';
  const digits = (total < 0n ? -total : total).toString().padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
