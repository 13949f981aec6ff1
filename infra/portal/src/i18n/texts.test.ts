import { expect, test } from 'vitest';
import { i18next, type Texts } from './texts';

type Bundle = Record<string, string>;

const modules = import.meta.glob<Record<string, Partial<Texts<Bundle>>>>(
  ['../**/texts.ts', '../**/*Texts.ts'],
  { eager: true },
);

function names(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}

test('both languages fill in the same names, and none is left empty', () => {
  expect(Object.keys(modules).length).toBeGreaterThan(4);
  const chinese = i18next.services.resourceStore.data['zh-CN'] ?? {};
  for (const [context, bundle] of Object.entries(chinese)) {
    const english = i18next.getResourceBundle('en', context) as Bundle;
    for (const [key, text] of Object.entries(bundle as Bundle)) {
      expect(names(english[key] ?? ''), `${context}.${key}`).toEqual(names(text));
      expect(english[key] === '', `${context}.${key}`).toBe(text === '');
    }
  }
});

test('no two contexts have the same name', () => {
  const contexts = Object.values(modules)
    .flatMap((module) => Object.values(module))
    .flatMap(({ context }) => (context === undefined ? [] : [context]));
  expect(contexts.toSorted()).toEqual([...new Set(contexts)].toSorted());
});
