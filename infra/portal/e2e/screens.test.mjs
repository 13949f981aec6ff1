/**
 * Every screen there is, for a company that has done everything: from the menu along the links, then
 * what only a button leads to. All that is wrong with any of them is told together.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressOf, registered, screenAt } from './routes.mjs';
import { Sweep } from './sweep.mjs';
import { firstCompany, openBrowser, openPage, sandbox, signIn, startAgent } from './system.mjs';

/** Together they leave something in every list. */
const JOURNEYS = ['claim', 'enquiry', 'programme', 'risk-news', 'cargo', 'guarantee'];

/** No journey has a case that an insurer tells of. */
const CASE = {
  sender: 'jinqiao-property',
  type: 'claims-information.published',
  subject: 'claims-information/LP-2026-1',
  data: {
    caseNumber: 'LP-2026-1',
    product: 'CARGO',
    policyNumber: 'YAHY-2026-77',
    accidentOn: '2026-10-08',
    cause: '集装箱进水，货物水湿',
    claimed: { amount: '120000.00', currency: 'CNY' },
    status: 'REPORTED',
  },
};

/** What is seen only after a button was pressed, at a record's screen. */
const BUTTONS = [
  ['/policies/:policyNumber', '我要索赔'],
  ['/cargo/policies/:policyNumber', '复制'],
];

/** The same, opened above its screen. */
const DIALOGS = [
  ['/seals', '制作印章'],
  ['/data-authorisations', '新增授权'],
  ['/guarantee/limits/:id', '额度追加'],
];

let endAgent;
let browser;

before(async () => {
  const company = firstCompany();
  for (const name of JOURNEYS) {
    const { ok, steps } = await sandbox(`/journeys/${name}`, { company });
    assert.ok(ok, `${name}: ${JSON.stringify(steps.filter((step) => !step.ok))}`);
  }
  const offer = await sandbox('/messages', {
    sender: 'sinosure',
    type: 'policy.offered',
    data: { company: { uscc: company }, confirmWith: 'LEGAL_PERSON_CARD' },
  });
  // As insurers call the company.
  const { company: named } = offer.attempts[0].body.data;
  await sandbox('/messages', { ...CASE, data: { ...CASE.data, company: named } });
  endAgent = await startAgent();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  endAgent?.();
});

test('every screen shows what it should, to everybody, on a desk and on a phone', async (t) => {
  const { page, complaints } = await openPage(browser);
  await signIn(page);
  const sweep = new Sweep(page, complaints);
  const seen = new Map();

  /** A record's screen once, whichever record it is. */
  async function visit(address, from) {
    const screen = screenAt(address);
    if (!screen) sweep.faults.push(`${from} leads to ${address}, where there is no screen`);
    if (!screen || seen.has(screen)) return;
    seen.set(screen, address);
    await sweep.open(address);
    await sweep.look(screen);
    for (const link of await sweep.links()) waiting.push([link, screen]);
  }

  // What is new leads to records in any state: lists first.
  const menu = (await sweep.links('nav')).map((link) => [link, 'the menu']);
  const waiting = [...menu.slice(1), ...menu.slice(0, 1)];
  while (waiting.length > 0) await visit(...waiting.shift());
  for (const screen of registered.filter((each) => !seen.has(each))) {
    const address = addressOf(screen, seen);
    if (address) await visit(address, 'its own address');
    else sweep.faults.push(`${screen}: nothing leads there`);
    while (waiting.length > 0) await visit(...waiting.shift());
  }

  for (const [screen, button] of [...BUTTONS, ...DIALOGS]) {
    const address = seen.get(screen);
    if (!address) continue;
    await sweep.open(address);
    await page.getByRole('button', { name: button }).first().click();
    await sweep.look(`${screen} ${button}`);
    await page.keyboard.press('Escape');
  }

  t.diagnostic(`${seen.size} screens`);
  assert.deepEqual(sweep.faults, [], sweep.faults.join('\n'));
});
