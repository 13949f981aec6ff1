import { screen } from '../screens';

export default [screen('/', async () => (await import('./HomeScreen')).HomeScreen)];
