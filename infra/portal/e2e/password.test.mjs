/** Signing in with a password and a captcha. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe } from './axe.mjs';
import { atHome, openBrowser, openPage, sandbox, settings } from './system.mjs';

const [account] = JSON.parse(readFileSync(join(settings.home, 'cards/accounts.json'), 'utf8'));
let browser;

before(async () => {
  browser = await openBrowser();
});

after(() => browser?.close());

async function atPassword() {
  const opened = await openPage(browser);
  await opened.page.goto('/');
  await opened.page.getByRole('tab', { name: '账号登录' }).click();
  await opened.page.getByRole('img', { name: '验证码图片' }).waitFor();
  return opened;
}

async function captcha(page) {
  const source = await page.getByRole('img', { name: '验证码图片' }).getAttribute('src');
  const { text } = await sandbox('/captchas/readings', { image: source.split(',')[1] });
  return text;
}

async function fill(page, password, text) {
  await page.getByLabel('用户名').fill(account.userName);
  // Enter goes to the next field, as the manuals say.
  await page.getByLabel('用户名').press('Enter');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('a person signs in with a password, by the keyboard alone', async () => {
  const { page, complaints } = await atPassword();
  await axe(page, 'password');
  await fill(page, account.password, await captcha(page));
  await atHome(page);
  await page.getByText(account.company).first().waitFor();
  assert.deepEqual(complaints, []);
});

test('a wrong password is refused in words, and the captcha is another one', async () => {
  const { page } = await atPassword();
  const image = page.getByRole('img', { name: '验证码图片' });
  const used = await image.getAttribute('src');
  await fill(page, 'not the password of anybody', await captcha(page));
  await page.getByRole('alert').waitFor();
  await page.waitForFunction(
    (old) => document.querySelector('.captcha img')?.getAttribute('src') !== old,
    used,
  );
  assert.equal(await page.getByLabel('验证码', { exact: true }).inputValue(), '');
  assert.equal(await page.getByLabel('用户名').inputValue(), account.userName);
  await axe(page, 'password refused');
});

test('what is missing is said at its field, and nothing is asked of the platform', async () => {
  const { page } = await atPassword();
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/v1/session/password')) asked += 1;
  });
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.locator('.ant-form-item-explain-error').nth(2).waitFor();
  assert.equal(asked, 0);
  await page.getByText('请填写此项').first().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('请填写此项').first().waitFor({ state: 'detached' });
  assert.equal(await page.locator('.ant-form-item-explain-error').count(), 3);
  await axe(page, 'password incomplete');
});
