import type { Schemas } from '../api/client';
import { money } from './format';

/** `USD 150,000.00`, in figures of one width. */
export function MoneyText({ of }: { of: Schemas['Money'] }) {
  return <span className="money">{money(of)}</span>;
}
