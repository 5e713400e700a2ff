import { defineEvent } from './domain-event.js';

/** Somebody was written into the register, as applicant or as a member from before Lumbung. */
export const memberRegistered = defineEvent<'member.registered', { memberId: string; status: string }>(
  'member.registered',
  1,
);

/** A member was admitted, rested or left. */
export const memberStatusChanged = defineEvent<
  'member.statusChanged',
  { memberId: string; fromStatus: string; toStatus: string; effectiveOn: string }
>('member.statusChanged', 1);

/** A member's own account is connected now. */
export const memberLinked = defineEvent<'member.linked', { memberId: string; personId: string }>('member.linked', 1);

/** A wrong or lost account was taken away from a member. */
export const memberUnlinked = defineEvent<'member.unlinked', { memberId: string; personId: string }>(
  'member.unlinked',
  1,
);

/** The board took an applicant on: he is in the register as applicant and pays his principal share (simpanan pokok). */
export const memberApproved = defineEvent<
  'member.approved',
  { memberId: string; applicationId: string | null; kind: string }
>('member.approved', 1);

/** An officer confirmed by receipt that the principal share was paid. Not emitted where savings posts it itself. */
export const memberPrincipalConfirmed = defineEvent<
  'member.principalConfirmed',
  { memberId: string; receiptNo: string; paidOn: string }
>('member.principalConfirmed', 1);

/** A member died; `successorId` is the line of the heir who takes the membership over. The heirs settle what was his. */
export const memberDeceased = defineEvent<
  'member.deceased',
  { memberId: string; diedOn: string; successorId: string | null }
>('member.deceased', 1);

/** A member agreed to the use of his data, for the first time or anew. */
export const memberConsentGiven = defineEvent<'member.consentGiven', { memberId: string }>('member.consentGiven', 1);

/** A member took his consent to the use of his data back; what only rests on it ends. The register and the books go on. */
export const memberConsentWithdrawn = defineEvent<'member.consentWithdrawn', { memberId: string }>(
  'member.consentWithdrawn',
  1,
);
