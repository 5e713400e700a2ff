import type { Messages } from './id.js';

/** The words of money a member has moved by itself, month by month. */
export const standing: Messages['standing'] = {
  title: 'Standing instructions',
  lead: 'Each month, on the day you choose, money moves from voluntary savings to another account of yours or to another member.',
  none: 'Nothing moves by itself yet',
  noneText: 'For mandatory or planned savings, for example, so that it is not forgotten.',
  add: 'Set a standing instruction',
  monthly: (amount, day) => `${amount} on day ${day} of each month`,
  fromTo: (from, to) => `${from} to ${to}`,
  next: (date) => `Next on ${date}`,
  last: (date) => `the last on ${date}`,
  behind: 'Nothing moved in the latest month',
  byOfficer: 'written down by an officer as you asked',
  ended: 'Ended',
  stop: 'Stop it',
  from: 'From account',
  amount: 'Amount a month',
  day: 'Day of the month',
  dayHint: 'A number from 1 to 31. In a shorter month: its last day.',
  retry: 'Where the balance is too low it is tried on the next three days.',
  perDay: (amount) => `At most ${amount} a day.`,
  confirmLead: 'Nothing is set yet. You can stop it whenever you like.',
  save: 'Save',
  errors: { day: 'Enter a day from 1 to 31.', same: 'Choose another account to move it to.' },
  said: { dibuat: 'The standing instruction is set.', berhenti: 'The standing instruction was stopped.' },
};
