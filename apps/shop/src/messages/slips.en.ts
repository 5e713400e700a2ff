import type { Messages } from './id.js';

/** The words of the proofs of tax on what savings earned. */
export const slips: Messages['slips'] = {
  title: 'Proofs of tax',
  lead: 'The tax on what your savings earned, month by month. Keep them for your yearly tax return.',
  none: 'No proof of tax yet',
  noneText: 'One is made at the end of each month, once what savings earned is booked.',
  gross: 'Earned by savings',
  tax: 'Tax',
  correction: (n) => `correction ${n}`,
  open: 'Open PDF',
};
