import { defineEvent } from './domain-event.js';

/** A cooperative handed in its papers, for the first time or again. */
export const verificationSubmitted = defineEvent<'verification.submitted', { caseId: string; councilId: string }>(
  'verification.submitted',
  1,
);

/** A council vouches for the cooperative: its shop is public. */
export const cooperativeVerified = defineEvent<
  'cooperative.verified',
  { caseId: string; councilId: string; validUntil: string }
>('cooperative.verified', 1);

/** Sent back to be mended; the reason is for the cooperative to read. */
export const verificationReturned = defineEvent<'verification.returned', { caseId: string; reason: string }>(
  'verification.returned',
  1,
);

/** Rejected for good. */
export const verificationRejected = defineEvent<'verification.rejected', { caseId: string; reason: string }>(
  'verification.rejected',
  1,
);

/** The council's word no longer counts, by its date or because legal data changed. */
export const verificationExpired = defineEvent<'verification.expired', { caseId: string }>('verification.expired', 1);

/** Two of the council agreed: the shop is closed to the public until it is reinstated. */
export const cooperativeSuspended = defineEvent<'cooperative.suspended', { suspensionId: string }>(
  'cooperative.suspended',
  1,
);

/** A suspension was lifted. */
export const cooperativeReinstated = defineEvent<'cooperative.reinstated', { suspensionId: string }>(
  'cooperative.reinstated',
  1,
);
