import { screen } from '../screens';

export default [
  screen('/claims', async () => (await import('./ClaimsScreen')).ClaimsScreen),
  screen('/claims/:claimNumber', async () => (await import('./ClaimScreen')).ClaimScreen),
];
