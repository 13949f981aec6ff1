import { screen } from '../screens';

export default [
  screen('/profile', async () => (await import('./ProfileScreen')).ProfileScreen),
  // Notices about the account lead to its address of the API.
  screen('/session/account', async () => (await import('./ProfileScreen')).ProfileScreen),
];
