import { Injectable } from '@nestjs/common';
import { businessDateOf, Clock, dateParts, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { currentPrincipal, TenantDatabase, type Tx } from '@lumbung/platform';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { LedgerService } from '../journals/ledger.service.js';
import type { JournalId, NewPosting } from '../journals/new-journal.js';
import {
  YearNotOver,
  YearOutOfTurn,
  type BookYear,
  type CloseYearInput,
  type ReopenYearInput,
} from './years.schema.js';

const SURPLUS = accountCodes.SURPLUS_OF_THE_YEAR;

/** Closing book years into their surplus (SHU tahun berjalan), and opening the last one again. */
@Injectable()
export class YearsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
  ) {}

  /** The book years from the first to the current, newest first. One statement. */
  async years(): Promise<BookYear[]> {
    const rows = await this.db.read<{ year: BookYear }>(YEARS, [dateParts(this.ledger.today()).year, null]);
    return rows.map(({ year }) => year);
  }

  /**
   * Closes a year whose months are closed: a journal on 31 December moves every income and expense account into the
   * surplus of the year (3-1070). Statements of the year go on to show what it earned. Refuses with YearOutOfTurn while
   * an earlier year is open and when it is closed already, with YearNotOver while one of its months is open.
   * Safe to repeat. Source: the recipe of the year end, accounts 4 and 5 into 3-1070.
   */
  async close(input: CloseYearInput): Promise<BookYear | YearOutOfTurn | YearNotOver> {
    const { year } = input;
    const id = newId<'YearEnd'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('ledger.closeYear', input.requestId, input, id);
      if (earlier) return this.yearOf(tx, year);
      const isOver = await unshut(tx, year);
      const turn = await this.turnOf(tx);
      if (year !== turn.next) return new YearOutOfTurn(turn.next);
      if (!isOver) return new YearNotOver(year, turn.closedThrough);

      const stood = await tx.rows<Standing>(STOOD, [lastDayOf(year)]);
      const journalId = await this.post(tx, id, year, closingOf(stood));
      await tx.rows(SHUT);
      // Debits less credits of income and expenses: below zero is what was earned.
      const result = 0 - stood.reduce((sum, { balance }) => sum + balance, 0);
      const actor = currentPrincipal().displayName;
      await tx.rows(CLOSE, [id, year, result, journalId, actor, this.clock.now()]);
      tx.audit({
        action: 'ledger.closeYear',
        subject: 'yearEnd',
        subjectId: id,
        after: { year, result, journalId },
      });
      return this.yearOf(tx, year);
    });
  }

  /**
   * Opens the last closed year again, with a reason: the closing journal is mirrored on the same day, and the months
   * can be opened afterwards. Refuses with YearOutOfTurn any other year. Safe to repeat.
   */
  async reopen(input: ReopenYearInput): Promise<BookYear | YearOutOfTurn> {
    const { year, reason } = input;
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('ledger.reopenYear', input.requestId, input, input.requestId);
      if (earlier) return this.yearOf(tx, year);
      await unshut(tx, year);
      const { last } = await this.turnOf(tx);
      if (year !== last) return new YearOutOfTurn(last);

      const { id, journalId } = await tx.rowOrFail<{ id: string; journalId: JournalId | null }>(CLOSED, [year]);
      const postings = journalId ? await mirrorOf(tx, journalId) : [];
      const reversalId = await this.post(tx, id, year, postings, journalId);
      await tx.rows(SHUT);
      const actor = currentPrincipal().displayName;
      await tx.rows(REOPEN, [id, reversalId, actor, this.clock.now(), reason]);
      tx.audit({ action: 'ledger.reopenYear', subject: 'yearEnd', subjectId: id, before: { year, journalId }, reason });
      return this.yearOf(tx, year);
    });
  }

  /** The closing, or its mirror when it reverses one; null where there is nothing to move. */
  private async post(
    tx: Tx,
    id: string,
    year: number,
    postings: readonly NewPosting[],
    reversesId: JournalId | null = null,
  ): Promise<JournalId | null> {
    if (postings.length === 0) return null;
    const posted = await this.ledger.post(tx, {
      kind: 'YEAR_END',
      key: `ledger.yearEnd${reversesId ? '.reopened' : ''}:${id}`,
      reference: `year:${year}`,
      text: reversesId ? `Buka kembali tahun buku ${year}` : `Tutup tahun buku ${year}`,
      bookedOn: lastDayOf(year),
      ...(reversesId ? { reversesId } : {}),
      postings,
    });
    if (typeof posted !== 'string') throw new Error(`The books were shut while the year ${year} was closed.`);
    return posted;
  }

  private turnOf(tx: Tx): Promise<Turn> {
    return tx.rowOrFail<Turn>(TURN);
  }

  private async yearOf(tx: Tx, year: number): Promise<BookYear> {
    return (await tx.rowOrFail<{ year: BookYear }>(YEARS, [dateParts(this.ledger.today()).year, year])).year;
  }
}

