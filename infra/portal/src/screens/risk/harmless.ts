import { createElement, Fragment, type ReactNode } from 'react';

/** What the platform leaves of an article's HTML; anything else would be shown as its text. */
const SHOWN = new Set(
  'p br hr div blockquote pre h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr th td b strong i em u s sub sup small code a'.split(
    ' ',
  ),
);
const EMPTY = new Set(['br', 'hr']);
const LINK = /^(https?:\/\/|mailto:)/i;

/**
 * An article as elements of our own making: no attribute and no element of its text gets into the
 * page but the listed ones, whatever was stored.
 */
export function harmless(html: string): ReactNode {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return children(body);
}

function children(parent: Node): ReactNode[] {
  return [...parent.childNodes].map((node, index) => shown(node, index));
}

function shown(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (name === 'script' || name === 'style') return null;
  if (!SHOWN.has(name)) return createElement(Fragment, { key }, ...children(node));
  if (EMPTY.has(name)) return createElement(name, { key });
  return createElement(below(name), { key, ...attributes(node) }, ...children(node));
}

/** The page's own headings are h1 and h2. */
function below(name: string): string {
  return name === 'h1' || name === 'h2' ? 'h3' : name;
}

function attributes(element: Element): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  const href = element.getAttribute('href');
  if (element.localName === 'a' && href && LINK.test(href)) {
    Object.assign(kept, { href, target: '_blank', rel: 'noopener noreferrer nofollow' });
  }
  for (const [attribute, property] of [
    ['colspan', 'colSpan'],
    ['rowspan', 'rowSpan'],
  ] as const) {
    const span = Number(element.getAttribute(attribute));
    if (Number.isInteger(span) && span > 0 && span < 100) kept[property] = span;
  }
  return kept;
}
