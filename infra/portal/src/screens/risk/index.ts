import { screen } from '../screens';

export default [
  screen('/risk-articles', async () => (await import('./RiskNewsScreen')).RiskNewsScreen),
  screen('/risk-articles/:module', async () => (await import('./ModuleScreen')).ModuleScreen),
  screen(
    '/risk-articles/articles/:id',
    async () => (await import('./ArticleScreen')).ArticleScreen,
  ),
  screen(
    '/risk-subscriptions',
    async () => (await import('./SubscriptionsScreen')).SubscriptionsScreen,
  ),
];
