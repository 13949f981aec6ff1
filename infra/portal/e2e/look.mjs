/**
 * Pictures of screens to look at, in Chinese, in English and as wide as a phone:
 * node e2e/look.mjs folder /policies /policies/123 …
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openPage, signIn, startAgent } from './system.mjs';

const [folder = 'target/pictures', ...paths] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const endAgent = await startAgent();
const browser = await openBrowser();
try {
  const { page, complaints } = await openPage(browser);
  const shoot = (name) => page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.goto('/');
  await page.getByRole('radio').first().waitFor();
  await shoot('sign-in');
  await signIn(page);
  for (const path of ['/', ...paths]) {
    const name = path === '/' ? 'home' : path.slice(1).replace(/[^a-z0-9-]+/gi, '-');
    // Going there as a person does: a reload would end the session.
    await page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    }, path);
    await page.waitForTimeout(1200);
    await shoot(`${name}-zh`);
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForTimeout(900);
    await shoot(`${name}-en`);
    await page.getByRole('button', { name: '中文' }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForTimeout(600);
    await shoot(`${name}-phone`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.error(`${path} is ${over} px too wide on a phone`);
    await page.setViewportSize({ width: 1366, height: 768 });
  }
  complaints.forEach((complaint) => console.error(complaint));
} finally {
  await browser.close();
  endAgent();
}
