import { matchRoutes } from 'react-router';
import { expect, test } from 'vitest';
import { routeOf } from '../api/links';
import { MENU } from '../shell/menu';
import { screens } from './screens';

const hasScreen = (path: string) => matchRoutes(screens, path) !== null;

test.each([
  // Home's counters, warnings and news.
  '/v1/applications?status=TO_BE_CONFIRMED',
  '/v1/policies?status=EFFECTIVE&receipt=AWAITING',
  '/v1/notices?status=UNREAD',
  '/v1/claims',
  '/v1/seals?status=IN_USE',
  '/v1/risk-articles',
  '/v1/risk-articles/COUNTRY_ALERT',
  '/v1/risk-articles/articles/A-1',
  // What notices, deadlines and signing tasks are about.
  '/v1/applications/A-1',
  '/v1/policies/P-1',
  '/v1/claims/C-1',
  '/v1/enquiries/E-1',
  '/v1/seals/S-1',
  '/v1/service-agreements/sinosure',
  '/v1/data-authorisations/D-1',
  '/v1/programmes/G-1/credit-reports',
  '/v1/session/account',
  '/v1/cargo/reservations/R-1',
  '/v1/cargo/open-covers/O-1',
  '/v1/cargo/applications/A-1',
  '/v1/cargo/policies/P-1',
  '/v1/payment-agreements/A-1',
  '/v1/payments/P-1',
  '/v1/guarantee/credit-authorisations/A-1',
  '/v1/guarantee/limits/L-1',
  '/v1/guarantee/applications/A-1',
  '/v1/guarantee/policies/P-1',
  '/v1/claims-information/I-1',
])('what the platform gives as a link leads to a screen: %s', (link) => {
  expect(hasScreen(routeOf(link))).toBe(true);
});

test('what no screen has is not found', () => {
  expect(hasScreen('/nothing/of/the/kind')).toBe(false);
});

test('the menu leads to screens, but for the one that has none', () => {
  const paths = MENU.flatMap((entry) => ('entries' in entry ? entry.entries : [entry]));
  const without = paths.filter(({ path }) => !hasScreen(path)).map(({ path }) => path);
  expect(without).toEqual(['/buyers']);
});
