import type { BusinessDate } from '@lumbung/kernel';
import { AccountNotChangeable, AccountNumberTaken, accountJson, LedgerAccount, MoneyKind } from '@lumbung/ledger';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

@ObjectType({ description: 'A cash box or an account at a bank: an account of the chart, with what is known of it.' })
export class MoneyAccount {
  readonly __typename: 'MoneyAccount';
  @Field(() => ID, { description: 'The same as that of its account in the chart.' }) id: string;
  @Field(() => LedgerAccount) account: LedgerAccount;
  @Field(() => MoneyKind) kind: MoneyKind;
  @Field(() => RupiahScalar, { description: 'What the books say this evening.' }) balance: number;
  @Field(() => String, { nullable: true }) bankName: string | null;
  @Field(() => String, { nullable: true, description: 'Its last four digits only, such as `•••• 4321`.' })
  accountNoMasked: string | null;
  @Field(() => Int, { description: 'Lines of the bank that nothing in the books answers yet.' }) openLineCount: number;
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'The last day a kept statement of the bank tells of.',
  })
  statedThrough: BusinessDate | null;
}

const NO_PATTERN = /^[0-9 .-]{5,40}$/;

@InputType({
  description: 'Another cash box or bank account. Its number in the chart is the next free one of its group.',
})
export class AddMoneyAccountInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => MoneyKind) @IsEnum(MoneyKind) kind: MoneyKind;
  @Field({ description: 'As it will stand in the books: `Bank Jatim 4321`.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(100)
  name: string;
  @Field(() => String, { nullable: true, description: 'Needed for a bank account.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  bankName?: string | null;
  @Field(() => String, { nullable: true, description: 'Digits; shown to nobody in full afterwards.' })
  @IsOptional()
  @Matches(NO_PATTERN)
  accountNo?: string | null;
}

@InputType({ description: 'What is known of a cash or bank account; what is absent stays.' })
export class ChangeMoneyAccountInput {
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Matches(/\S/) @MaxLength(100) name?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Matches(/\S/) @MaxLength(60) bankName?:
    string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(NO_PATTERN) accountNo?: string | null;
}

@InputType({ description: 'A cash or bank account that is used no more.' })
export class RetireMoneyAccountInput {
  @Field(() => ID) @IsUUID() accountId: string;
}

export const AddMoneyAccountResult = resultUnion('AddMoneyAccountResult', [
  MoneyAccount,
  AccountNumberTaken,
  InvalidInput,
]);
export const ChangeMoneyAccountResult = resultUnion('ChangeMoneyAccountResult', [
  MoneyAccount,
  AccountNotChangeable,
  InvalidInput,
]);
export const RetireMoneyAccountResult = resultUnion('RetireMoneyAccountResult', [
  MoneyAccount,
  AccountNotChangeable,
  InvalidInput,
]);

/** Rows of `ledger.account a` that are money, as MoneyAccounts; `$2` is today, `$3` one id or null for all. */
export const MONEY_ACCOUNTS = /* sql */ `
  select json_build_object('__typename', 'MoneyAccount', 'id', a.id, 'account', ${accountJson('a')}, 'kind', a.money,
           'balance', coalesce(b.balance, 0), 'bankName', k.bank_name, 'accountNoMasked', '•••• ' || right(k.account_no, 4),
           'openLineCount', (select count(*)::int from banking.line l where l.tenant_id = $1 and l.account_id = a.id and l.match_id is null),
           'statedThrough', (select max(s.to_on) from banking.statement s where s.tenant_id = $1 and s.account_id = a.id and s.state = 'KEPT')) as account
    from ledger.account a
    left join ledger.balances($1, $2::date) b on b.account_id = a.id
    left join banking.account k on k.tenant_id = $1 and k.account_id = a.id
   where a.tenant_id = $1 and a.money is not null and ($3::uuid is null or a.id = $3)
   order by a.is_active desc, a.number
`;
