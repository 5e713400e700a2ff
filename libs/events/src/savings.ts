import { defineEvent } from './domain-event.js';

/** A member's principal share (simpanan pokok) is paid in full; whoever waited for it can be admitted. */
export const sharePaid = defineEvent<
  'share.paid',
  { memberId: string; accountId: string; amount: number; receiptNumber: string; paidOn: string }
>('share.paid', 1);

/** A term deposit (simpanan berjangka) matures in some days: the member may want to say what shall happen with it. */
export const termDepositMaturing = defineEvent<
  'termDeposit.maturing',
  { depositId: string; memberId: string; certificateNo: string; maturesOn: string; principal: number; rollover: string }
>('termDeposit.maturing', 1);

/** A term deposit matured: it was paid to the member's savings, or goes on for another term. */
export const termDepositMatured = defineEvent<
  'termDeposit.matured',
  {
    depositId: string;
    memberId: string;
    certificateNo: string;
    maturedOn: string;
    principal: number;
    rolledOver: boolean;
  }
>('termDeposit.matured', 1);

/** A standing instruction (perintah tetap) could not be done within its days: nothing was moved for that month. */
export const standingInstructionSkipped = defineEvent<
  'standingInstruction.skipped',
  { instructionId: string; memberId: string; amount: number; dueOn: string; problem: string }
>('standingInstruction.skipped', 1);
