import { screen } from '../screens';

export default [
  screen(
    '/guarantee/credit-authorisations',
    async () => (await import('./AuthorisationsScreen')).AuthorisationsScreen,
  ),
  screen(
    '/guarantee/credit-authorisations/new',
    async () => (await import('./SignAuthorisationScreen')).SignAuthorisationScreen,
  ),
  screen(
    '/guarantee/credit-authorisations/:id',
    async () => (await import('./AuthorisationScreen')).AuthorisationScreen,
  ),
  screen('/guarantee/limits', async () => (await import('./LimitsScreen')).LimitsScreen),
  screen('/guarantee/limits/new', async () => (await import('./ApplyForLimit')).NewLimitScreen),
  screen('/guarantee/limits/:id', async () => (await import('./LimitScreen')).LimitScreen),
  screen(
    '/guarantee/limits/:id/reapplication',
    async () => (await import('./ApplyForLimit')).LimitAgainScreen,
  ),
  screen(
    '/guarantee/applications',
    async () => (await import('./ApplicationsScreen')).ApplicationsScreen,
  ),
  screen(
    '/guarantee/applications/new',
    async () => (await import('./ApplyScreens')).NewApplicationScreen,
  ),
  screen(
    '/guarantee/applications/:id',
    async () => (await import('./ApplicationScreen')).ApplicationScreen,
  ),
  screen(
    '/guarantee/applications/:id/reapplication',
    async () => (await import('./ApplyScreens')).ApplyAgainScreen,
  ),
  screen('/guarantee/policies', async () => (await import('./PoliciesScreen')).PoliciesScreen),
  screen(
    '/guarantee/policies/:policyNumber',
    async () => (await import('./PolicyScreen')).PolicyScreen,
  ),
];
