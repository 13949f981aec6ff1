import { screen } from '../screens';

export default [
  screen('/payment-agreements', async () => (await import('./AgreementsScreen')).AgreementsScreen),
  screen(
    '/payment-agreements/new',
    async () => (await import('./NewAgreementScreen')).NewAgreementScreen,
  ),
  screen(
    '/payment-agreements/:id',
    async () => (await import('./AgreementScreen')).AgreementScreen,
  ),
  screen(
    '/payment-agreements/:id/signature',
    async () => (await import('./SignAgainScreen')).SignAgainScreen,
  ),
  screen('/payments', async () => (await import('./PaymentsScreen')).PaymentsScreen),
  screen('/payments/new', async () => (await import('./PayScreen')).PayScreen),
  screen('/payments/:id', async () => (await import('./PaymentScreen')).PaymentScreen),
];
