import type { BusinessDate, Id } from '@lumbung/kernel';
import { registerEnumType } from '@nestjs/graphql';

export type SubAccountId = Id<'SubAccount'>;
export type HoldId = Id<'Hold'>;

export const SubAccountState = { OPEN: 'OPEN', BLOCKED: 'BLOCKED', DORMANT: 'DORMANT', CLOSED: 'CLOSED' } as const;
export type SubAccountState = keyof typeof SubAccountState;

registerEnumType(SubAccountState, {
  name: 'SubAccountState',
  description: 'What may happen with the account of a member.',
  valuesMap: {
    BLOCKED: { description: 'Takes money in, gives none out, until somebody opens it again.' },
    DORMANT: { description: 'Did not move for long (pasif): takes money in, gives none out until it is woken.' },
    CLOSED: { description: 'Empty and ended; nothing moves any more.' },
  },
});

/** One line of a passbook as it was just written, or had been when the request was repeated. */
export interface SubEntry {
  readonly subId: SubAccountId;
  readonly seq: number;
  readonly journalId: Id<'Journal'>;
  readonly journalNumber: string;
  readonly bookedOn: BusinessDate;
  readonly valueOn: BusinessDate;
  /** In the normal sense of the account: above zero is more savings, or more debt. */
  readonly amount: number;
  readonly balanceAfter: number;
}
