import { screen } from '../screens';

export default [
  screen('/service-agreements', async () => (await import('./AgreementsScreen')).AgreementsScreen),
  screen(
    '/service-agreements/:insurerId',
    async () => (await import('./AgreementScreen')).AgreementScreen,
  ),
  screen(
    '/data-authorisations',
    async () => (await import('./AuthorisationsScreen')).AuthorisationsScreen,
  ),
  screen(
    '/data-authorisations/:id',
    async () => (await import('./AuthorisationScreen')).AuthorisationScreen,
  ),
  screen('/seals', async () => (await import('./SealsScreen')).SealsScreen),
  screen('/seals/:id', async () => (await import('./SealScreen')).SealScreen),
  screen('/signing-tasks', async () => (await import('./TasksScreen')).TasksScreen),
];
