/** A value without its empty texts, and without whatever has nothing but those. */
type Filled<T> = T extends readonly (infer Item)[]
  ? Filled<Item>[]
  : T extends object
    ? { [Key in keyof T]: Filled<Exclude<T[Key], undefined>> }
    : T;

function of(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return value.map(of).filter((item) => item !== undefined);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .map(([key, item]) => [key, of(item)] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value ?? undefined;
}

/**
 * What of a form is filled in: to the platform an absent field is one that nobody has filled in,
 * and an empty text is a wrong one.
 */
export function filled<T extends object>(value: T): Filled<T> {
  return (of(value) ?? {}) as Filled<T>;
}
