import { PeriodClosed } from '@lumbung/ledger';
import type { Money } from '@lumbung/kernel';
import {
  BusinessDateRange,
  BusinessDateScalar,
  InvalidInput,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  ConsignmentEntryKind,
  ConsignmentPayout,
  ConsignmentPayoutAccount,
  ConsignmentSettlement,
  PayoutMethod,
} from './settlement.types.js';

@InputType({ description: 'Which lines, of my own account.' })
export class MyConsignmentEntryFilter {
  @Field(() => [ConsignmentEntryKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsEnum(ConsignmentEntryKind, { each: true })
  kinds?: ConsignmentEntryKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this settlement.' })
  @IsOptional()
  @IsUUID()
  settlementId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that wait for a settlement, or only the others.' })
  @IsOptional()
  @IsBoolean()
  isOpen?: boolean | null;

  @Field(() => BusinessDateRange, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BusinessDateRange)
  happenedOn?: BusinessDateRange | null;
}

@InputType({ description: 'Which lines.' })
export class ConsignmentEntryFilter extends MyConsignmentEntryFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  sellerId?: string | null;
}

@InputType({ description: 'Which sellers.' })
export class ConsignmentBalanceFilter {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  sellerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those whose period is over.' })
  @IsOptional()
  @IsBoolean()
  isDue?: boolean | null;
}

@InputType({ description: "Closes a seller's account through a day." })
export class SettleConsignmentInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  sellerId: string;

  @Field(() => BusinessDateScalar, { description: 'Last day that is taken in; not after today.' })
  @IsString()
  throughOn: string;
}

@InputType({ description: 'Pays a seller what was settled.' })
export class PayOutConsignmentInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  sellerId: string;

  @Field(() => RupiahScalar, { nullable: true, description: 'Default: everything that was settled and not paid yet.' })
  @IsOptional()
  amount?: Money | null;

  @Field(() => PayoutMethod)
  @IsEnum(PayoutMethod)
  method: PayoutMethod;

  @Field(() => ID, {
    nullable: true,
    description:
      'For SAVINGS: one of `consignmentPayoutAccounts`; the one the seller chose, or his only one, where none is named.',
  })
  @IsOptional()
  @IsUUID()
  savingsAccountId?: string | null;

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Day of the payment and of its journal; default today.',
  })
  @IsOptional()
  @IsString()
  paidOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as the number of the transfer.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  note?: string | null;
}

@InputType({ description: 'Onto which of my savings accounts I want to be paid.' })
export class ChooseMyPayoutAccountInput {
  @Field(() => ID, { nullable: true, description: 'Null: in cash or by transfer, as the cooperative does it.' })
  @IsOptional()
  @IsUUID()
  savingsAccountId?: string | null;
}

@ObjectType({ description: 'My accounts, with the choice as it stands now.' })
export class PayoutAccountChosen {
  readonly __typename: 'PayoutAccountChosen';
  @Field(() => [ConsignmentPayoutAccount]) accounts: ConsignmentPayoutAccount[];
}

@ObjectType({ implements: () => UserError, description: 'Through that day no sale or return waits for a settlement.' })
export class NothingToSettle extends UserError {
  constructor() {
    super('NOTHING_TO_SETTLE');
  }
}

@ObjectType({ implements: () => UserError, description: 'More would be paid than was settled and is owed.' })
export class PayoutExceedsOwed extends UserError {
  @Field(() => RupiahScalar, { description: 'The most that can be paid now.' }) readonly payable: Money;

  constructor(payable: Money, shown: string) {
    super('PAYOUT_EXCEEDS_OWED', { payable: shown });
    this.payable = payable;
  }
}

export const SettleConsignmentResult = resultUnion('SettleConsignmentResult', [
  ConsignmentSettlement,
  NothingToSettle,
  InvalidInput,
]);
export const PayOutConsignmentResult = resultUnion('PayOutConsignmentResult', [
  ConsignmentPayout,
  PayoutExceedsOwed,
  PeriodClosed,
  InvalidInput,
]);
export const ChooseMyPayoutAccountResult = resultUnion('ChooseMyPayoutAccountResult', [
  PayoutAccountChosen,
  InvalidInput,
]);
