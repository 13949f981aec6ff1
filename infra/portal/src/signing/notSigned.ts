import { NotSigned } from './useSigning';

/** The error of an action that signs, unless the person closed the dialog: then nothing is wrong. */
export function unlessNotSigned(error: unknown): unknown {
  return error instanceof NotSigned ? undefined : error;
}
