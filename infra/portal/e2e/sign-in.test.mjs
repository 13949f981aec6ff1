/** Signing in by card when not all is well: no agent, no card, declined, a wrong PIN. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { axe } from './axe.mjs';
import { atHome, chooseCard, openBrowser, openPage, PIN, startAgent } from './system.mjs';

let browser;
let endAgent;

before(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  await endAgent?.();
  endAgent = undefined;
});

after(() => browser?.close());

test('without an agent the page says how to start it, and finds it once it runs', async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto('/');
  await page.getByText('没有找到签名代理').waitFor();
  await page.getByText(`PORTCOVER_AGENT_ORIGINS=${new URL(page.url()).origin}`).waitFor();
  assert.ok(await page.getByRole('button', { name: '登录', exact: true }).isDisabled());
  await axe(page, 'no agent');

  endAgent = await startAgent();
  await page.getByRole('radio').first().waitFor();
  assert.deepEqual(complaints, []);
});

test('without a card the page asks for one', async () => {
  const none = mkdtempSync(join(tmpdir(), 'cards-'));
  endAgent = await startAgent({ cards: none });
  const { page, complaints } = await openPage(browser);
  await page.goto('/');
  await page.getByText('签名代理已启动，但没有找到卡').waitFor();
  await axe(page, 'no card');
  rmSync(none, { recursive: true });
  assert.deepEqual(complaints, []);
});

test('the page waits for the person, takes a no, and signs in at the second try', async () => {
  let answer;
  endAgent = await startAgent({ answer: () => new Promise((typed) => (answer = typed)) });
  const { page } = await openPage(browser);
  await page.goto('/');
  await chooseCard(page);
  await page.getByText('请在签名代理的窗口中核对内容并输入卡密码').waitFor();
  await axe(page, 'waiting');
  await answered(() => answer, '');
  await page.getByText('您在签名代理中选择了不签名').waitFor();

  await page.getByRole('button', { name: '登录', exact: true }).click();
  await answered(() => answer, PIN);
  await atHome(page);

  /** The agent asks on its terminal a little after the page does. */
  async function answered(asked, typed) {
    while (!asked()) await page.waitForTimeout(50);
    asked()(typed);
    answer = undefined;
  }
});

test('a wrong PIN is told in the words of the agent', async () => {
  endAgent = await startAgent({ answer: () => '12345678' });
  const { page } = await openPage(browser);
  await page.goto('/');
  await chooseCard(page);
  await page.getByText('卡密码错误').first().waitFor();
  await axe(page, 'wrong PIN');
});
