import { screen } from '../screens';

export default [
  screen(
    '/claims-information',
    async () => (await import('./ClaimsInformationScreen')).ClaimsInformationScreen,
  ),
  screen(
    '/claims-information/:id',
    async () => (await import('./ClaimInformationScreen')).ClaimInformationScreen,
  ),
];
