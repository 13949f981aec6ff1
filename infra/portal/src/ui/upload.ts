import { Unreachable } from '../api/refusal';
import type { Schemas } from '../api/client';

/** Extensions of the kinds of files that the platform takes, with what they are called. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** For the browser's own choice of files. */
export const ACCEPTED = Object.keys(TYPES)
  .map((extension) => `.${extension}`)
  .join(',');

/** By its extension: browsers know fewer types than the platform takes. */
export function contentTypeOf(file: File): string {
  const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
  return TYPES[extension] ?? (file.type || 'application/octet-stream');
}

export async function sha256(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends a file to the store, with the form that the platform reserved for it.
 *
 * @param progress is told the percents that are sent
 */
export function sendToStore(
  form: Schemas['ReservedAttachment']['upload'],
  file: File,
  progress: (percent: number) => void,
): Promise<void> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form.fields)) body.append(name, value);
  // The store reads nothing that comes after the file.
  body.append('file', file);
  return new Promise((done, failed) => {
    // fetch tells nothing of how far an upload is.
    const request = new XMLHttpRequest();
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) progress(Math.floor((100 * event.loaded) / event.total));
    };
    request.onload = () =>
      request.status < 300 ? done() : failed(new Unreachable(request.status));
    request.onerror = () => failed(new Unreachable());
    request.open(form.method, form.url);
    request.send(body);
  });
}
