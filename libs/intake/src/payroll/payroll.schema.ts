import type { BusinessDate, Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import {
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
import { ArrayMaxSize, IsArray, IsEnum, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PayrollBatch, PayrollLine, PayrollMoney, PayrollState, PayrollSurplus } from './payroll.types.js';

@InputType({ description: 'Draws up the list of an employer for a month.' })
export class ProposePayrollInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(120) employer: string;
  @Field(() => BusinessDateScalar, { description: 'Any day of the month.' }) @IsString() month: BusinessDate;
}

@InputType({ description: 'What a member lets be deducted beside his mandatory savings; stays for the lists to come.' })
export class PlanPayrollInput {
  @Field(() => ID) @IsUUID() lineId: string;
  @Field(() => RupiahScalar) voluntary: Money;
}

@InputType({ description: 'Decides what becomes of more than was planned.' })
export class DecidePayrollInput {
  @Field(() => ID) @IsUUID() batchId: string;

  @Field(() => [ID], { nullable: true, description: 'Absent: all lines that are not decided yet.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  lineIds?: string[] | null;

  @Field(() => PayrollSurplus) @IsEnum(PayrollSurplus) surplusTo: PayrollSurplus;
}

@InputType({ description: 'Says which member an unknown person of the treasurer’s list is.' })
export class AssignPayrollLineInput {
  @Field(() => ID) @IsUUID() lineId: string;
  @Field(() => ID) @IsUUID() memberId: string;
}

@InputType({ description: 'Posts a list that was compared.' })
export class PostPayrollInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() batchId: string;
  @Field(() => PayrollMoney) @IsEnum(PayrollMoney) money: PayrollMoney;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today.' })
  @IsOptional()
  @IsString()
  bookedOn?: BusinessDate | null;
}

@InputType({ description: 'Gives a list up that is not posted.' })
export class CancelPayrollInput {
  @Field(() => ID) @IsUUID() batchId: string;
}

@InputType({ description: 'Reverses a list that is posted, as a whole.' })
export class ReversePayrollInput {
  @Field(() => ID) @IsUUID() batchId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(100) reason: string;
}

@ObjectType({ implements: () => UserError, description: 'The list no longer stands where this could be done.' })
export class PayrollNotOpen extends UserError {
  @Field(() => PayrollState) readonly payrollState: PayrollState;

  constructor(state: PayrollState) {
    super('PAYROLL_NOT_OPEN', { state: translate(`intake.payroll.state.${state}`, currentLocale()) });
    this.payrollState = state;
  }
}

@ObjectType({ implements: () => UserError, description: 'There is a list of this employer for this month.' })
export class PayrollExists extends UserError {
  @Field(() => ID) readonly batchId: string;

  constructor(batchId: string, number: string) {
    super('PAYROLL_EXISTS', { number });
    this.batchId = batchId;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Some lines brought more than was planned, and nobody decided about it.',
})
export class PayrollUndecided extends UserError {
  @Field(() => Int) readonly count: number;

  constructor(count: number) {
    super('PAYROLL_UNDECIDED', { count });
    this.count = count;
  }
}

export const ProposePayrollResult = resultUnion('ProposePayrollResult', [PayrollBatch, PayrollExists, InvalidInput]);
export const PlanPayrollResult = resultUnion('PlanPayrollResult', [PayrollLine, PayrollNotOpen, InvalidInput]);
export const AssignPayrollLineResult = resultUnion('AssignPayrollLineResult', [
  PayrollLine,
  PayrollNotOpen,
  InvalidInput,
]);
export const DecidePayrollResult = resultUnion('DecidePayrollResult', [PayrollBatch, PayrollNotOpen, InvalidInput]);
export const PostPayrollResult = resultUnion('PostPayrollResult', [
  PayrollBatch,
  PayrollNotOpen,
  PayrollUndecided,
  PeriodClosed,
  SubAccountClosed,
  InsufficientBalance,
  InvalidInput,
]);
export const CancelPayrollResult = resultUnion('CancelPayrollResult', [PayrollBatch, PayrollNotOpen]);
export const ReversePayrollResult = resultUnion('ReversePayrollResult', [
  PayrollBatch,
  PayrollNotOpen,
  FourEyesRequired,
  InsufficientBalance,
  SubAccountClosed,
  PeriodClosed,
  InvalidInput,
]);
