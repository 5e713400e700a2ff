import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SavingsAccount } from '../accounts/account.types.js';

@ObjectType({ description: 'What the member gets for his money: the receipt of a deposit, withdrawal or transfer.' })
export class SavingsReceipt {
  readonly __typename: 'SavingsReceipt';

  @Field(() => ID, { description: "The journal's id." }) id: string;
  @Field({ description: 'BKM in, BKK out, BPB between accounts: such as `BKM-261121-3K7QM2X`.' }) number: string;
  @Field(() => Int, { description: 'The line of the passbook of `account`.' }) seq: number;
  @Field(() => SavingsAccount, { description: 'As it stands after it.' }) account: SavingsAccount;
  @Field(() => SavingsAccount, { nullable: true, description: 'Of a transfer: the account that received.' })
  toAccount: SavingsAccount | null;
  @Field(() => RupiahScalar) amount: number;
  @Field({ description: 'The amount in Indonesian words (terbilang).' }) amountInWords: string;
  @Field(() => RupiahScalar) balanceAfter: number;
  @Field(() => BusinessDateScalar) bookedOn: BusinessDate;
  @Field(() => BusinessDateScalar, { description: 'The day from which it counts.' }) valueOn: BusinessDate;
  @Field() text: string;
}
