import { createContext, useContext } from 'react';
import type { Schemas } from '../api/client';

/** What is to be signed: an act on a record, or a proposal that the platform puts into words. */
export type ToBeSigned = Schemas['ToBeSignedWanted'];

/** The person closed the dialog: nothing was signed, and nothing is wrong. */
export class NotSigned extends Error {}

export type Sign = (wanted: ToBeSigned) => Promise<Schemas['CardSignature']>;

export const SigningContext = createContext<Sign | undefined>(undefined);

/**
 * `const sign = useSigning(); const signature = await sign({ purpose, subject, version })`: asks the
 * platform for the statement, shows it, has it signed in the agent.
 *
 * The promise fails with NotSigned when the person cancels.
 */
export function useSigning(): Sign {
  const sign = useContext(SigningContext);
  if (!sign) throw new Error('no SigningProvider around this screen');
  return sign;
}
