import { screen } from '../screens';

export default [
  screen('/programmes', async () => (await import('./ProgrammesScreen')).ProgrammesScreen),
  screen('/programmes/:id', async () => (await import('./ProgrammeScreen')).ProgrammeScreen),
  // Notices of credit reports lead to their address of the API.
  screen(
    '/programmes/:id/credit-reports',
    async () => (await import('./ProgrammeScreen')).ProgrammeScreen,
  ),
];
