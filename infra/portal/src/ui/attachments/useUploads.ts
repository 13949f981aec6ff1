import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Attempt } from '../../api/action';
import { given } from '../../api/client';
import { type About, type AttachmentsOf, described, mayTryAgain, transfer } from './upload';

/** A file on its way. */
export interface Upload {
  key: string;
  file: File;
  about: About;
  percent: number;
  error?: unknown;
  /** Whether it waits for nothing but another try. */
  mayTryAgain?: boolean;
}

const attempt = (): Attempt => ({ 'Idempotency-Key': crypto.randomUUID() });

/** Files on their way, one after the other, so that a slow line finishes some of them. */
export function useUploads(of: AttachmentsOf) {
  const queries = useQueryClient();
  const [list, setList] = useState<readonly Upload[]>([]);
  const line = useRef(Promise.resolve());
  const change = (key: string, part: Partial<Upload>) =>
    setList((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const dismiss = (key: string) => setList((before) => before.filter((one) => one.key !== key));

  const send = async ({ key, file, about }: Upload) => {
    try {
      const wanted = given({ ...(await described(file)), ...about });
      const { attachment, upload } = await of.request(wanted, attempt());
      await transfer(upload, file, (percent) => change(key, { percent }));
      await of.complete(attachment.id, attempt());
      dismiss(key);
    } catch (error) {
      change(key, { error, mayTryAgain: mayTryAgain(error) });
    }
    await queries.invalidateQueries();
  };
  const queue = (one: Upload) => {
    line.current = line.current.then(() => send(one));
  };

  return {
    list,
    dismiss,
    add: (files: readonly File[], about: About) => {
      const fresh = files.map((file) => ({ key: crypto.randomUUID(), file, about, percent: 0 }));
      setList((before) => [...before, ...fresh]);
      fresh.forEach(queue);
    },
    again: ({ key, file, about }: Upload) => {
      const fresh = { key, file, about, percent: 0 };
      setList((before) => before.map((one) => (one.key === key ? fresh : one)));
      queue(fresh);
    },
  };
}
