import { screen } from '../screens';

export default [
  screen(
    '/cargo/reservations',
    async () => (await import('./ReservationsScreen')).ReservationsScreen,
  ),
  screen(
    '/cargo/reservations/new',
    async () => (await import('./NewReservationScreen')).NewReservationScreen,
  ),
  screen(
    '/cargo/reservations/:id',
    async () => (await import('./ReservationScreen')).ReservationScreen,
  ),
  screen('/cargo/open-covers', async () => (await import('./OpenCoversScreen')).OpenCoversScreen),
  screen('/cargo/open-covers/:id', async () => (await import('./OpenCoverScreen')).OpenCoverScreen),
  screen(
    '/cargo/applications',
    async () => (await import('./ApplicationsScreen')).ApplicationsScreen,
  ),
  screen(
    '/cargo/applications/new',
    async () => (await import('./NewApplicationScreen')).NewApplicationScreen,
  ),
  screen(
    '/cargo/applications/:id',
    async () => (await import('./ApplicationScreen')).ApplicationScreen,
  ),
  screen(
    '/cargo/applications/:id/edit',
    async () => (await import('./EditApplicationScreen')).EditApplicationScreen,
  ),
  screen('/cargo/policies', async () => (await import('./PoliciesScreen')).PoliciesScreen),
  screen(
    '/cargo/policies/:policyNumber',
    async () => (await import('./PolicyScreen')).PolicyScreen,
  ),
];
