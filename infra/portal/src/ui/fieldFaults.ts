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
    const shown = faults.filter((fault) => registered.has(JSON.stringify(fieldOf(fault.pointer))));
    const byField = Map.groupBy(shown, (fault) => fault.pointer);
    for (const [pointer, ofField] of byField) {
      form.setFields([
        {
          name: fieldOf(pointer) as Parameters<typeof form.setFields>[0][number]['name'],
          errors: ofField.map((fault) => fault.detail),
        },
      ]);
    }
    const first = shown[0];
    if (first) {
      form.scrollToField(fieldOf(first.pointer) as Parameters<typeof form.scrollToField>[0], {
        behavior: 'smooth',
        block: 'center',
        focus: true,
      });
    }
    setOthers(faults.filter((fault) => !shown.includes(fault)));
  };
  return { show, others };
}
