import type { BusinessDate, Money } from '@lumbung/kernel';
import { Channel, InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { DrawerNotOpen, DrawerTooEmpty } from '@lumbung/payments';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsDefined, IsEnum, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { SavingsMoveRequest } from '../desk/move-request.types.js';
import { SavingsReceipt } from './receipt.types.js';

export const SavingsMoney = { CASH: 'CASH', BANK: 'BANK' } as const;
export type SavingsMoney = keyof typeof SavingsMoney;
registerEnumType(SavingsMoney, {
  name: 'SavingsMoney',
  description: 'Where the money came from or went: Kas or Bank.',
});

@ObjectType({
  implements: () => UserError,
  description: 'It moves money of who would decide it: an officer is never the only pair of eyes on his own savings.',
})
export class OwnSavingsAccount extends UserError {
  @Field({ description: 'The account that is his own.' }) readonly accountNumber: string;

  constructor(accountNumber: string) {
    super('OWN_SAVINGS_ACCOUNT', { account: accountNumber });
    this.accountNumber = accountNumber;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Principal and mandatory savings stay as long as one is a member.',
})
export class SavingsLocked extends UserError {
  @Field() readonly accountNumber: string;

  constructor(accountNumber: string, productName: string) {
    super('SAVINGS_LOCKED', { product: productName });
    this.accountNumber = accountNumber;
  }
}

@InputType({ isAbstract: true })
export abstract class SavingsMove {
  @Field(() => ID, { description: 'Asked twice, it moves once.' }) @IsUUID() requestId: string;
  @Field(() => RupiahScalar) @IsDefined() amount: Money;

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'The day from which it counts: today unless named, never later, never in a closed month.',
  })
  @IsOptional()
  @IsString()
  valueOn?: BusinessDate | null;

  @Field(() => String, { nullable: true, description: 'What the passbook says beside, at most 120 characters.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  note?: string | null;
}

@InputType({ isAbstract: true })
export abstract class SavingsMoneyMove extends SavingsMove {
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => SavingsMoney, {
    nullable: true,
    description: 'CASH unless named; at the desk it goes through the drawer the teller has open.',
  })
  @IsOptional()
  @IsEnum(SavingsMoney)
  money?: SavingsMoney | null;
  @Field(() => Channel, { nullable: true, description: 'LOKET unless named.' })
  @IsOptional()
  @IsEnum(Channel)
  channel?: Channel | null;
}

@InputType({ description: 'Money a member pays in.' })
export class DepositSavingsInput extends SavingsMoneyMove {}

@InputType({ description: 'Money a member takes out.' })
export class WithdrawSavingsInput extends SavingsMoneyMove {}

@InputType({ description: 'Money that goes from one account to another, also of another member.' })
export class TransferSavingsInput extends SavingsMove {
  @Field(() => ID) @IsUUID() fromAccountId: string;
  @Field(() => ID) @IsUUID() toAccountId: string;
}

export const MoveSavingsResult = resultUnion('MoveSavingsResult', [
  SavingsReceipt,
  SavingsMoveRequest,
  InsufficientBalance,
  SubAccountClosed,
  SavingsLocked,
  PeriodClosed,
  DrawerNotOpen,
  DrawerTooEmpty,
  InvalidInput,
]);
