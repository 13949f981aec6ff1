import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { language } from './language';

void i18next.use(initReactI18next).init({
  lng: language(),
  fallbackLng: 'zh-CN',
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The names between double braces. */
type Names<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

export interface Texts<Chinese extends Record<string, string>> {
  readonly context: string;
  readonly chinese: Chinese;
}

export type Say<Chinese extends Record<string, string>> = <Key extends keyof Chinese & string>(
  key: Key,
  ...values: [Names<Chinese[Key]>] extends [never]
    ? []
    : [Record<Names<Chinese[Key]>, string | number>]
) => string;

/**
 * The texts of a context, in both languages. A key that English lacks, or has alone, does not
 * compile.
 */
export function texts<const Chinese extends Record<string, string>>(
  context: string,
  chinese: Chinese,
  english: { [Key in keyof Chinese]: string },
): Texts<Chinese> {
  i18next.addResourceBundle('zh-CN', context, chinese);
  i18next.addResourceBundle('en', context, english);
  return { context, chinese };
}

/** `const say = useTexts(policyTexts); say('title')`, `say('left', { days: 3 })`. */
export function useTexts<Chinese extends Record<string, string>>(of: Texts<Chinese>): Say<Chinese> {
  const { t } = useTranslation(of.context);
  return (key, ...values) => t(key, { ...values[0], keySeparator: false, nsSeparator: false });
}

export { i18next };
