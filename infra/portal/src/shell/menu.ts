import type { shellTexts } from './texts';

/** A name of the menu. */
export type MenuText = keyof typeof shellTexts.chinese & `menu_${string}`;

export interface MenuEntry {
  text: MenuText;
  path: string;
}

export interface MenuGroup {
  text: MenuText;
  entries: readonly MenuEntry[];
}

/**
 * The menu as the manuals have it. An entry is shown when some context has a screen at its path; so
 * a new screen needs no change here.
 */
export const MENU: readonly (MenuEntry | MenuGroup)[] = [
  { text: 'menu_home', path: '/' },
  { text: 'menu_agreements', path: '/service-agreements' },
  {
    text: 'menu_sme',
    entries: [
      { text: 'menu_applications', path: '/applications' },
      { text: 'menu_policies', path: '/policies' },
      { text: 'menu_programmes', path: '/programmes' },
      { text: 'menu_introduction', path: '/service-introduction' },
    ],
  },
  { text: 'menu_claims', path: '/claims' },
  { text: 'menu_enquiries', path: '/enquiries' },
  { text: 'menu_risk', path: '/risk-articles' },
  {
    text: 'menu_cargo',
    entries: [
      { text: 'menu_cargoReservations', path: '/cargo/reservations' },
      { text: 'menu_cargoOpenCovers', path: '/cargo/open-covers' },
      { text: 'menu_cargoApplications', path: '/cargo/applications' },
      { text: 'menu_cargoPolicies', path: '/cargo/policies' },
    ],
  },
  {
    text: 'menu_payment',
    entries: [
      { text: 'menu_paymentAgreements', path: '/payment-agreements' },
      { text: 'menu_payments', path: '/payments' },
    ],
  },
  {
    text: 'menu_guarantee',
    entries: [
      { text: 'menu_creditAuthorisations', path: '/guarantee/credit-authorisations' },
      { text: 'menu_limits', path: '/guarantee/limits' },
      { text: 'menu_guaranteeApplications', path: '/guarantee/applications' },
      { text: 'menu_guaranteePolicies', path: '/guarantee/policies' },
    ],
  },
  {
    text: 'menu_shared',
    entries: [{ text: 'menu_claimsInformation', path: '/claims-information' }],
  },
  {
    text: 'menu_mine',
    entries: [
      { text: 'menu_signingTasks', path: '/signing-tasks' },
      { text: 'menu_notices', path: '/notices' },
      { text: 'menu_deadlines', path: '/deadlines' },
      { text: 'menu_seals', path: '/seals' },
      { text: 'menu_dataAuthorisations', path: '/data-authorisations' },
      { text: 'menu_buyers', path: '/buyers' },
      { text: 'menu_profile', path: '/profile' },
    ],
  },
];
