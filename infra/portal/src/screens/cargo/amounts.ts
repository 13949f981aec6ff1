/** Without the amount that has only a currency: nobody has filled that in. */
export function withAmount<Key extends string, T extends Partial<Record<Key, object | undefined>>>(
  value: T,
  key: Key,
): T {
  const money: object | undefined = value[key];
  if (money === undefined || 'amount' in money) return value;
  const others = { ...value };
  Reflect.deleteProperty(others, key);
  return others;
}
