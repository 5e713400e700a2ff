import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AccountBusiness, LedgerAccount } from '../accounts/account.schema.js';

export const BalanceSheetSectionKey = {
  CURRENT_ASSETS: 'CURRENT_ASSETS',
  FIXED_ASSETS: 'FIXED_ASSETS',
  CURRENT_LIABILITIES: 'CURRENT_LIABILITIES',
  LONG_TERM_LIABILITIES: 'LONG_TERM_LIABILITIES',
  TEMPORARY_SYIRKAH: 'TEMPORARY_SYIRKAH',
  EQUITY: 'EQUITY',
} as const;
export type BalanceSheetSectionKey = keyof typeof BalanceSheetSectionKey;
registerEnumType(BalanceSheetSectionKey, {
  name: 'BalanceSheetSectionKey',
  description: 'Aset lancar, aset tetap, kewajiban jangka pendek dan panjang, dana syirkah temporer, ekuitas.',
});

@ObjectType({ description: 'One account of a statement; its card (`accountLedger`) tells what it is made of.' })
export class StatementLine {
  @Field(() => LedgerAccount) account: LedgerAccount;
  @Field(() => RupiahScalar, {
    description: 'As the statement adds it up: negative where the account takes away from its section.',
  })
  amount: number;
  @Field(() => RupiahScalar, { description: 'The same of the day or period compared with.' }) compared: number;
}

@ObjectType({ description: 'Accounts of one kind with their total.' })
export class BalanceSheetSection {
  @Field(() => BalanceSheetSectionKey) key: BalanceSheetSectionKey;
  @Field({ description: 'Such as "Aset lancar".' }) label: string;
  @Field(() => [StatementLine]) lines: StatementLine[];
  @Field(() => RupiahScalar) total: number;
  @Field(() => RupiahScalar) comparedTotal: number;
}

@ObjectType({ description: 'Neraca: what the cooperative has, owes and owns, in the evening of a day.' })
export class BalanceSheet {
  @Field(() => BusinessDateScalar) asOf: BusinessDate;
  @Field(() => BusinessDateScalar) comparedAsOf: BusinessDate;
  @Field(() => [BalanceSheetSection]) sections: BalanceSheetSection[];
  @Field(() => RupiahScalar, { description: 'Income less expenses of years that are not closed; part of the equity.' })
  openResult: number;
  @Field(() => RupiahScalar) comparedOpenResult: number;
  @Field(() => RupiahScalar) totalAssets: number;
  @Field(() => RupiahScalar) totalLiabilities: number;
  @Field(() => RupiahScalar, { description: 'With the open result.' }) totalEquity: number;
  @Field(() => RupiahScalar) comparedTotalAssets: number;
  @Field(() => RupiahScalar) comparedTotalLiabilities: number;
  @Field(() => RupiahScalar) comparedTotalEquity: number;
  @Field(() => RupiahScalar, { description: 'Assets less liabilities and equity: zero, or something is broken.' })
  difference: number;
}

@ObjectType({ description: 'Business with members, with others, or shared: its income and expenses.' })
export class ResultPart {
  @Field(() => AccountBusiness) business: AccountBusiness;
  @Field({ description: 'Such as "Usaha dengan anggota".' }) label: string;
  @Field(() => [StatementLine]) income: StatementLine[];
  @Field(() => [StatementLine]) expenses: StatementLine[];
  @Field(() => RupiahScalar) totalIncome: number;
  @Field(() => RupiahScalar) totalExpenses: number;
  @Field(() => RupiahScalar) result: number;
  @Field(() => RupiahScalar) comparedTotalIncome: number;
  @Field(() => RupiahScalar) comparedTotalExpenses: number;
  @Field(() => RupiahScalar) comparedResult: number;
}

@ObjectType({ description: 'Perhitungan hasil usaha (PHU): business with members and with others shown apart.' })
export class ResultStatement {
  @Field(() => BusinessDateScalar) from: BusinessDate;
  @Field(() => BusinessDateScalar) to: BusinessDate;
  @Field(() => BusinessDateScalar) comparedFrom: BusinessDate;
  @Field(() => BusinessDateScalar) comparedTo: BusinessDate;
  @Field(() => [ResultPart]) parts: ResultPart[];
  @Field(() => RupiahScalar, { description: 'Sisa hasil usaha of the period, as before the closing of its year.' })
  result: number;
  @Field(() => RupiahScalar) comparedResult: number;
}

@ObjectType({ description: 'One day of a cash book on which money moved.' })
export class CashBookDay {
  @Field(() => BusinessDateScalar) day: BusinessDate;
  @Field(() => RupiahScalar) received: number;
  @Field(() => RupiahScalar) paid: number;
  @Field(() => RupiahScalar, { description: 'In the evening.' }) balance: number;
}

@ObjectType({ description: 'Buku kas: what came into and went out of a cash or bank account.' })
export class CashBook {
  @Field(() => LedgerAccount) account: LedgerAccount;
  @Field(() => BusinessDateScalar) from: BusinessDate;
  @Field(() => BusinessDateScalar) to: BusinessDate;
  @Field(() => RupiahScalar, { description: 'In the morning of the first day.' }) openingBalance: number;
  @Field(() => RupiahScalar) received: number;
  @Field(() => RupiahScalar) paid: number;
  @Field(() => RupiahScalar, { description: 'In the evening of the last day.' }) closingBalance: number;
  @Field(() => [CashBookDay]) days: CashBookDay[];
}
