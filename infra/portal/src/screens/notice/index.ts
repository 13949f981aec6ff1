import { screen } from '../screens';

export default [
  screen('/notices', async () => (await import('./NoticesScreen')).NoticesScreen),
  screen('/deadlines', async () => (await import('./DeadlinesScreen')).DeadlinesScreen),
];
