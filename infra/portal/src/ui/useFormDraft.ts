import { useCallback, useState } from 'react';
import { useSession } from '../session/useSession';

const PREFIX = 'portcover.form.';

export interface FormDraft<T> {
  /** What the form begins with. */
  initial: T;
  keep: (values: unknown) => void;
  /** When the form was sent. */
  drop: () => void;
}

/**
 * What is typed into a form that the platform does not keep yet; for this tab and this company. It
 * survives a reload and the end of the session.
 *
 * @param key the address of the form
 * @param otherwise what the form begins with when nothing was typed
 */
export function useFormDraft<T>(key: string, otherwise: T): FormDraft<T> {
  const name = `${PREFIX}${useSession().company.uscc}.${key}`;
  const [initial] = useState(() => typedInto(name) ?? otherwise) as [T, unknown];
  const keep = useCallback(
    (values: unknown) => {
      try {
        sessionStorage.setItem(name, JSON.stringify(values));
      } catch {
        // Storage may be forbidden or full: the form works without it.
      }
    },
    [name],
  );
  const drop = useCallback(() => {
    try {
      sessionStorage.removeItem(name);
    } catch {
      // As above.
    }
  }, [name]);
  return { initial, keep, drop };
}

function typedInto(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}
