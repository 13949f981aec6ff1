import { useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '../api/refusal';

export type SaveState =
  | { is: 'clean' }
  | { is: 'dirty' }
  | { is: 'saving' }
  | { is: 'saved'; at: Date }
  | { is: 'refused'; error: unknown }
  | { is: 'conflict' };

export interface Autosave<T> {
  state: SaveState;
  /** The version that the next change is made on. */
  version: number;
  /** To be called with the whole value whenever it changes. */
  changed: (value: T) => void;
  /** Alt+S, and before submitting: resolves with whether everything is kept. */
  saveNow: () => Promise<boolean>;
  /** As `saveNow`, and the version that it has; fails with what it was refused for. */
  kept: () => Promise<number>;
  /** After the newest was loaded into the form. */
  reset: (version: number) => void;
}

/**
 * Keeps a draft while it is written.
 *
 * @param version of the record as it was loaded
 * @param save sends the whole value on a version and answers with the new version
 * @param delay in milliseconds after the last change
 */
export function useAutosave<T>(
  version: number,
  save: (value: T, version: number) => Promise<number>,
  delay = 1500,
): Autosave<T> {
  const [state, setState] = useState<SaveState>({ is: 'clean' });
  const [current, setCurrent] = useState(version);
  const at = useRef(version);
  const value = useRef<{ of: T } | undefined>(undefined);
  const running = useRef<Promise<boolean> | undefined>(undefined);
  const failure = useRef<unknown>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saving = useRef(save);
  useEffect(() => {
    saving.current = save;
  });

  const send = useCallback(async (): Promise<boolean> => {
    // What changes while a change is under way is sent after it, on the version that it makes.
    while (value.current) {
      const { of } = value.current;
      value.current = undefined;
      setState({ is: 'saving' });
      try {
        at.current = await saving.current(of, at.current);
        setCurrent(at.current);
      } catch (error) {
        value.current ??= { of };
        failure.current = error;
        setState(
          error instanceof Refusal && error.is('stale-version')
            ? { is: 'conflict' }
            : { is: 'refused', error },
        );
        return false;
      }
    }
    setState((before) => (before.is === 'saving' ? { is: 'saved', at: new Date() } : before));
    return true;
  }, []);

  const saveNow = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= send().finally(() => {
      running.current = undefined;
    });
    return running.current;
  }, [send]);

  const kept = useCallback(async (): Promise<number> => {
    if (await saveNow()) return at.current;
    throw failure.current;
  }, [saveNow]);

  const changed = useCallback(
    (next: T) => {
      value.current = { of: next };
      setState((before) => (before.is === 'conflict' ? before : { is: 'dirty' }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void saveNow(), delay);
    },
    [delay, saveNow],
  );

  const reset = useCallback((loaded: number) => {
    clearTimeout(timer.current);
    value.current = undefined;
    at.current = loaded;
    setCurrent(loaded);
    setState({ is: 'clean' });
  }, []);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (value.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      clearTimeout(timer.current);
      // Whoever goes to another screen takes nothing along that is not kept.
      if (value.current) void saveNow();
    };
  }, [saveNow]);

  return { state, version: current, changed, saveNow, kept, reset };
}
