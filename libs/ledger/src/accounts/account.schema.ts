import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const AccountClass = {
  ASSET: 'ASSET',
  LIABILITY: 'LIABILITY',
  EQUITY: 'EQUITY',
  INCOME: 'INCOME',
  EXPENSE: 'EXPENSE',
} as const;
export type AccountClass = keyof typeof AccountClass;

export const BalanceSide = { DEBIT: 'DEBIT', CREDIT: 'CREDIT' } as const;
export type BalanceSide = keyof typeof BalanceSide;

export const AccountBusiness = { MEMBERS: 'MEMBERS', OTHERS: 'OTHERS', SHARED: 'SHARED' } as const;
export type AccountBusiness = keyof typeof AccountBusiness;

export const MoneyKind = { CASH: 'CASH', BANK: 'BANK' } as const;
export type MoneyKind = keyof typeof MoneyKind;

export const AccountDesk = {
  SAVINGS: 'SAVINGS',
  SHARE_CAPITAL: 'SHARE_CAPITAL',
  LOANS: 'LOANS',
  INVENTORY: 'INVENTORY',
  COLLECTORS: 'COLLECTORS',
} as const;
export type AccountDesk = keyof typeof AccountDesk;

registerEnumType(AccountClass, { name: 'AccountClass', description: 'Aset, kewajiban, ekuitas, pendapatan, beban.' });
registerEnumType(BalanceSide, { name: 'BalanceSide', description: 'The side on which an account normally stands.' });
registerEnumType(AccountBusiness, {
  name: 'AccountBusiness',
  description: 'With whom the business of an income or expense account is done.',
  valuesMap: { SHARED: { description: 'With both, or with nobody: salaries, electricity, interest of the bank.' } },
});
registerEnumType(MoneyKind, { name: 'MoneyKind', description: 'What kind of money an account is.' });
registerEnumType(AccountDesk, {
  name: 'AccountDesk',
  description: 'The desk whose own records make up an account.',
});

/** SQL makes it with `accountJson`; `balance` is answered by AccountResolver. */
@ObjectType({ description: 'An account (akun) of the chart.' })
export class LedgerAccount {
  @Field(() => ID) id: string;
  @Field({ description: 'Such as `1-1010`.' }) number: string;
  @Field() name: string;
  @Field(() => AccountClass) accountClass: AccountClass;
  @Field(() => BalanceSide) normalSide: BalanceSide;
  @Field() isActive: boolean;
  @Field(() => AccountBusiness, {
    nullable: true,
    description: 'Null for accounts that are neither income nor expense.',
  })
  business: AccountBusiness | null;
  @Field(() => MoneyKind, { nullable: true, description: 'Set for cash and bank accounts: these have a cash book.' })
  moneyKind: MoneyKind | null;
  @Field({ description: 'Comes with the standard chart; false for an account the cooperative added.' })
  isStandard: boolean;
  @Field({ description: 'The platform books it by itself, so it cannot be put away.' }) isNeeded: boolean;
  @Field(() => AccountDesk, { nullable: true, description: 'Set where nobody may book by hand: this desk does it.' })
  keptBy: AccountDesk | null;
}

/** One row of `ledger.account`, under this alias, as a LedgerAccount. */
export const accountJson = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'number', ${alias}.number, 'name', ${alias}.name, 'accountClass', ${alias}.account_class,
     'normalSide', ${alias}.normal_side, 'isActive', ${alias}.is_active, 'business', ${alias}.business, 'moneyKind', ${alias}.money,
     'isStandard', ${alias}.is_standard, 'isNeeded', ${alias}.is_needed, 'keptBy', ${alias}.kept_by)`;
