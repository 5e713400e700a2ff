import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  MEMBER_NO_TAKEN: 'The member number {memberNo} is in use.',
  POSSIBLE_DUPLICATE_MEMBER:
    'Somebody alike is in the register: {name} ({memberNo}). Look first, then confirm that it is another person.',
  MEMBER_STATUS_NOT_ALLOWED: 'This step is not possible. The status now: {label}.',
  ALREADY_LINKED: 'This member or account is linked already. An officer can undo a wrong link.',
  MEMBER_PROOF_DIFFERS: "Your answer differs from the cooperative's records. It can be tried {triesLeft} more times.",
  APPLICATIONS_CLOSED: 'Nobody can apply for membership this way now. Please ask the cooperative.',
  APPLICATION_STEP_NOT_ALLOWED: 'This step is not possible. The application now: {label}.',
  PRINCIPAL_SHARE_OUTSTANDING:
    'An applicant is a member once the principal share is whole in the books. Take it in at the savings desk; where there is no product for it yet, make it first.',
  MEMBER_CARD_NOT_GOOD: 'This card does not hold. Look the member up by name or number.',
  TOO_MANY_CARDS: 'At most {most} cards at a time.',
  PROFILE_CHANGE_PENDING: 'Your earlier wish still waits for the cooperative. Withdraw it first to change it.',
  PROFILE_CHANGE_DECIDED: 'This wish was {label} already.',
  'profileChange.PENDING': 'received',
  'profileChange.APPROVED': 'approved',
  'profileChange.DECLINED': 'declined',
  'profileChange.WITHDRAWN': 'withdrawn',
  ENTRY_CORRECTED: 'Number {number} corrects this line already. Correct that one if it is still wrong.',
  BOOK_TOO_LONG: 'This book has {lineCount} lines, too many for this kind of file.',
  'membership.consent':
    'I agree that this cooperative keeps and uses my personal data for my membership, savings and loans, under the law on the protection of personal data. I may ask for a copy or a correction.',
  HEIR_SHARES_INCOMPLETE: 'The shares of the heirs must be 100 % together; now they are {total} %.',
  MEMBER_HAS_OBLIGATIONS: 'This member cannot leave yet. {first}',
  GROUP_NAME_TAKEN: 'The name “{name}” is in use.',
  GROUP_NEEDS_LEADER: 'This member leads the group {groupName}. Appoint another leader first.',
  'membership.leadsGroup': 'Still leads the group {name}.',
  'problem.membership.heirTwice': 'One heir is named twice.',
  'problem.membership.dissolved': 'This group was dissolved.',
  'problem.membership.placeTooEarly':
    'The day lies before the group was formed, or before the member joined the present one.',
  'problem.membership.notInGroup': 'This member is not in the group.',
  'problem.membership.postClosed': 'This post is closed.',
  'problem.membership.firstStatus': 'Somebody new is written down as an applicant or an active member.',
  'problem.membership.name': 'Give the full name.',
  'problem.membership.future': 'The day must not lie in the future.',
  'problem.membership.recordDeath':
    'Record a death under Heirs on the page of the member, with the number of the certificate.',
  'problem.membership.leaveReason': 'Choose why the member leaves.',
  'problem.membership.reason': 'Say why you need to see this, in at least five letters.',
  'problem.membership.why': 'Say why, in at least five letters.',
  'problem.membership.notSelfService': '{label} can only be changed at the office of the cooperative.',
  'problem.membership.nothingChanged': 'Nothing was changed.',
  'problem.membership.notAMember': 'This account is not connected with a member of this cooperative.',
  'problem.membership.documentKind': 'Choose which paper it is.',
  'problem.membership.tooManyDocuments': 'There are {most} papers already. Remove some first.',
  'problem.membership.hasLeft': 'This member has left.',
  'problem.membership.nothingProves':
    "Write down this member's birth date or phone number first: by it he proves who he is.",
  'problem.membership.accountNeeded': 'Sign in first, or give the data of a new account.',
};
