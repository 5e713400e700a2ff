import { BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SavingsAccount } from '../accounts/account.types.js';

export const SavingsMoveKind = { DEPOSIT: 'DEPOSIT', WITHDRAWAL: 'WITHDRAWAL', TRANSFER: 'TRANSFER' } as const;
export type SavingsMoveKind = keyof typeof SavingsMoveKind;
registerEnumType(SavingsMoveKind, {
  name: 'SavingsMoveKind',
  description: 'Which way money goes: setoran, penarikan, pemindahbukuan.',
});

export const SavingsMoveRequestState = { REQUESTED: 'REQUESTED', APPROVED: 'APPROVED', DECLINED: 'DECLINED' } as const;
export type SavingsMoveRequestState = keyof typeof SavingsMoveRequestState;
registerEnumType(SavingsMoveRequestState, {
  name: 'SavingsMoveRequestState',
  description: 'How far a move is that one may not do alone.',
  valuesMap: {
    REQUESTED: { description: 'Nothing is booked; another officer decides.' },
    APPROVED: { description: 'Booked, under the name of who approved it.' },
    DECLINED: { description: 'Declined, or withdrawn by the one who asked; nothing was booked.' },
  },
});

export const SavingsMovePurpose = {
  MOVE: 'MOVE',
  TERM_PLACEMENT: 'TERM_PLACEMENT',
  TERM_BREAK: 'TERM_BREAK',
  PLAN_END: 'PLAN_END',
  HEIR_PAYMENT: 'HEIR_PAYMENT',
} as const;
export type SavingsMovePurpose = keyof typeof SavingsMovePurpose;
registerEnumType(SavingsMovePurpose, {
  name: 'SavingsMovePurpose',
  description: 'What a move that waits is for.',
  valuesMap: {
    MOVE: { description: 'Nothing more than the move itself.' },
    TERM_PLACEMENT: { description: 'A term deposit is placed; `account` is the source, or where it will be paid to.' },
    TERM_BREAK: { description: 'The term deposit `account` is broken before its day.' },
    PLAN_END: { description: 'The planned savings `account` are ended, and go to `toAccount`.' },
    HEIR_PAYMENT: {
      description: '`payeeName` is paid his share of all that the member of `account`, who died, left for his heirs.',
    },
  },
});

/** Where the money of a move is: SavingsMoney of the API. */
type Money = 'CASH' | 'BANK';

@ObjectType({
  description:
    'A move above the limit of who asked for it, or out of an account of his own; it waits for a second pair of eyes.',
})
export class SavingsMoveRequest {
  readonly __typename: 'SavingsMoveRequest';

  @Field(() => ID) id: string;
  @Field(() => SavingsMoveKind) kind: SavingsMoveKind;
  @Field(() => SavingsMoveRequestState) state: SavingsMoveRequestState;
  @Field(() => SavingsAccount, { description: 'As it stands now.' }) account: SavingsAccount;
  @Field(() => SavingsAccount, { nullable: true, description: 'Of a transfer: who receives.' })
  toAccount: SavingsAccount | null;
  @Field(() => RupiahScalar) amount: number;
  @Field({ description: 'In cash it is taken from, or laid into, the drawer of who asked.' }) isCash: boolean;
  @Field(() => BusinessDateScalar, { nullable: true }) valueOn: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int, { nullable: true, description: 'Of mandatory savings: how many months are paid.' })
  months: number | null;
  @Field(() => SavingsMovePurpose) purpose: SavingsMovePurpose;
  @Field(() => String, { nullable: true, description: 'Of a term deposit to be placed: its product.' })
  productName: string | null;
  @Field(() => Int, { nullable: true, description: 'Of a term deposit to be placed.' }) termMonths: number | null;
  @Field(() => String, { nullable: true, description: 'Why something is to be broken before its day.' })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'Of the share of an heir: who takes it.' })
  payeeName: string | null;
  @Field(() => RupiahScalar, {
    description: 'Up to here the one who asked could have done it alone; 0 out of his own account.',
  })
  limit: number;
  @Field({ description: 'It goes out of an account of the one who asked: whatever the amount, another decides.' })
  isOwnAccount: boolean;
  @Field() askedByName: string;
  @Field(() => DateTimeScalar) askedAt: string;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) decisionReason: string | null;
  @Field(() => ID, { nullable: true, description: 'The receipt, once it was approved.' }) receiptId: string | null;
  @Field({ description: 'False for the one who asked.' }) canApprove: boolean;
  @Field({ description: 'The one who asked may withdraw it; who may approve may decline.' }) canDecline: boolean;

  requestId: string;
  askedById: string;
  money: Money;
  fromMonth: string | null;
  /** Of the share of an heir. */
  heirId: string | null;
  authority: string | null;
  letterNo: string | null;
  /** Of a placement. */
  productId: string | null;
  interestPaid: 'MONTHLY' | 'AT_MATURITY' | null;
  rollover: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST' | null;
}

@ObjectType({ description: 'Moves that wait for another or waited, newest first.' })
export class SavingsMoveRequestConnection extends Connection(SavingsMoveRequest) {}

@ObjectType({ implements: () => UserError, description: 'Somebody decided this request already.' })
export class SavingsMoveAlreadyDecided extends UserError {
  @Field(() => SavingsMoveRequestState) readonly requestState: SavingsMoveRequestState;

  constructor(requestState: SavingsMoveRequestState) {
    super('SAVINGS_MOVE_ALREADY_DECIDED');
    this.requestState = requestState;
  }
}
