import { useCallback } from 'react';

const PREFIX = 'portcover.form.';

/** What was typed into a form that the platform does not keep yet; for this tab only. */
export function draftOf<T>(key: string, otherwise: T): T {
  try {
    return (JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null') as T | null) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Survives a reload or the end of the session; to be dropped when the form was sent. */
export function useFormDraft(key: string) {
  const keep = useCallback(
    (values: object) => {
      try {
        sessionStorage.setItem(PREFIX + key, JSON.stringify(values));
      } catch {
        // Storage may be forbidden or full: the form works without it.
      }
    },
    [key],
  );
  const drop = useCallback(() => {
    try {
      sessionStorage.removeItem(PREFIX + key);
    } catch {
      // As above.
    }
  }, [key]);
  return { keep, drop };
}
