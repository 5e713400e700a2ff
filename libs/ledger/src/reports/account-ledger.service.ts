import { Injectable } from '@nestjs/common';
import { endOfMonth, startOfMonth } from '@lumbung/kernel';
import {
  badUserInput,
  connectionFrom,
  notFound,
  sliceOf,
  TenantDatabase,
  type BusinessDateRange,
  type PageArgs,
} from '@lumbung/platform';
import { accountJson } from '../accounts/account.schema.js';
import { LedgerService } from '../journals/ledger.service.js';
import type { AccountLedger, AccountLedgerEntry, AccountLedgerEntryConnection } from './account-ledger.schema.js';

/** The card of one account: where it began, what moved it, where it ended. */
@Injectable()
export class AccountLedgerService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /** The card of an account in a period, this month unless named; throws NOT_FOUND for an unknown account. */
  async card(accountId: string, period?: BusinessDateRange | null): Promise<AccountLedger> {
    const today = this.ledger.today();
    const from = period?.from ?? startOfMonth(period?.to ?? today);
    const to = period?.to ?? endOfMonth(period?.from && period.from > today ? period.from : today);
    if (from > to) throw badUserInput('A period ends after it begins.');
    const row = await this.db.readRow<{ card: AccountLedger }>(CARD, [accountId, from, to]);
    if (!row) throw notFound();
    return row.card;
  }

  /** A page of the card's entries, oldest first, each with the balance after it; counted only when asked. */
  async entries(
    { account, from, to, openingBalance }: AccountLedger,
    page: PageArgs,
    isCounted: boolean,
  ): Promise<AccountLedgerEntryConnection> {
    const slice = sliceOf(page, 3);
    const [bookedOn, journalId, line] = slice.key ?? [null, null, null];
    const scope = [account.id, from, to];
    const list = this.db.read<{ entry: AccountLedgerEntry }>(slice.backward ? LATEST_FIRST : OLDEST_FIRST, [
      ...scope,
      openingBalance,
      bookedOn,
      journalId,
      line,
      slice.limit,
    ]);
    const counting = isCounted ? this.db.readRow<{ count: number }>(COUNT, scope) : undefined;
    const [rows, count] = await Promise.all([list, counting]);
    return connectionFrom(
      rows.map(({ entry }) => entry),
      slice,
      (entry) => [entry.bookedOn, entry.journalId, entry.line],
      count?.count ?? null,
    );
  }
}

/** Postings of the account in the period; debits and credits apart. */
const MOVED = /* sql */ `
  select p.booked_on, p.journal_id, p.line, p.text,
         case when p.debit_account_id = $2 then p.credit_account_id else p.debit_account_id end as counter_id,
         case when p.debit_account_id = $2 then p.amount else 0 end as debit,
         case when p.credit_account_id = $2 then p.amount else 0 end as credit
    from ledger.posting p
   where p.tenant_id = $1 and p.booked_on between $3::date and $4::date and $2::uuid in (p.debit_account_id, p.credit_account_id)
`;

const CARD = /* sql */ `
  select json_build_object(
           'account', ${accountJson('a')}, 'from', $3::date, 'to', $4::date,
           'openingBalance', side.sign * opening.balance, 'totalDebit', moved.debit, 'totalCredit', moved.credit,
           'closingBalance', side.sign * (opening.balance + moved.debit - moved.credit)) as card
    from ledger.account a
   cross join lateral (select case a.normal_side when 'DEBIT' then 1 else -1 end as sign) side
   cross join lateral (select coalesce((select b.balance from ledger.balances($1, $3::date - 1) b where b.account_id = a.id), 0) as balance) opening
   cross join lateral (select coalesce(sum(m.debit), 0)::bigint as debit, coalesce(sum(m.credit), 0)::bigint as credit from (${MOVED}) m) moved
   where a.tenant_id = $1 and a.id = $2
`;

const ENTRIES = /* sql */ `
  select json_build_object(
           'id', e.journal_id || ':' || e.line, 'journalId', e.journal_id, 'bookedOn', e.booked_on, 'line', e.line,
           'counterAccount', ${accountJson('k')}, 'text', coalesce(e.text, j.text), 'debit', e.debit, 'credit', e.credit, 'balance', e.balance) as entry
    from (select m.*, $5::bigint + (case a.normal_side when 'DEBIT' then 1 else -1 end)
                        * sum(m.debit - m.credit) over (order by m.booked_on, m.journal_id, m.line) as balance
            from (${MOVED}) m cross join ledger.account a
           where a.tenant_id = $1 and a.id = $2) e
    join ledger.account k on k.tenant_id = $1 and k.id = e.counter_id
    join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id
`;

const OLDEST_FIRST = /* sql */ `${ENTRIES}
   where (e.booked_on, e.journal_id, e.line)
         > ((select coalesce($6::date, '0001-01-01')), (select coalesce($7::uuid, '00000000-0000-0000-0000-000000000000')), (select coalesce($8::integer, 0)))
   order by e.booked_on, e.journal_id, e.line limit $9
`;

const LATEST_FIRST = /* sql */ `${ENTRIES}
   where (e.booked_on, e.journal_id, e.line)
         < ((select coalesce($6::date, '9999-12-31')), (select coalesce($7::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')), (select coalesce($8::integer, 32767)))
   order by e.booked_on desc, e.journal_id desc, e.line desc limit $9
`;

const COUNT = `select count(*) as count from (${MOVED}) m`;
