import type { Messages } from './id.js';

/** The words of what a member saves for. */
export const plans: Messages['plans'] = {
  title: 'Planned savings',
  lead: 'Little by little until there is enough. The money can be taken once its day has come.',
  none: 'No planned savings yet',
  noneText: 'For qurban, umrah, school or the feast. Ask an officer to open them for you.',
  ofGoal: (percent) => `${percent} % of the goal`,
  until: 'Can be taken from',
  monthly: 'Deposit a month',
  behind: 'Behind by',
  ended: 'Ended.',
  pay: (amount) => `Put in ${amount} from voluntary savings`,
};
