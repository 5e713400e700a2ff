import type { Messages } from './id.js';

/** The words of a member's consent to the use of his data. */
export const consent: Messages['consent'] = {
  title: 'Consent to the use of your data',
  given: 'You agree to these words:',
  notGiven: 'You took back your consent to these words:',
  none: 'You became a member before consent was kept here. The form you signed is at the office of the cooperative.',
  stepGiven: 'You agreed',
  stepWithdrawn: 'You took your consent back',
  entered: (who) => `written down by ${who}`,
  toWithdraw: 'Take my consent back',
  toGive: 'Read and agree',

  givenLead: 'At present you agree to these words:',
  notGivenLead: 'The cooperative asks you to agree to these words:',
  withdrawal: 'If you take your consent back',
  withdrawalMeans: [
    'From then on your data must not be used for anything that rests on your consent only.',
    'You stay a member. Your savings, loans and your vote do not change.',
    'What the cooperative did before stays lawful.',
    'Officers see that you took it back, and when.',
    'You can agree again whenever you like.',
  ],
  kept: 'What cannot be taken back while you are a member',
  keptText: 'This is kept because the law demands it, not because you agreed:',
  keptList: [
    'The register of members: your name, number and membership (law 25/1992 on cooperatives).',
    'The books: your savings, loans, purchases and taxes.',
    'This history of your consent.',
  ],
  giving: 'If you agree',
  givingMeans: [
    'The cooperative may use your data as the words above say.',
    'The day and the words are kept. You can take it back here whenever you like.',
  ],
  withdraw: 'Yes, take my consent back',
  give: 'I agree',
};
