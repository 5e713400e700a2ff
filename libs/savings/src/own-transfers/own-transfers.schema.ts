import type { Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { StepUpInput, StepUpRefused, StepUpRequired, TooManyAttempts } from '@lumbung/identity';
import { InvalidInput, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { SavingsLocked } from '../moves/moves.schema.js';
import { SavingsReceipt } from '../moves/receipt.types.js';

@ObjectType({ description: 'What members may send to one another.' })
export class SavingsTransferRule {
  readonly __typename: 'SavingsTransferRule';

  @Field(() => RupiahScalar, {
    description: 'What one member may send to other members in a day; nothing at zero. Own accounts are not limited.',
  })
  perDay: number;
}

@ObjectType({ description: 'What I may still send to other members today.' })
export class MyTransferRoom {
  @Field(() => RupiahScalar, { description: 'In a day; at zero nothing may go to other members.' }) perDay: number;
  @Field(() => RupiahScalar) leftToday: number;
}

@ObjectType({ description: 'Another member to whom money may go, shown so that the sender can make sure.' })
export class SavingsRecipient {
  readonly __typename: 'SavingsRecipient';

  @Field({ description: 'For transferMySavings; good for ten minutes, and for me alone.' }) token: string;
  @Field({ description: 'The first letters of each word, such as `Bu** Sa*****`.' }) nameMasked: string;
  @Field({ description: 'Nomor anggota.' }) memberNo: string;
  @Field({ description: 'The savings product the money goes to.' }) productName: string;
}

@ObjectType({
  implements: () => UserError,
  description: 'No active member has this number or telephone, or he has no account that takes money in.',
})
export class RecipientUnknown extends UserError {
  constructor() {
    super('RECIPIENT_UNKNOWN');
  }
}

@ObjectType({ implements: () => UserError, description: 'More than may go to other members in a day.' })
export class TransferLimitExceeded extends UserError {
  @Field(() => RupiahScalar) readonly perDay: number;
  @Field(() => RupiahScalar) readonly leftToday: number;

  constructor(perDay: number, leftToday: number, words: { readonly perDay: string; readonly left: string }) {
    super('TRANSFER_LIMIT_EXCEEDED', words);
    this.perDay = perDay;
    this.leftToday = leftToday;
  }
}

@InputType({ description: 'Money from one of my accounts to another of mine, or to another member.' })
export class TransferMySavingsInput {
  @Field(() => ID, { description: 'Asked twice, it moves once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() fromAccountId: string;

  @Field(() => ID, { nullable: true, description: 'One of my own accounts; either this or `recipient`.' })
  @IsOptional()
  @IsUUID()
  toAccountId?: string | null;

  @Field(() => String, { nullable: true, description: 'The token of mySavingsRecipient.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  recipient?: string | null;

  @Field(() => RupiahScalar) @IsDefined() amount: Money;

  @Field(() => String, { nullable: true, description: 'What both passbooks say beside, at most 120 characters.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  note?: string | null;

  @Field(() => StepUpInput, { nullable: true, description: 'Refused with StepUpRequired where absent.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepUpInput)
  stepUp?: StepUpInput | null;
}

@InputType({ description: 'What members may send to one another in a day, from now on.' })
export class SetSavingsTransferRuleInput {
  @Field(() => RupiahScalar, { description: 'For one member; at zero nothing may go to other members.' })
  @IsDefined()
  perDay: Money;
}

export const SavingsRecipientResult = resultUnion('SavingsRecipientResult', [
  SavingsRecipient,
  RecipientUnknown,
  TooManyAttempts,
]);
export const SavingsTransferRuleResult = resultUnion('SavingsTransferRuleResult', [SavingsTransferRule, InvalidInput]);
export const TransferMySavingsResult = resultUnion('TransferMySavingsResult', [
  SavingsReceipt,
  StepUpRequired,
  StepUpRefused,
  TransferLimitExceeded,
  InsufficientBalance,
  SubAccountClosed,
  SavingsLocked,
  PeriodClosed,
  InvalidInput,
]);
