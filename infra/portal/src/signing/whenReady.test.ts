import { expect, test } from 'vitest';
import { Refusal } from '../api/refusal';
import { signWhenReady } from './whenReady';

const refusal = (code: string) =>
  new Refusal({
    type: `urn:portcover:problem:${code}`,
    title: 't',
    detail: 'd',
    status: 422,
    requestId: 'r',
  });
const SIGNATURE = { signingRequestId: 's1', cms: 'AAAA' };

test('what is not ready is refused before a card is asked for', async () => {
  let asked = 0;
  const sign = () => Promise.resolve(SIGNATURE).finally(() => (asked += 1));
  await expect(
    signWhenReady(() => Promise.reject(refusal('cargo-not-ready')), sign),
  ).rejects.toHaveProperty('code', 'cargo-not-ready');
  expect(asked).toBe(0);
});

test('what lacks nothing but the signature is signed and sent', async () => {
  const sent = await signWhenReady(
    (signature) =>
      signature ? Promise.resolve(signature.cms) : Promise.reject(refusal('signature-required')),
    () => Promise.resolve(SIGNATURE),
  );
  expect(sent).toBe('AAAA');
});
