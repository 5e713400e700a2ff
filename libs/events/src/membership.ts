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
