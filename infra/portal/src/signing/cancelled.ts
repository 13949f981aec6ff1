import { NotSigned } from './useSigning';

/** What an action failed with; nothing when the person only closed the signing dialog. */
export function unlessCancelled(error: unknown): unknown {
  return error instanceof NotSigned ? null : error;
}
