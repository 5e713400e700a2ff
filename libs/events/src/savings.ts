import { defineEvent } from './domain-event.js';

/** A member's principal share (simpanan pokok) is paid in full; whoever waited for it can be admitted. */
export const sharePaid = defineEvent<
  'share.paid',
  { memberId: string; accountId: string; amount: number; receiptNumber: string; paidOn: string }
>('share.paid', 1);
