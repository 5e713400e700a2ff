import { Injectable } from '@nestjs/common';
import { daysBetween, endOfMonth, startOfMonth } from '@lumbung/kernel';
import { badUserInput, notFound, TenantDatabase, type BusinessDateRange } from '@lumbung/platform';
import { accountJson } from '../accounts/account.schema.js';
import { LedgerService } from '../journals/ledger.service.js';
import type { CashBook } from './statements.schema.js';

const MOST_DAYS = 366;

/** The cash book of one cash or bank account. */
@Injectable()
export class CashBookService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * What came in and went out in a period, this month unless named, a year at most, with the balance of each evening on
   * which money moved. One statement. Throws NOT_FOUND for an unknown account and for one that is no money.
   */
  async cashBook(accountId: string, period?: BusinessDateRange | null): Promise<CashBook> {
    const today = this.ledger.today();
    const from = period?.from ?? startOfMonth(period?.to ?? today);
    const to = period?.to ?? endOfMonth(period?.from && period.from > today ? period.from : today);
    if (from > to) throw badUserInput('A period ends after it begins.');
    if (daysBetween(from, to) >= MOST_DAYS) throw badUserInput(`A cash book shows ${MOST_DAYS} days at most.`);
    const row = await this.db.readRow<{ book: CashBook }>(BOOK, [accountId, from, to]);
    if (!row) throw notFound();
    return row.book;
  }
}

const BOOK = /* sql */ `
  with moved as (
    select p.booked_on, sum(case when p.debit_account_id = $2 then p.amount else 0 end)::bigint as received,
           sum(case when p.credit_account_id = $2 then p.amount else 0 end)::bigint as paid
      from ledger.posting p
     where p.tenant_id = $1 and p.booked_on between $3::date and $4::date and $2::uuid in (p.debit_account_id, p.credit_account_id)
     group by p.booked_on),
  opening as (
    select coalesce((select b.balance from ledger.balances($1, $3::date - 1) b where b.account_id = $2), 0) as balance),
  days as (
    select m.*, o.balance + (sum(m.received - m.paid) over (order by m.booked_on))::bigint as balance from moved m cross join opening o)
  select json_build_object(
           'account', ${accountJson('a')}, 'from', $3::date, 'to', $4::date, 'openingBalance', o.balance,
           'received', coalesce(sums.received, 0), 'paid', coalesce(sums.paid, 0),
           'closingBalance', o.balance + coalesce(sums.received, 0) - coalesce(sums.paid, 0),
           'days', coalesce((select json_agg(json_build_object('day', d.booked_on, 'received', d.received, 'paid', d.paid, 'balance', d.balance)
                                             order by d.booked_on) from days d), '[]')) as book
    from ledger.account a
   cross join opening o
   cross join (select sum(m.received)::bigint as received, sum(m.paid)::bigint as paid from moved m) sums
   where a.tenant_id = $1 and a.id = $2 and a.money is not null
`;
