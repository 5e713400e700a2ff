import { Injectable } from '@nestjs/common';
import { addMonths, businessDateOf, dateParts } from '@lumbung/kernel';
import { badUserInput, currentLocale, TenantDatabase, translate, type BusinessDateRange } from '@lumbung/platform';
import { AccountBusiness, accountJson } from '../accounts/account.schema.js';
import { LedgerService } from '../journals/ledger.service.js';
import { totalOf } from './lines.js';
import type { ResultPart, ResultStatement, StatementLine } from './statements.schema.js';

/** The result statement (perhitungan hasil usaha) of any period. */
@Injectable()
export class ResultStatementService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Income and expenses of a period (this year until today unless named), beside the same period of the year before;
   * business with members and with others apart, as the annual meeting reads it. A year that was closed shows what it
   * earned: the closing itself is not counted. One statement, whose cost does not grow with the journals.
   * Source: SAK EP and the ministry's form of the PHU, which ask for members' participation apart.
   */
  async resultStatement(period?: BusinessDateRange | null): Promise<ResultStatement> {
    const to = period?.to ?? this.ledger.today();
    const from = period?.from ?? businessDateOf({ year: dateParts(to).year, month: 1, day: 1 });
    if (from > to) throw badUserInput('A period ends after it begins.');
    const [comparedFrom, comparedTo] = [addMonths(from, -12), addMonths(to, -12)];
    const rows = await this.db.read<{ line: StatementLine }>(MOVED, [from, to, comparedFrom, comparedTo]);
    const lines = rows.map(({ line }) => line);
    const parts = Object.values(AccountBusiness).map((business) => partOf(business, lines));
    return {
      from,
      to,
      comparedFrom,
      comparedTo,
      parts,
      result: parts.reduce((sum, { result }) => sum + result, 0),
      comparedResult: parts.reduce((sum, { comparedResult }) => sum + comparedResult, 0),
    };
  }
}

function partOf(business: AccountBusiness, lines: readonly StatementLine[]): ResultPart {
  const own = lines.filter(({ account }) => account.business === business);
  const income = own.filter(({ account }) => account.accountClass === 'INCOME');
  const expenses = own.filter(({ account }) => account.accountClass === 'EXPENSE');
  const [totalIncome, totalExpenses] = [totalOf(income, 'amount'), totalOf(expenses, 'amount')];
  const [comparedTotalIncome, comparedTotalExpenses] = [totalOf(income, 'compared'), totalOf(expenses, 'compared')];
  return {
    business,
    label: translate(`ledger.business.${business}`, currentLocale()),
    income,
    expenses,
    totalIncome,
    totalExpenses,
    result: totalIncome - totalExpenses,
    comparedTotalIncome,
    comparedTotalExpenses,
    comparedResult: comparedTotalIncome - comparedTotalExpenses,
  };
}

/** Debits less credits of a period: what stood at its end less what stood before it, without closings of years. */
const moved = (from: string, to: string) => /* sql */ `
  (select b.account_id, sum(b.balance)::bigint as debit
     from (select e.account_id, e.balance from ledger.balances($1, ${to}::date) e
           union all select o.account_id, -o.balance from ledger.balances($1, ${from}::date - 1) o
           union all
           select side.account_id, side.amount
             from ledger.journal j
             join ledger.posting p on p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id
            cross join lateral (values (p.debit_account_id, -p.amount), (p.credit_account_id, p.amount)) side (account_id, amount)
            where j.tenant_id = $1 and j.kind = 'YEAR_END' and j.booked_on between ${from}::date and ${to}::date) b
    group by b.account_id)
`;

const MOVED = /* sql */ `
  select json_build_object('account', ${accountJson('a')},
           'amount', case a.account_class when 'INCOME' then -1 else 1 end * coalesce(m.debit, 0),
           'compared', case a.account_class when 'INCOME' then -1 else 1 end * coalesce(c.debit, 0)) as line
    from ledger.account a
    left join ${moved('$2', '$3')} m on m.account_id = a.id
    left join ${moved('$4', '$5')} c on c.account_id = a.id
   where a.tenant_id = $1 and a.business is not null and (coalesce(m.debit, 0) <> 0 or coalesce(c.debit, 0) <> 0)
   order by a.number
`;
