import type { id } from './id.js';

export const en: Record<keyof typeof id, string> = {
  VERIFICATION_ACTION_NOT_ALLOWED: 'This case has moved on; reload to see what can be done next.',
  VERIFICATION_INCOMPLETE: 'Complete the required steps before asking for verification.',
  COOPERATIVE_STATE_CONFLICT: 'The cooperative is not in a state for this.',
  'council.validUntilPast': 'The day must come after today.',
  'verification.SUBMITTED': 'Submitted',
  'verification.UNDER_REVIEW': 'Under review',
  'verification.VERIFIED': 'Verified',
  'verification.RETURNED': 'Returned',
  'verification.REJECTED': 'Rejected',
  'verification.EXPIRED': 'Expired',
};
