import dayjs from 'dayjs';
import type { Schemas } from '../api/client';

/** 2026-11-22 13:05, in the user's own time zone. */
export function moment(at: string): string {
  return dayjs(at).format('YYYY-MM-DD HH:mm');
}

/** Groups of three before the point: exact, for an amount is never a floating number. */
export function grouped(amount: string): string {
  const [whole = '', fraction] = amount.split('.');
  const marked = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

export function money(amount: Schemas['Money']): string {
  return `${amount.currency} ${grouped(amount.amount)}`;
}
