import type { Attempt } from '../../api/action';
import type { Schemas } from '../../api/client';
import { Refusal, Unreachable } from '../../api/refusal';

type Wanted = Schemas['WantedAttachment'];
type Attachment = Schemas['AttachmentView'];

export type AttachmentKind = Wanted['kind'];

/** What a person says of a file; an empty remark is none. */
export type About = Required<Pick<Wanted, 'kind' | 'remark'>>;

/** The attachments of one record, as its context's operations have them. */
export interface AttachmentsOf {
  /** Under which its list is kept: the API's path. */
  path: string;
  list: (signal: AbortSignal) => Promise<Schemas['AttachmentListing']>;
  request: (wanted: Wanted, attempt: Attempt) => Promise<Schemas['ReservedAttachment']>;
  complete: (id: string, attempt: Attempt) => Promise<Attachment>;
  remove: (attachment: Attachment, attempt: Attempt) => Promise<Attachment>;
}

const TYPES: Record<string, string> = {
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

export const ACCEPT = Object.keys(TYPES)
  .map((end) => `.${end}`)
  .join(',');

/** By its name where the browser does not know; the platform looks into the file itself. */
export function typeOf(name: string, told: string): string {
  const end = name.split('.').at(-1)?.toLowerCase() ?? '';
  return TYPES[end] ?? (told || 'application/octet-stream');
}

/** `1.5 MB`: whole units of 1024. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${kilo.toFixed(0)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}

export function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the platform wants to know of a file before it gives it a place. */
export async function described(file: File): Promise<Omit<Wanted, keyof About>> {
  return {
    name: file.name,
    size: file.size,
    contentType: typeOf(file.name, file.type),
    sha256: hex(await crypto.subtle.digest('SHA-256', new Uint8Array(await file.arrayBuffer()))),
  };
}

/** Sends a file to its place in the store; tells how far it is, from 0 to 100. */
export function transfer(
  place: Schemas['ReservedAttachmentUpload'],
  file: File,
  progress: (percent: number) => void,
): Promise<void> {
  return new Promise((done, failed) => {
    const form = new FormData();
    Object.entries(place.fields).forEach(([name, value]) => form.append(name, value));
    // The store reads no field that comes after the file.
    form.append('file', file);
    const request = new XMLHttpRequest();
    request.open(place.method, place.url);
    request.upload.onprogress = ({ loaded, total }) => progress(Math.floor((loaded / total) * 100));
    request.onload = () =>
      request.status < 300 ? done() : failed(new Unreachable(request.responseText));
    request.onerror = () => failed(new Unreachable());
    request.send(form);
  });
}

/** Whether the same file could be tried again. */
export function mayTryAgain(error: unknown): boolean {
  return !(error instanceof Refusal) || error.status >= 500;
}
