import { screen } from '../screens';

export default [
  screen('/enquiries', async () => (await import('./EnquiriesScreen')).EnquiriesScreen),
  screen('/enquiries/:serial', async () => (await import('./EnquiryScreen')).EnquiryScreen),
];
