/** Signing in with a card, the home page, a policy and its document; axe on each screen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe } from './axe.mjs';
import { firstCompany, openBrowser, openPage, sandbox, signIn, startAgent } from './system.mjs';

let endAgent;
let browser;

before(async () => {
  await sandbox('/journeys/sme-policy', { company: firstCompany() });
  await sandbox('/messages', {
    sender: 'sinosure',
    type: 'policy.offered',
    data: { company: { uscc: firstCompany() }, confirmWith: 'LEGAL_PERSON_CARD' },
  });
  endAgent = await startAgent();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  endAgent?.();
});

test('a company signs in with its card and reads its policy', async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto('/');
  await page.getByRole('radio').first().waitFor();
  await axe(page, 'sign-in');

  await signIn(page);
  await page.getByText('信用保险服务中心').waitFor();
  await axe(page, 'home');

  await page.getByRole('link', { name: '保险单', exact: true }).click();
  await page.getByRole('table').waitFor();
  await axe(page, 'policies');

  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: /^保险单 / }).waitFor();
  await page.getByRole('region', { name: '状态记录' }).getByText('生效').first().waitFor();
  await axe(page, 'policy');

  await page
    .getByRole('button', { name: /电子保单|保险单/ })
    .first()
    .click();
  await page.locator('.pdf-sheet canvas').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.pdf-sheet canvas')?.width > 300);
  await axe(page, 'document');
  assert.deepEqual(complaints, []);
});

test('the PIN is nowhere in the page, and a reload asks to sign in again', async () => {
  const { page } = await openPage(browser);
  await signIn(page);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  assert.ok(!/eyJ|token|8888/i.test(kept), kept);
  await page.reload();
  await page.getByText('页面重新载入后需要再次登录').waitFor();
});

test('the page is served with the headers of the cloud', async () => {
  const { page } = await openPage(browser);
  const answer = await page.goto('/policies/anything');
  const headers = answer.headers();
  assert.equal(answer.status(), 200);
  assert.match(headers['content-security-policy'], /script-src 'self';/);
  assert.ok(!headers['content-security-policy'].includes('unsafe-inline'));
  assert.equal(headers['cache-control'], 'no-cache');
  assert.equal(headers['x-frame-options'], 'DENY');
});
