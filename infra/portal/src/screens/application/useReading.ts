import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api, type Schemas } from '../../api/client';
import { readUntil } from './steps';

interface Current {
  view: Schemas['OpenApplicationFormFormReadingView'];
  until: number;
}

/** The forced reading of a form: opened, under way, done. */
export function useReading(id: string) {
  const [current, setCurrent] = useState<Current>();
  const [readingId, setReadingId] = useState<string>();
  // Not an action: nothing on the screen is older for it, and each opening is a reading of its own.
  const opening = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/applications/{id}/form-readings', {
          params: { path: { id }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        }),
      ),
    onSuccess: (view) => setCurrent({ view, until: readUntil(view, Date.now()) }),
  });
  return {
    current,
    readingId,
    opening: opening.isPending,
    error: opening.error,
    open: () => opening.mutate(),
    forget: () => setReadingId(undefined),
    done: () => {
      setReadingId(current?.view.readingId);
      setCurrent(undefined);
    },
  };
}
