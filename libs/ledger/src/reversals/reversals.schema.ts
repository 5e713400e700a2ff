import type { BusinessDate } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  Connection,
  currentLocale,
  DateTimeScalar,
  FourEyesRequired,
  resultUnion,
  translate,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PeriodClosed } from '../periods/period-closed.js';
import { InsufficientBalance, SubAccountClosed } from '../sub-accounts/refusals.js';

export const ReversalState = { REQUESTED: 'REQUESTED', APPROVED: 'APPROVED', DECLINED: 'DECLINED' } as const;
export type ReversalState = keyof typeof ReversalState;
registerEnumType(ReversalState, { name: 'ReversalState', description: 'Where a request to reverse a journal stands.' });

@ObjectType({ description: 'A request to reverse a journal: one asks, another approves.' })
export class ReversalRequest {
  readonly __typename = 'ReversalRequest';
  @Field(() => ID) id: string;
  @Field(() => ReversalState) state: ReversalState;
  @Field() reason: string;
  @Field() requestedByName: string;
  @Field(() => DateTimeScalar) requestedAt: string;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  journalId: string;
  reversalId: string | null;
  requestedById: string;
}

@ObjectType({ description: 'Requests to reverse, newest first.' })
export class ReversalRequestConnection extends Connection(ReversalRequest) {}

export type WhyNot =
  | 'drawer'
  | 'reversed'
  | 'isReversal'
  | 'requested'
  | 'order'
  | 'stock'
  | 'credit'
  | 'receipt'
  | 'cashDesk'
  | 'payout'
  | 'yearEnd'
  | 'asset'
  | 'earned'
  | 'term'
  | 'kept';

@ObjectType({
  implements: () => UserError,
  description:
    'Reversed before, or is itself a reversal, or belongs to an order (refund that instead) or to the closing of a year (open that again instead), or to stock, a drawer, money that came, a payout of a provider, what members owe or a fixed asset (each is corrected where it was made), or to what savings earned (corrected by itself at the end of the next month), or to a term deposit that has earned since (break that instead), or is asked for already.',
})
export class JournalNotReversible extends UserError {
  @Field(() => String, { nullable: true })
  readonly reversedByNumber: string | null;

  constructor(why: WhyNot, reversedByNumber: string | null = null) {
    super('JOURNAL_NOT_REVERSIBLE', {
      reason: translate(`ledger.notReversible.${why}`, currentLocale(), { reversedByNumber: reversedByNumber ?? '' }),
    });
    this.reversedByNumber = reversedByNumber;
  }
}

@ObjectType({ implements: () => UserError, description: 'Already approved or declined.' })
export class ReversalAlreadyDecided extends UserError {
  @Field(() => ReversalState)
  readonly reversalState: ReversalState;

  constructor(reversalState: ReversalState) {
    super('REVERSAL_ALREADY_DECIDED', { state: translate(`ledger.reversal.${reversalState}`, currentLocale()) });
    this.reversalState = reversalState;
  }
}

@InputType({ description: 'Asks for a reversal.' })
export class RequestReversalInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() journalId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(500) reason: string;
}

@InputType({ description: 'Approves a reversal that another asked for.' })
export class ApproveReversalInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() reversalRequestId: string;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today.' })
  @IsOptional()
  @IsString()
  bookedOn?: BusinessDate | null;
}

@InputType({ description: 'Declines a reversal.' })
export class DeclineReversalInput {
  @Field(() => ID) @IsUUID() reversalRequestId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(500) reason: string;
}

export const RequestReversalResult = resultUnion('RequestReversalResult', [ReversalRequest, JournalNotReversible]);
export const ApproveReversalResult = resultUnion('ApproveReversalResult', [
  ReversalRequest,
  FourEyesRequired,
  ReversalAlreadyDecided,
  JournalNotReversible,
  PeriodClosed,
  InsufficientBalance,
  SubAccountClosed,
]);
export const DeclineReversalResult = resultUnion('DeclineReversalResult', [ReversalRequest, ReversalAlreadyDecided]);
