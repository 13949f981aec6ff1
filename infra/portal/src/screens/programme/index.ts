import { screen } from '../screens';

export default [
  screen('/programmes', async () => (await import('./ProgrammesScreen')).ProgrammesScreen),
  screen('/programmes/:id', async () => (await import('./ProgrammeScreen')).ProgrammeScreen),
];
