/** What a browser test needs around it: the system's addresses, an agent with a terminal, a browser. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from './chromium.mjs';

const root = join(import.meta.dirname, '../../..');

export const settings = {
  portal: process.env.PORTAL_URL ?? 'http://localhost:8080',
  sandbox: process.env.SANDBOX_URL ?? 'http://localhost:8081',
  home: process.env.PORTCOVER_HOME ?? join(root, '.portcover'),
  agentPort: Number(process.env.PORTCOVER_AGENT_PORT ?? 18090),
};

/** The PIN of every demo card. */
export const PIN = '88888888';

/**
 * The signing agent with a terminal of its own.
 *
 * @param options.answer what is typed there whenever a PIN is asked for, perhaps after a while
 * @param options.cards the folder of its cards
 */
export async function startAgent({
  answer = () => PIN,
  cards = join(settings.home, 'cards'),
} = {}) {
  const jar = join(root, 'infra/signing-agent/target/portcover-signing-agent.jar');
  const java = process.env.JAVA ?? join(process.env.JAVA_HOME ?? '', 'bin/java');
  const agent = spawn(
    'script',
    [
      '-qfec',
      `"${java}" -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -jar "${jar}"`,
      '/dev/null',
    ],
    {
      env: {
        ...process.env,
        LC_ALL: 'C.UTF-8',
        PORTCOVER_AGENT_PORT: String(settings.agentPort),
        PORTCOVER_AGENT_ORIGINS: settings.portal,
        PORTCOVER_AGENT_CARDS: cards,
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  let said = '';
  await new Promise((ready, failed) => {
    agent.once('exit', () => failed(new Error(`the signing agent ended: ${said}`)));
    agent.stdout.on('data', (bytes) => {
      said += bytes;
      if (said.includes('is ready')) ready();
      if (/(PIN|密码)[^\n]*: $/.test(said)) {
        said = '';
        void Promise.resolve(answer()).then((typed) => agent.stdin.write(`${typed}\n`));
      }
    });
  });
  return () => {
    agent.kill('SIGTERM');
    return new Promise((ended) => agent.once('exit', ended));
  };
}

export async function openBrowser() {
  return chromium.launch({
    executablePath: browserPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** A page whose console, network and security policy had nothing to complain of. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    baseURL: settings.portal,
    ...options,
  });
  await context.addInitScript(
    (port) => localStorage.setItem('portcover.agentPort', port),
    String(settings.agentPort),
  );
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    // That no agent runs is nothing wrong with the page; the browser says so all the same.
    const agent = message.location().url.startsWith(`http://127.0.0.1:${settings.agentPort}/`);
    if (agent && message.text().endsWith('net::ERR_CONNECTION_REFUSED')) return;
    // Nor is a company without an account to sign in with a password.
    const account = message.location().url.endsWith('/v1/session/account');
    if (account && message.text().includes('404')) return;
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { context, page, complaints };
}

/** Chooses a card of the demo company and asks to sign in. */
export async function chooseCard(page, card = '法人卡') {
  await page
    .getByRole('radio', { name: new RegExp(card) })
    .first()
    .check();
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

export async function atHome(page) {
  await page.getByRole('heading', { name: '系统首页' }).waitFor({ timeout: 60_000 });
}

/** Signs in with the legal person's card of the demo company. */
export async function signIn(page, card) {
  await page.goto('/');
  await chooseCard(page, card);
  await atHome(page);
}

/** Lets the sandbox's insurer send a message, or plays a journey. */
export async function sandbox(path, body) {
  const response = await fetch(settings.sandbox + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** The company whose cards the agent lists first. */
export function firstCompany() {
  return readdirSync(join(settings.home, 'cards'))
    .sort()
    .find((name) => name.endsWith('.p12'))
    .split('-')[0];
}
