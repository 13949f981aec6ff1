import { useEffect, useRef } from 'react';

/** `alt+s`, `ctrl+enter`: what is pressed, in small letters. */
export type Keys = Record<string, (() => void) | undefined>;

export function pressed(event: KeyboardEvent): string {
  // On a Mac Alt changes the letter; the key's place does not change.
  const key = event.code.startsWith('Key') ? event.code.slice(3) : event.key;
  return [event.ctrlKey && 'ctrl', event.altKey && 'alt', event.shiftKey && 'shift', key]
    .filter(Boolean)
    .join('+')
    .toLowerCase();
}

/** Keys of a screen, as the manuals name them: Alt+S saves, Alt+P prints, Ctrl+Enter submits. */
export function useKeys(keys: Keys): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = newest.current[pressed(event)];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const FIELDS =
  'input:not([disabled]):not([readonly]):not([type=hidden]):not([type=file]), textarea:not([disabled]), select:not([disabled])';

/** The field after (1) or before (-1) this one within a form. */
export function neighbour(form: Element, field: Element, step: 1 | -1): HTMLElement | undefined {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)];
  const place = fields.indexOf(field as HTMLElement);
  return place < 0 ? undefined : fields[place + step];
}
