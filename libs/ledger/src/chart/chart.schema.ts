import { currentLocale, InvalidInput, resultUnion, translate, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsNotEmpty, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { AccountBusiness, BalanceSide, LedgerAccount, MoneyKind } from '../accounts/account.schema.js';

/** Why an account stays as it is, as the database says. */
export type WhyItStays = 'STANDARD' | 'MOVED' | 'BALANCE' | 'NEEDED' | 'USED';

@ObjectType({ implements: () => UserError, description: 'Another account has this number.' })
export class AccountNumberTaken extends UserError {
  @Field() readonly number: string;

  constructor(number: string) {
    super('ACCOUNT_NUMBER_TAKEN', { number });
    this.number = number;
  }
}

@ObjectType({
  implements: () => UserError,
  description:
    'The account stays as it is: it was booked on, has a balance, belongs to the standard chart, or the platform needs it.',
})
export class AccountNotChangeable extends UserError {
  constructor(why: WhyItStays) {
    super('ACCOUNT_NOT_CHANGEABLE', { reason: translate(`ledger.chart.${why}`, currentLocale()) });
  }
}

@ObjectType({ description: 'An account was taken away.' })
export class LedgerAccountRemoved {
  readonly __typename = 'LedgerAccountRemoved';
  @Field(() => ID) accountId: string;
}

@InputType({ description: 'An account of your own.' })
export class AddLedgerAccountInput {
  @Field(() => ID) @IsUUID() requestId: string;

  @Field({ description: 'A class from 1 to 5, a hyphen and four digits: `5-3210`. The class follows from it.' })
  @IsString()
  @Length(6, 6)
  number: string;

  @Field() @IsString() @IsNotEmpty() @MaxLength(100) name: string;

  @Field(() => BalanceSide, { nullable: true, description: 'Default: debit for assets and expenses, else credit.' })
  @IsOptional()
  @IsEnum(BalanceSide)
  normalSide?: BalanceSide | null;

  @Field(() => AccountBusiness, { nullable: true, description: 'Of income and expenses; default: SHARED.' })
  @IsOptional()
  @IsEnum(AccountBusiness)
  business?: AccountBusiness | null;

  @Field(() => MoneyKind, { nullable: true, description: 'For another cash box or bank account (numbers 1-1…).' })
  @IsOptional()
  @IsEnum(MoneyKind)
  moneyKind?: MoneyKind | null;
}

@InputType({ description: 'What is to change of an account; absent stays as it is.' })
export class UpdateLedgerAccountInput {
  @Field(() => ID) @IsUUID() accountId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name?: string | null;

  @Field(() => BalanceSide, { nullable: true, description: 'Only of an account of your own that was never booked on.' })
  @IsOptional()
  @IsEnum(BalanceSide)
  normalSide?: BalanceSide | null;

  @Field(() => AccountBusiness, { nullable: true })
  @IsOptional()
  @IsEnum(AccountBusiness)
  business?: AccountBusiness | null;
}

@InputType({ description: 'An account of the chart.' })
export class LedgerAccountInput {
  @Field(() => ID) @IsUUID() accountId: string;
}

export const AddLedgerAccountResult = resultUnion('AddLedgerAccountResult', [
  LedgerAccount,
  AccountNumberTaken,
  InvalidInput,
]);
export const UpdateLedgerAccountResult = resultUnion('UpdateLedgerAccountResult', [
  LedgerAccount,
  AccountNotChangeable,
  InvalidInput,
]);
export const DeactivateLedgerAccountResult = resultUnion('DeactivateLedgerAccountResult', [
  LedgerAccount,
  AccountNotChangeable,
]);
export const RemoveLedgerAccountResult = resultUnion('RemoveLedgerAccountResult', [
  LedgerAccountRemoved,
  AccountNotChangeable,
]);
