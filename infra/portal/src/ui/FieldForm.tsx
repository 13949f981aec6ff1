import { Form, type FormInstance, type FormProps } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useLanguage } from '../i18n/useLanguage';
import { neighbour, useKeys } from './keys';

interface Props<T> extends Omit<FormProps<T>, 'children' | 'form'> {
  form: FormInstance<T>;
  /** Ctrl+Enter. */
  submit?: () => void;
  /** Alt+S. */
  save?: () => void;
  /** Alt+P; by default the browser's own. */
  print?: () => void;
  children: ReactNode;
}

/** What is said at fields is said anew in the other language. */
function useLanguageOfFaults<T>(form: FormInstance<T>): void {
  const [language] = useLanguage();
  const said = useRef(language);
  useEffect(() => {
    if (said.current === language) return;
    said.current = language;
    const names = form
      .getFieldsError()
      .filter(({ errors }) => errors.length > 0)
      .map(({ name }) => name);
    if (names.length > 0) form.validateFields(names).catch(() => undefined);
  }, [form, language]);
}

/**
 * A form with the manuals' keys: Enter goes to the next field and Shift+Enter back, except where
 * Enter chooses from a list or begins a line.
 */
export function FieldForm<T>({ form, submit, save, print, children, ...others }: Props<T>) {
  useKeys({ 'ctrl+enter': submit, 'alt+s': save, 'alt+p': print ?? (() => window.print()) });
  useLanguageOfFaults(form);
  const move = (event: KeyboardEvent<HTMLFormElement>) => {
    const field = event.target as HTMLElement;
    if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.defaultPrevented) return;
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLButtonElement) return;
    if (field.getAttribute('aria-expanded') === 'true') return;
    const next = neighbour(event.currentTarget, field, event.shiftKey ? -1 : 1);
    event.preventDefault();
    next?.focus();
  };
  return (
    <Form<T>
      form={form}
      layout="vertical"
      scrollToFirstError={{ behavior: 'smooth', block: 'center' }}
      {...others}
      onKeyDown={move}
    >
      {children}
    </Form>
  );
}
