import { screen } from '../screens';

export default [
  screen('/policies', async () => (await import('./PoliciesScreen')).PoliciesScreen),
  screen('/policies/:policyNumber', async () => (await import('./PolicyScreen')).PolicyScreen),
];
