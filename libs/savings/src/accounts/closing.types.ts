import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { DrawerNotOpen, DrawerTooEmpty } from '@lumbung/payments';
import type { Money } from '@lumbung/kernel';
import { InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { SavingsLocked } from '../moves/moves.schema.js';
import { SavingsPaper } from '../receipts/receipt-papers.types.js';
import { SavingsAccount } from './account.types.js';

export const SavingsPayout = { CASH: 'CASH', BANK: 'BANK', ACCOUNT: 'ACCOUNT' } as const;
export type SavingsPayout = keyof typeof SavingsPayout;
registerEnumType(SavingsPayout, {
  name: 'SavingsPayout',
  description: 'Where the rest of an account goes when it is closed.',
  valuesMap: {
    CASH: { description: 'Out of the drawer of who closes it.' },
    ACCOUNT: { description: 'To another account, also of another member.' },
  },
});

@InputType({ description: 'Pays the rest of an account out and closes it for good.' })
export class CloseSavingsAccountInput {
  @Field(() => ID, { description: 'Asked twice, it pays once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => SavingsPayout, { nullable: true, description: 'Needed where something is on it.' })
  @IsOptional()
  @IsEnum(SavingsPayout)
  payout?: SavingsPayout | null;
  @Field(() => ID, { nullable: true, description: 'With ACCOUNT: which.' })
  @IsOptional()
  @IsUUID()
  toAccountId?: string | null;
  @Field() @IsString() @IsNotEmpty() @MaxLength(100) reason: string;
}

@ObjectType({ description: 'An account that was closed, and what was paid out for it.' })
export class SavingsAccountClosing {
  readonly __typename: 'SavingsAccountClosing';
  @Field(() => SavingsAccount) account: SavingsAccount;
  @Field(() => RupiahScalar, { description: 'Taken by the terms of the product before the rest was paid out.' })
  fee: Money;
  @Field(() => ID, { nullable: true, description: 'Null where nothing was on it.' }) receiptId: string | null;
  @Field(() => [SavingsPaper], { description: 'Of that receipt.' }) papers: SavingsPaper[];
}

export const CloseSavingsAccountResult = resultUnion('CloseSavingsAccountResult', [
  SavingsAccountClosing,
  InsufficientBalance,
  SubAccountClosed,
  SavingsLocked,
  PeriodClosed,
  DrawerNotOpen,
  DrawerTooEmpty,
  InvalidInput,
]);
