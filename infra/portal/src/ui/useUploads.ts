import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Attempt } from '../api/action';
import type { Schemas } from '../api/client';
import { contentTypeOf, sendToStore, sha256 } from './upload';

/** The attachments of one record, as its context's operations have them. */
export interface AttachmentsOf {
  /** Under which its list is kept: the API's path. */
  path: string;
  list: (signal: AbortSignal) => Promise<Schemas['AttachmentListing']>;
  request: (
    wanted: Schemas['WantedAttachment'],
    attempt: Attempt,
  ) => Promise<Schemas['ReservedAttachment']>;
  complete: (id: string, attempt: Attempt) => Promise<Schemas['AttachmentView']>;
  remove: (
    attachment: Schemas['AttachmentView'],
    attempt: Attempt,
  ) => Promise<Schemas['AttachmentView']>;
}

/** A file on its way. */
export interface Upload {
  key: string;
  name: string;
  percent: number;
  error?: unknown;
}

const attempt = (): Attempt => ({ 'Idempotency-Key': crypto.randomUUID() });

/** Files on their way to the store: several at once, each with its progress and what went wrong. */
export function useUploads(of: AttachmentsOf) {
  const queries = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const put = (upload: Upload) =>
    setUploads((before) => [...before.filter((each) => each.key !== upload.key), upload]);
  const dismiss = (key: string) =>
    setUploads((before) => before.filter((each) => each.key !== key));

  const start = async (file: File, kind: Schemas['WantedAttachment']['kind']) => {
    const upload = { key: crypto.randomUUID(), name: file.name, percent: 0 };
    put(upload);
    try {
      const wanted = {
        name: file.name,
        size: file.size,
        contentType: contentTypeOf(file),
        sha256: await sha256(file),
        kind,
      };
      const reserved = await of.request(wanted, attempt());
      await sendToStore(reserved.upload, file, (percent) => put({ ...upload, percent }));
      await of.complete(reserved.attachment.id, attempt());
      dismiss(upload.key);
    } catch (error) {
      put({ ...upload, error });
    }
    await queries.invalidateQueries({ queryKey: [of.path] });
  };
  return { uploads, start, dismiss };
}
