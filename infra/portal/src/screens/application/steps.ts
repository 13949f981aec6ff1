import type { Schemas } from '../../api/client';

type Status = Schemas['ApplicationView']['status'];

/** Where an application stands among the manual's five steps, and whether it goes no further. */
export function stepOf(status: Status): { step: number; ended: boolean } {
  switch (status) {
    case 'TO_BE_CONFIRMED':
      return { step: 1, ended: false };
    case 'SUBMITTED':
      return { step: 2, ended: false };
    case 'APPROVED':
      return { step: 3, ended: false };
    case 'REJECTED':
      return { step: 2, ended: true };
    case 'WITHDRAWN':
    case 'LAPSED':
      return { step: 1, ended: true };
  }
}

/** Whole seconds that are left, never fewer than none. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000));
}

/**
 * When a form was read long enough, by this machine's clock: the platform tells two moments by its
 * own clock, and only their distance counts here.
 */
export function readUntil(
  reading: Pick<Schemas['OpenApplicationFormFormReadingView'], 'openedAt' | 'mayConfirmAt'>,
  received: number,
): number {
  return received + Math.max(0, Date.parse(reading.mayConfirmAt) - Date.parse(reading.openedAt));
}

/** The characters of an address that its insurer does not take. */
export function forbiddenIn(email: string, forbidden: string): string[] {
  return [...new Set(Array.from(email).filter((character) => forbidden.includes(character)))];
}
