import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  MEMBER_NO_TAKEN: 'The member number {memberNo} is in use.',
  POSSIBLE_DUPLICATE_MEMBER:
    'Somebody alike is in the register: {name} ({memberNo}). Look first, then confirm that it is another person.',
  MEMBER_STATUS_NOT_ALLOWED: 'This step is not possible. The status now: {label}.',
  ALREADY_LINKED: 'This member or account is linked already.',
  'problem.membership.firstStatus': 'Somebody new is written down as an applicant or an active member.',
  'problem.membership.name': 'Give the full name.',
  'problem.membership.future': 'The day must not lie in the future.',
  'problem.membership.leaveReason': 'Choose why the member leaves.',
  'problem.membership.reason': 'Say why you need to see this, in at least five letters.',
  'problem.membership.hasLeft': 'This member has left.',
  'problem.membership.accountNeeded': 'Sign in first, or give the data of a new account.',
};
