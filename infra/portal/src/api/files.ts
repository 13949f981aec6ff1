import { failed, headers } from './client';
import { Unreachable } from './refusal';

/**
 * A file of the platform: `/v1/policies/{number}/documents/policy`. The platform answers with a
 * link to the store, which the browser follows without our token.
 */
export async function fetchFile(path: string, signal?: AbortSignal): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(path, {
      headers: { ...headers(), accept: 'application/pdf, */*;q=0.5' },
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable(error);
  }
  if (response.ok) return response.blob();
  throw failed(await response.json().catch(() => undefined));
}

/** Hands a file to the user's own folder of downloads. */
export function keepFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
