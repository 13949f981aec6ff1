/**
 * Looks at one screen after another, as it is on a desk and on a phone, and keeps what is wrong;
 * PORTAL_PICTURES names a folder for pictures of them all, in English, too.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { barriers } from './axe.mjs';

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const pictures = process.env.PORTAL_PICTURES;

/** What a person reads where something was forgotten; addresses of the API have dates, too. */
const RAW = [
  /undefined/,
  /\bNaN\b/,
  /\[object /,
  /Invalid Date/,
  /\{\{/,
  /\d{4}-\d\d-\d\dT\d\d:\d\d/,
];

export class Sweep {
  faults = [];
  #page;
  #complaints;
  #asked = new Set();
  #quietSince = Date.now();

  constructor(page, complaints) {
    this.#page = page;
    this.#complaints = complaints;
    if (pictures) mkdirSync(pictures, { recursive: true });
    page.on('request', (request) => this.#asked.add(request));
    for (const end of ['requestfinished', 'requestfailed']) {
      page.on(end, (request) => {
        this.#asked.delete(request);
        this.#quietSince = Date.now();
      });
    }
  }

  /** Goes there as a person does: a reload would end the session. */
  async open(address) {
    await this.#page.evaluate((to) => {
      history.pushState({}, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    }, address);
    this.#quietSince = Date.now();
  }

  /** All that is wrong with what is shown now. */
  async look(screen) {
    const wrong = (fault) => this.faults.push(`${screen}: ${fault}`);
    try {
      await this.#onDesk(screen, wrong);
      await this.#onPhone(screen, wrong);
    } catch (error) {
      wrong(`cannot be looked at: ${error}`);
    }
    this.#complaints.splice(0).forEach((complaint) => wrong(`the console says ${complaint}`));
  }

  async #onDesk(screen, wrong) {
    await this.#page.setViewportSize(DESK);
    await this.#settled().catch(() => wrong('is not there after fifteen seconds'));
    (await this.#shown()).forEach(wrong);
    (await barriers(this.#page)).forEach(wrong);
    await this.#picture(screen, 'zh');
    // A dialog lies over the switch of languages.
    if (!pictures || (await this.#page.locator('.ant-modal-wrap:visible').count()) > 0) return;
    await this.#page.getByRole('button', { name: 'English' }).click();
    await this.#settled();
    await this.#picture(screen, 'en');
    await this.#page.getByRole('button', { name: '中文' }).click();
  }

  async #onPhone(screen, wrong) {
    await this.#page.setViewportSize(PHONE);
    await this.#settled();
    const beside = await this.#page.evaluate(tooWide);
    if (beside) wrong(`is too wide for a phone: ${beside}`);
    await this.#picture(screen, 'phone');
    await this.#page.setViewportSize(DESK);
  }

  /** Addresses within the portal that the screen leads to, in its order. */
  async links(within = 'main') {
    return this.#page
      .locator(`${within} a[href^="/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  }

  /** Nothing is asked for any more, and nothing says that it is being read. */
  async #settled() {
    const end = Date.now() + 15_000;
    const busy = '.ant-skeleton, .ant-spin-spinning, .busy, .ant-btn-loading';
    while (
      this.#asked.size > 0 ||
      Date.now() - this.#quietSince < 250 ||
      (await this.#page.locator(busy).count()) > 0
    ) {
      if (Date.now() > end) throw new Error('never quiet');
      await this.#page.waitForTimeout(50);
    }
  }

  async #shown() {
    const page = this.#page;
    const lost = await page.locator('.lost').allInnerTexts();
    const problems = await page.locator('.problem').allInnerTexts();
    const heading = await page.locator('main h1').allInnerTexts();
    const text = await page.locator('body').innerText();
    return [
      ...[...lost, ...problems].map((said) => `says ${said.replaceAll('\n', ' ')}`),
      ...(heading.length === 1 && heading[0].trim() ? [] : [`has the headings ${heading}`]),
      ...RAW.flatMap((raw) => {
        const at = text.search(raw);
        return at < 0 ? [] : [`shows ${text.slice(Math.max(0, at - 40), at + 40)}`];
      }),
    ];
  }

  async #picture(screen, kind) {
    if (!pictures) return;
    const name =
      screen === '/' ? 'home' : screen.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
    await this.#page.screenshot({ path: join(pictures, `${name}-${kind}.png`), fullPage: true });
  }
}

/** Within the page: what is beside the screen, the outermost of it. */
function tooWide() {
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over <= 0) return undefined;
  const widest = [...document.querySelectorAll('main *, header *, .ant-modal *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 3)
    .map((element) => element.outerHTML.slice(0, 120));
  return `${over} px, ${widest.join(' | ')}`;
}
