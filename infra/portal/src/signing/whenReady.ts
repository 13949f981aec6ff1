import type { Schemas } from '../api/client';
import { Refusal } from '../api/refusal';

/**
 * Asks the platform first whether anything but the signature is missing: whoever must still fill in
 * a field is told so at the field, and need not look for the card.
 *
 * @param send the operation, without a signature or with one
 * @param sign has it signed
 */
export async function signWhenReady<T>(
  send: (signature: Schemas['CardSignature'] | undefined) => Promise<T>,
  sign: () => Promise<Schemas['CardSignature']>,
): Promise<T> {
  try {
    return await send(undefined);
  } catch (error) {
    if (!(error instanceof Refusal && error.is('signature-required'))) throw error;
  }
  return send(await sign());
}
