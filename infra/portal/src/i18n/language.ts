/** The language of page and answers; remembered on this machine. */
export type Language = 'zh-CN' | 'en';

const KEPT = 'portcover.language';

function kept(): Language {
  try {
    return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN';
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
    return 'zh-CN';
  }
}

let current: Language = kept();

export function language(): Language {
  return current;
}

export function keepLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // As above.
  }
}
