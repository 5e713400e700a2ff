import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, Connection, RupiahScalar } from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LedgerAccount } from '../accounts/account.schema.js';

@ObjectType({ description: 'Account card (buku besar) of one account in a period.' })
export class AccountLedger {
  @Field(() => LedgerAccount) account: LedgerAccount;
  @Field(() => BusinessDateScalar) from: BusinessDate;
  @Field(() => BusinessDateScalar) to: BusinessDate;
  @Field(() => RupiahScalar, { description: 'In the morning of the first day, on the normal side.' })
  openingBalance: number;
  @Field(() => RupiahScalar) totalDebit: number;
  @Field(() => RupiahScalar) totalCredit: number;
  @Field(() => RupiahScalar, { description: 'In the evening of the last day, on the normal side.' })
  closingBalance: number;
}

@ObjectType({ description: 'One posting as its account sees it.' })
export class AccountLedgerEntry {
  @Field(() => ID, { description: "The posting's id." }) id: string;
  @Field(() => LedgerAccount) counterAccount: LedgerAccount;
  @Field({ description: "The posting's text, else the journal's." }) text: string;
  @Field(() => RupiahScalar) debit: number;
  @Field(() => RupiahScalar) credit: number;
  @Field(() => RupiahScalar, { description: 'After this entry, on the normal side.' }) balance: number;
  journalId: string;
  bookedOn: BusinessDate;
  line: number;
}

@ObjectType({ description: 'Entries of an account, oldest first.' })
export class AccountLedgerEntryConnection extends Connection(AccountLedgerEntry) {}