interface Turn {
  readonly next: number;
  readonly last: number | null;
  readonly closedThrough: BusinessDate | null;
}

interface Standing {
  readonly number: AccountCode;
  /** Debits less credits. */
  readonly balance: number;
}

function lastDayOf(year: number): BusinessDate {
  return businessDateOf({ year, month: 12, day: 31 });
}

/** Each account of income and expense to zero, against the surplus of the year. */
function closingOf(stood: readonly Standing[]): NewPosting[] {
  return stood.map(({ number, balance }) =>
    balance < 0
      ? { debit: number, credit: SURPLUS, amount: rupiah(-balance) }
      : { debit: SURPLUS, credit: number, amount: rupiah(balance) },
  );
}

async function mirrorOf(tx: Tx, journalId: JournalId): Promise<NewPosting[]> {
  const rows = await tx.rows<{ debit: AccountCode; credit: AccountCode; amount: number }>(POSTED, [journalId]);
  return rows.map(({ debit, credit, amount }) => ({ debit: credit, credit: debit, amount: rupiah(amount) }));
}

/** Whether the months of the year are closed; then this transaction, and nobody else, may book on its last day. */
async function unshut(tx: Tx, year: number): Promise<boolean> {
  const { through } = await tx.rowOrFail<{ through: BusinessDate | null }>(
    `select ledger.unshut_year($1, $2) as through /* tenant_id = $1 */`,
    [year],
  );
  return through !== null;
}

const SHUT = `select ledger.shut_year($1) /* tenant_id = $1 */`;

const TURN = /* sql */ `
  select ledger.next_year_to_close($1) as next, b.closed_through as "closedThrough",
         (select max(y.year) from ledger.year_end y where y.tenant_id = $1 and y.state = 'CLOSED') as last
    from ledger.book b where b.tenant_id = $1
`;

const STOOD = /* sql */ `
  select a.number, b.balance
    from ledger.balances($1, $2::date) b
    join ledger.account a on a.tenant_id = $1 and a.id = b.account_id
   where a.account_class in ('INCOME', 'EXPENSE') and b.balance <> 0
   order by a.number
`;

const CLOSE = /* sql */ `
  insert into ledger.year_end (tenant_id, id, year, state, result, journal_id, closed_by_name, closed_at)
  values ($1, $2, $3, 'CLOSED', $4, $5, $6, $7)
`;

const CLOSED = `select y.id, y.journal_id as "journalId" from ledger.year_end y where y.tenant_id = $1 and y.year = $2 and y.state = 'CLOSED' for update`;

const REOPEN = /* sql */ `
  update ledger.year_end set state = 'REOPENED', reversal_id = $3, reopened_by_name = $4, reopened_at = $5, reopen_reason = $6
   where tenant_id = $1 and id = $2
`;

const POSTED = /* sql */ `
  select d.number as debit, k.number as credit, p.amount
    from ledger.journal j
    join ledger.posting p on p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id
    join ledger.account d on d.tenant_id = $1 and d.id = p.debit_account_id
    join ledger.account k on k.tenant_id = $1 and k.id = p.credit_account_id
   where j.tenant_id = $1 and j.id = $2
   order by p.line
`;

const YEARS = /* sql */ `
  select json_build_object('__typename', 'BookYear', 'year', n.year, 'isClosed', y.id is not null,
           'canClose', y.id is null and n.year = turn.next and coalesce(b.closed_through >= make_date(n.year, 12, 31), false),
           'canReopen', y.id is not null and n.year = turn.next - 1,
           'openMonths', 12 - case when b.closed_through is null or extract(year from b.closed_through) < n.year then 0
                                   when extract(year from b.closed_through) > n.year then 12
                                   else extract(month from b.closed_through) end,
           'result', y.result, 'closedByName', y.closed_by_name, 'closedAt', y.closed_at, 'journalId', y.journal_id,
           'reopenReason', (select o.reopen_reason from ledger.year_end o
                             where o.tenant_id = $1 and o.year = n.year and o.state = 'REOPENED' order by o.id desc limit 1)) as year
    from ledger.book b
   cross join lateral (select ledger.next_year_to_close($1) as next) turn
   cross join lateral (select least((select min(c.year) from ledger.year_end c where c.tenant_id = $1), turn.next) as year) first
   cross join lateral generate_series(first.year, greatest($2::integer, first.year)) n (year)
    left join ledger.year_end y on y.tenant_id = $1 and y.year = n.year and y.state = 'CLOSED'
   where b.tenant_id = $1 and ($3::integer is null or n.year = $3)
   order by n.year desc
`;
