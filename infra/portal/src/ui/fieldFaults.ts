import type { FormInstance } from 'antd';
import { useState } from 'react';
import { type FieldFault, Refusal } from '../api/refusal';

export type FieldName = (string | number)[];

/** `/shipments/0/hsCode` (RFC 6901) to the name of the form's field. */
export function fieldOf(pointer: string): FieldName {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The field, or the one that holds it: an amount's fault is shown at the amount and its currency. */
export function nearest(field: FieldName, registered: ReadonlySet<string>): FieldName | undefined {
  for (let length = field.length; length > 0; length -= 1) {
    const name = field.slice(0, length);
    if (registered.has(JSON.stringify(name))) return name;
  }
  return undefined;
}

interface Faults {
  /** Puts each fault at its field and goes to the first one. */
  show: (error: unknown) => void;
  /** Those that no field of the form has: for ProblemAlert. */
  others: readonly FieldFault[];
}

/**
 * The platform's faults at their fields.
 *
 * @param known whether the form shows this field; by default whether it is registered
 */
export function useFieldFaults<T>(form: FormInstance<T>): Faults {
  const [others, setOthers] = useState<readonly FieldFault[]>([]);
  const show = (error: unknown) => {
    const faults = error instanceof Refusal ? error.faults : [];
    const registered = new Set(form.getFieldsError().map((field) => JSON.stringify(field.name)));
    const fieldWith = (pointer: string) => nearest(fieldOf(pointer), registered);
    const shown = faults.filter((fault) => fieldWith(fault.pointer) !== undefined);
    const byField = Map.groupBy(shown, (fault) => JSON.stringify(fieldWith(fault.pointer)));
    for (const [name, ofField] of byField) {
      form.setFields([
        {
          name: JSON.parse(name) as Parameters<typeof form.setFields>[0][number]['name'],
          errors: ofField.map((fault) => fault.detail),
        },
      ]);
    }
    const first = shown[0];
    if (first) {
      form.scrollToField(fieldWith(first.pointer) as Parameters<typeof form.scrollToField>[0], {
        behavior: 'smooth',
        block: 'center',
        focus: true,
      });
    }
    setOthers(faults.filter((fault) => !shown.includes(fault)));
  };
  return { show, others };
}
