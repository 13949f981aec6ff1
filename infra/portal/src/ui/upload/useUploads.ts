import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Schemas } from '../../api/client';
import type { Attempt } from '../../api/action';
import { described, mayRetry, transfer, type Wanted } from './upload';

/** One file on its way. */
export interface Sending {
  key: string;
  file: File;
  percent: number;
  error?: unknown;
  /** Whether it waits for nothing but another try. */
  retry?: boolean;
}

export interface UploadTarget {
  reserve: (wanted: Wanted, attempt: Attempt) => Promise<Schemas['ReservedAttachment']>;
  complete: (id: string) => Promise<unknown>;
}

/** Files on their way, one after the other, so that a slow line finishes some of them. */
export function useUploads(target: UploadTarget) {
  const queries = useQueryClient();
  const [list, setList] = useState<readonly Sending[]>([]);
  const line = useRef(Promise.resolve());
  const change = (key: string, part: Partial<Sending>) =>
    setList((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const dismiss = (key: string) => setList((before) => before.filter((one) => one.key !== key));

  const send = async ({ key, file }: Sending) => {
    try {
      const wanted = await described(file);
      const { attachment, upload } = await target.reserve(wanted, {
        'Idempotency-Key': crypto.randomUUID(),
      });
      await transfer(upload, file, (percent) => change(key, { percent }));
      await target.complete(attachment.id);
      dismiss(key);
    } catch (error) {
      change(key, { error, retry: mayRetry(error) });
    }
    await queries.invalidateQueries();
  };
  const queue = (one: Sending) => {
    line.current = line.current.then(() => send(one));
  };

  return {
    list,
    dismiss,
    add: (files: readonly File[]) => {
      const fresh = files.map((file) => ({ key: crypto.randomUUID(), file, percent: 0 }));
      setList((before) => [...before, ...fresh]);
      fresh.forEach(queue);
    },
    again: ({ key, file }: Sending) => {
      const fresh = { key, file, percent: 0 };
      setList((before) => before.map((one) => (one.key === key ? fresh : one)));
      queue(fresh);
    },
  };
}
