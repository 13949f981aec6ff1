/** The browser of this machine; node e2e/chromium.mjs says what to install where there is none. */
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** CHROMIUM, or where systems put it. */
export function browserPath() {
  return [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place));
}

if (process.argv[1] === import.meta.filename && !browserPath()) {
  console.error(
    'There is no Chromium for the tests of the portal: install it (apt-get install chromium), or say where it is by CHROMIUM=/path/to/it.',
  );
  process.exit(1);
}
