import type { BusinessDate, Money } from '@lumbung/kernel';
import {
  BusinessDateRange,
  BusinessDateScalar,
  currentLocale,
  FourEyesRequired,
  InvalidInput,
  resultUnion,
  RupiahScalar,
  translate,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AccountDesk, LedgerAccount } from '../accounts/account.schema.js';
import { PeriodClosed } from '../periods/period-closed.js';
import { ManualJournal, ManualJournalForm, ManualJournalState } from './manual-journal.js';

export const MOST_LINES = 100;

@ObjectType({ description: 'A word for what money came in or went out for, and the account behind it.' })
export class MoneyPurpose {
  @Field(() => ManualJournalForm, { description: 'MONEY_IN or MONEY_OUT.' }) form: ManualJournalForm;
  @Field({ description: 'Such as "Listrik, air, sewa, dan perlengkapan".' }) label: string;
  @Field(() => LedgerAccount) account: LedgerAccount;
}

@ObjectType({ implements: () => UserError, description: 'Debits and credits do not agree.' })
export class JournalNotBalanced extends UserError {
  @Field(() => RupiahScalar) readonly debit: number;
  @Field(() => RupiahScalar) readonly credit: number;

  constructor(debit: Money, credit: Money) {
    super('JOURNAL_NOT_BALANCED', { difference: debit.minus(credit).amount.toLocaleString('id-ID').replace('-', '') });
    this.debit = debit.amount;
    this.credit = credit.amount;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Another desk keeps the account from its own records; says where to do it instead.',
})
export class AccountKeptElsewhere extends UserError {
  @Field() readonly accountNumber: string;
  @Field(() => AccountDesk) readonly desk: AccountDesk;

  constructor(accountNumber: string, name: string, desk: AccountDesk) {
    super('ACCOUNT_KEPT_ELSEWHERE', {
      account: `${accountNumber} ${name}`,
      where: translate(`ledger.desk.${desk}`, currentLocale()),
    });
    this.accountNumber = accountNumber;
    this.desk = desk;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'The document no longer stands where this could be done, or was changed meanwhile.',
})
export class ManualJournalNotOpen extends UserError {
  @Field(() => ManualJournalState) readonly manualJournalState: ManualJournalState;

  constructor(state: ManualJournalState) {
    super('MANUAL_JOURNAL_NOT_OPEN', { state: translate(`ledger.manual.state.${state}`, currentLocale()) });
    this.manualJournalState = state;
  }
}

@ObjectType({ description: 'A draft was thrown away.' })
export class ManualJournalDiscarded {
  readonly __typename = 'ManualJournalDiscarded';
  @Field(() => ID) manualJournalId: string;
}

@InputType({ description: 'Money that came in, went out, or moved.' })
export class MoneyMovementInput {
  @Field(() => ID, { description: 'The cash or bank account; of a MOVE the one it leaves.' })
  @IsUUID()
  moneyAccountId: string;

  @Field(() => ID, { description: 'The account of a `moneyPurposes`; of a MOVE the cash or bank account it goes to.' })
  @IsUUID()
  otherAccountId: string;

  @Field(() => RupiahScalar) amount: Money;
}

@InputType({ description: 'A debit or a credit; the other one absent or zero.' })
export class ManualJournalLineInput {
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => RupiahScalar, { nullable: true }) debit?: Money | null;
  @Field(() => RupiahScalar, { nullable: true }) credit?: Money | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text?: string | null;
}

/** What a document and a template have in common. */
@InputType({ isAbstract: true })
export abstract class ManualContentInput {
  @Field(() => ID) @IsUUID() requestId: string;

  @Field(() => ManualJournalForm) @IsEnum(ManualJournalForm) form: ManualJournalForm;

  @Field({ description: 'What it is about, as it will stand in the books.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  text: string;

  @Field(() => MoneyMovementInput, { nullable: true, description: 'For MONEY_IN, MONEY_OUT and MOVE.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyMovementInput)
  money?: MoneyMovementInput | null;

  @Field(() => [ManualJournalLineInput], {
    nullable: true,
    description: `For COMPOUND and OPENING; at most ${MOST_LINES}.`,
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => ManualJournalLineInput)
  lines?: ManualJournalLineInput[] | null;
}

@InputType({ description: 'A draft: a new one, or another content for one that is not proposed.' })
export class SaveManualJournalInput extends ManualContentInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new one.' })
  @IsOptional()
  @IsUUID()
  manualJournalId?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: the day on which it is posted.' })
  @IsOptional()
  @IsString()
  bookedOn?: BusinessDate | null;
}

@InputType({ description: 'Proposes a draft.' })
export class ProposeManualJournalInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() manualJournalId: string;
}

@InputType({ description: 'Approves what another proposed.' })
export class ApproveManualJournalInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() manualJournalId: string;
  @Field(() => Int, { description: 'The version that was looked at.' }) @IsInt() @Min(1) version: number;
}

@InputType({ description: 'Declines a proposal, or takes one back.' })
export class DeclineManualJournalInput {
  @Field(() => ID) @IsUUID() manualJournalId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(500) reason: string;
}

@InputType({ description: 'Throws a draft away.' })
export class DiscardManualJournalInput {
  @Field(() => ID) @IsUUID() manualJournalId: string;
}

@InputType({ description: 'Narrows a list of journals written by hand; absent means all.' })
export class ManualJournalFilter {
  @Field(() => [ManualJournalState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsEnum(ManualJournalState, { each: true })
  states?: ManualJournalState[] | null;

  @Field(() => [ManualJournalForm], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsEnum(ManualJournalForm, { each: true })
  forms?: ManualJournalForm[] | null;

  @Field(() => BusinessDateRange, { nullable: true, description: 'Of the day it is to stand on.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BusinessDateRange)
  bookedOn?: BusinessDateRange | null;

  @Field(() => String, { nullable: true, description: 'In number or text.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;
}

/** What keeps a content from being proposed. */
export type ContentRefusal = JournalNotBalanced | AccountKeptElsewhere | InvalidInput;

export const SaveManualJournalResult = resultUnion('SaveManualJournalResult', [
  ManualJournal,
  ManualJournalNotOpen,
  InvalidInput,
]);
export const ProposeManualJournalResult = resultUnion('ProposeManualJournalResult', [
  ManualJournal,
  ManualJournalNotOpen,
  JournalNotBalanced,
  AccountKeptElsewhere,
  InvalidInput,
  PeriodClosed,
]);
export const ApproveManualJournalResult = resultUnion('ApproveManualJournalResult', [
  ManualJournal,
  FourEyesRequired,
  ManualJournalNotOpen,
  JournalNotBalanced,
  AccountKeptElsewhere,
  InvalidInput,
  PeriodClosed,
]);
export const DeclineManualJournalResult = resultUnion('DeclineManualJournalResult', [
  ManualJournal,
  ManualJournalNotOpen,
]);
export const DiscardManualJournalResult = resultUnion('DiscardManualJournalResult', [
  ManualJournalDiscarded,
  ManualJournalNotOpen,
]);
