import type { invitation as id } from './invitation.id.js';

export const invitation: typeof id = {
  title: 'Connect your member account',
  lead: (shop) => `${shop} invites you to connect your account. You then see your own savings and pay member prices.`,
  member: 'Member',
  memberNo: 'Member number',
  until: 'Good until',
  haveAccount: 'You have an account?',
  signedInAs: (name) => `You are logged in as ${name}. This account will be connected.`,
  proofPart: 'Proof that it is you',
  proofWhy: (tries) => `So that only you can connect it. It can be tried ${tries} times.`,
  proofs: {
    BIRTH_DATE: {
      label: 'Your birth date',
      hint: 'Day-month-year. Example: 17-08-1985.',
      error: 'Write your birth date with a year of four digits, for example 17-08-1985.',
    },
    PHONE_DIGITS: {
      label: 'The last four digits of your phone number',
      hint: 'The number you gave to the cooperative.',
      error: 'Write the last four digits of your phone number.',
    },
  },
  accountPart: 'New account',
  phoneHint: 'You log in with it. Example: 0812 3456 7890.',
  create: 'Make an account and connect it',
  connect: 'Connect this account',
  notMine: 'Log out of this account',
  notMineHint: 'Not your account? Log out, then open this link once more.',
  accountExists: 'This phone number has an account already. Choose Log in above, then connect that account.',
  alreadyLinked:
    'This account belongs to another member, or this member has an account already. Log in with your own account, or ask an officer to undo a wrong link.',
  dead: {
    EXPIRED: {
      title: 'This link has expired',
      text: 'A link is good for 14 days. Ask an officer of the cooperative for a new one.',
    },
    ACCEPTED: {
      title: 'This link has been used',
      text: 'If it was you, open your page. If it was not, tell an officer of the cooperative at once.',
    },
    REVOKED: {
      title: 'This link is no longer good',
      text: 'An officer made a newer one, or the proof was wrong five times. Ask an officer of the cooperative for a new link.',
    },
    UNKNOWN: {
      title: 'This link is unknown',
      text: "Copy the whole link from the officer's message, or ask for a new one.",
    },
  },
  openPortal: 'Open my page',
  office: (shop) => `Officers of ${shop}:`,
};
