import type { BusinessDate, Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsDefined, IsEnum, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { OwnSavingsAccount, SavingsLocked } from '../moves/moves.schema.js';
import { SavingsDepositMethod, SavingsDepositRequest, SavingsDepositState } from './deposit-request.types.js';

@ObjectType({ description: 'By what a deposit can be sent to this cooperative.' })
export class SavingsDepositWays {
  @Field(() => [SavingsDepositMethod], { description: 'Empty where neither account nor QRIS is set up.' })
  methods: SavingsDepositMethod[];
}

@InputType({ description: 'Money I am going to send, or have just sent, for one of my accounts.' })
export class RequestMySavingsDepositInput {
  @Field(() => ID, { description: 'Asked twice, it is announced once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => RupiahScalar) @IsDefined() amount: Money;
  @Field(() => SavingsDepositMethod) @IsEnum(SavingsDepositMethod) method: SavingsDepositMethod;

  @Field(() => String, { nullable: true, description: 'For the passbook, at most 120 characters.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  note?: string | null;
}

@InputType({ description: 'The money of an announced deposit has come.' })
export class ConfirmSavingsDepositInput {
  @Field(() => ID) @IsUUID() depositId: string;

  @Field(() => RupiahScalar, { nullable: true, description: 'What came; exactly the announced amount unless named.' })
  @IsOptional()
  received?: Money | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'The day it came; today unless named.' })
  @IsOptional()
  @IsString()
  receivedOn?: BusinessDate | null;
}

@InputType({ description: 'The money of an announced deposit is not to be found.' })
export class DeclineSavingsDepositInput {
  @Field(() => ID) @IsUUID() depositId: string;
  @Field({ description: 'The member reads it.' })
  @IsString()
  @IsNotEmpty()
  @Matches(/\S/)
  @MaxLength(500)
  reason: string;
}

@InputType({ description: 'Which announced deposits.' })
export class SavingsDepositFilter {
  @Field(() => [SavingsDepositState], { nullable: true, description: 'All unless named.' })
  @IsOptional()
  @IsEnum(SavingsDepositState, { each: true })
  states?: SavingsDepositState[] | null;
}

@ObjectType({ implements: () => UserError, description: 'Somebody decided on it before, or it was taken back.' })
export class DepositDecided extends UserError {
  @Field(() => SavingsDepositState) readonly state: SavingsDepositState;

  constructor(state: SavingsDepositState, label: string) {
    super('DEPOSIT_DECIDED', { state: label });
    this.state = state;
  }
}

export const RequestMySavingsDepositResult = resultUnion('RequestMySavingsDepositResult', [
  SavingsDepositRequest,
  InvalidInput,
]);
export const SavingsDepositResult = resultUnion('SavingsDepositResult', [
  SavingsDepositRequest,
  DepositDecided,
  OwnSavingsAccount,
  SubAccountClosed,
  PeriodClosed,
  SavingsLocked,
  InsufficientBalance,
  InvalidInput,
]);
