/** WCAG 2.2 AA by axe-core; the page's own policy would refuse a script put into it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whatever is serious or critical, a line each. */
export async function barriers(page) {
  // Evaluated by the debugger, which no policy of the page concerns; a page keeps it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join('\n  ')}`,
    );
}

/** Fails on whatever is serious or critical. */
export async function axe(page, screen) {
  const found = await barriers(page);
  assert.deepEqual(
    found.map((barrier) => `${screen}: ${barrier}`),
    [],
  );
}
