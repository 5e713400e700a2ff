import type { PayoutsWords } from './id.js';

export const en: PayoutsWords = {
  title: 'Provider payouts',
  lead: "Money of QRIS, VA and e-wallets that providers paid out to the cooperative's account, with what they kept.",
  record: 'Note a payout',
  provider: 'Provider',
  acquirer: 'Own QRIS (bank)',
  receivedOn: 'On the account',
  gross: 'Paid by buyers',
  fee: 'Fee',
  net: 'Net on the account',
  netShort: 'Net',
  payments: 'Payments',
  reference: 'Reference',
  referenceHint: "The provider's number of the payout.",
  note: 'Note',
  by: 'Noted',
  feeHint: 'MDR and other fees. Leave empty if there are none.',
  consequence: (net, fee) =>
    `${net} goes to the bank, ${fee} becomes payment fees, what lies with the provider shrinks.`,
  tooMuch: 'The fee must not exceed what buyers paid.',
  recorded: (net) => `Payout of ${net} booked.`,
  empty: 'No payouts yet',
  emptyText: 'Note each payout to the account, so that bank balance and fees agree.',
};
