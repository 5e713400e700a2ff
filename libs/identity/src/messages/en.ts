import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  TOTP_REQUIRED: 'The password is right. Enter the code of your authenticator app or a recovery code.',
  INVALID_CREDENTIALS: 'Phone number, e-mail, password or code do not match.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Try again in {seconds} seconds.',
  ACCOUNT_EXISTS: 'There is an account with this phone number or e-mail already. Please sign in.',
  PASSWORD_TOO_WEAK:
    'This password is too easy to guess. Use at least {minimumLength} characters, no everyday word, not your name or phone number.',
  LINK_EXPIRED: 'This link is unknown, used, withdrawn or expired. Ask for a new one.',
  TOTP_CODE_INVALID: 'The code does not match. Check the clock of your phone and enter a new code.',
  PIN_TOO_WEAK:
    'Choose another PIN: 6 digits that are no run, no repetition, no date and no part of your phone number.',
  STEP_UP_REQUIRED: 'Enter your PIN to go on. No PIN yet? Set one first.',
  STEP_UP_REFUSED: 'The PIN or code does not match. You can try {triesLeft} more times.',
  'stepUp.locked':
    'The PIN is locked after too many wrong tries. Try again in {minutes} minutes, or sign in again with your password.',
  PERMISSION_EXCEEDED: 'You cannot grant or take what you do not hold yourself: {permissions}.',
  LAST_OWNER: 'The last owner or admin cannot be removed. Appoint a successor first.',
  'problem.contactNeeded': 'Give a phone number or an e-mail address.',
  'problem.phoneUnknown': 'This is not an Indonesian telephone number.',
  'problem.nameNeeded': 'Give the full name.',
  'problem.accountNeeded': 'Sign in first, or give the data of a new account.',
  'problem.rolesOfScope': 'Choose at least one role that fits the place of work.',
  'problem.keyNameNeeded': 'Give this key a name.',
  'problem.permissionsNeeded': 'Choose at least one permission.',
};
