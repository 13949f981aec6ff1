import { screen } from '../screens';

export default [
  screen('/applications', async () => (await import('./ApplicationsScreen')).ApplicationsScreen),
  screen('/applications/:id', async () => (await import('./ApplicationScreen')).ApplicationScreen),
  screen(
    '/service-introduction',
    async () => (await import('./IntroductionScreen')).IntroductionScreen,
  ),
];
