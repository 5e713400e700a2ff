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

registerEnumType(AccountClass, { name: 'AccountClass', description: 'Aset, kewajiban, ekuitas, pendapatan, beban.' });
registerEnumType(BalanceSide, { name: 'BalanceSide', description: 'The side on which an account normally stands.' });

/** SQL makes it with `accountJson`; `balance` is answered by AccountResolver. */
@ObjectType({ description: 'An account (akun) of the chart.' })
export class LedgerAccount {
  @Field(() => ID) id: string;
  @Field({ description: 'Such as `1-1010`.' }) number: string;
  @Field() name: string;
  @Field(() => AccountClass) accountClass: AccountClass;
  @Field(() => BalanceSide) normalSide: BalanceSide;
  @Field() isActive: boolean;
}

/** One row of `ledger.account`, under this alias, as a LedgerAccount. */
export const accountJson = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'number', ${alias}.number, 'name', ${alias}.name, 'accountClass', ${alias}.account_class,
     'normalSide', ${alias}.normal_side, 'isActive', ${alias}.is_active)`;
