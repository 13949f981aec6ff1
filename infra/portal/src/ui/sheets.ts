/**
 * In the place of the module by which Ant Design's parts put <style> elements into the page, which
 * the page's policy forbids (vite.config.ts).
 */
const sheets = new Map<string, CSSStyleSheet>();

interface Place {
  /** Before all other styles: those of components, which the build has written to files. */
  prepend?: boolean | 'queue';
}

/** Takes what is not of a component, such as the lock of the page's scrolling, as a style sheet. */
export function updateCSS(css: string, key: string, place: Place = {}): HTMLStyleElement {
  if (!place.prepend) {
    let sheet = sheets.get(key);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheets.set(key, sheet);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    sheet.replaceSync(css);
  }
  // Marked by the caller, and never part of the page.
  return document.createElement('style');
}

export function injectCSS(css: string, place: Place = {}): HTMLStyleElement {
  return updateCSS(css, css, place);
}

export function removeCSS(key: string): void {
  const sheet = sheets.get(key);
  sheets.delete(key);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
}
