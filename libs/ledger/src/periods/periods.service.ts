import { Injectable } from '@nestjs/common';
import { Clock, dateParts, type BusinessDate } from '@lumbung/kernel';
import { currentPrincipal, TenantDatabase, type Tx } from '@lumbung/platform';
import { LedgerService } from '../journals/ledger.service.js';
import { ClosingChecks } from './closing-checks.js';
import {
  PeriodNotReady,
  PeriodOutOfOrder,
  YearClosed,
  type ClosePeriodInput,
  type ClosingCheck,
  type LedgerPeriod,
  type ReopenPeriodInput,
} from './periods.schema.js';

interface Turn {
  readonly month: BusinessDate;
  readonly isClosed: boolean;
  readonly nextToClose: BusinessDate | null;
  readonly lastClosed: BusinessDate | null;
  readonly isYearClosed: boolean;
}

/** The months of the books: closing them in order, and opening the last closed one again. */
@Injectable()
export class PeriodsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly checks: ClosingChecks,
  ) {}

  /** The twelve months of a book year (January to December), the current unless named. */
  async periods(year?: number | null): Promise<LedgerPeriod[]> {
    const rows = await this.db.read<{ period: LedgerPeriod }>(MONTHS, [
      `${year ?? dateParts(this.ledger.today()).year}-01-01`,
      12,
    ]);
    return rows.map(({ period }) => period);
  }

  /**
   * What is to be looked at before a month is closed, what blocks first. Throws NOT_FOUND. What would still be booked in
   * the month blocks (ends of days, proposals), and books that do not agree with themselves; what the next month can put
   * right is pointed out (drafts, open drawers, lines of the bank).
   */
  async closingChecks(periodId: string): Promise<ClosingCheck[]> {
    return this.db.transaction(async (tx) => this.checks.of(tx, (await this.turnOf(tx, periodId)).month));
  }

  /**
   * Closes a month that is over; earlier days can no longer be booked. Asked again, answers the closed month. Refuses
   * with PeriodOutOfOrder while an earlier month is open or the month is not over, and with PeriodNotReady while
   * something of it is not finished (see closingChecks); throws NOT_FOUND.
   */
  async close({ periodId }: ClosePeriodInput): Promise<LedgerPeriod | PeriodOutOfOrder | PeriodNotReady> {
    return this.db.transaction(async (tx) => {
      const turn = await this.turnOf(tx, periodId);
      if (turn.isClosed) return monthOf(tx, turn.month);
      if (turn.month !== turn.nextToClose) return new PeriodOutOfOrder(turn.nextToClose);
      const open = (await this.checks.of(tx, turn.month)).filter(({ isBlocking, isDone }) => isBlocking && !isDone);
      if (open.length > 0) return new PeriodNotReady(open);
      if (!(await this.setClosed(tx, turn.month, true))) return new PeriodOutOfOrder(turn.nextToClose);
      tx.audit({ action: 'ledger.closePeriod', subject: 'period', subjectId: periodId, after: { month: turn.month } });
      return monthOf(tx, turn.month);
    });
  }

  /**
   * Opens the last closed month again, with a reason. Refuses with PeriodOutOfOrder any other, and with YearClosed a
   * month whose year was closed; throws NOT_FOUND.
   */
  async reopen({ periodId, reason }: ReopenPeriodInput): Promise<LedgerPeriod | PeriodOutOfOrder | YearClosed> {
    return this.db.transaction(async (tx) => {
      const turn = await this.turnOf(tx, periodId);
      if (!turn.isClosed) return monthOf(tx, turn.month);
      if (turn.isYearClosed) return new YearClosed(dateParts(turn.month).year);
      if (turn.month !== turn.lastClosed || !(await this.setClosed(tx, turn.month, false)))
        return new PeriodOutOfOrder(turn.lastClosed);
      tx.audit({
        action: 'ledger.reopenPeriod',
        subject: 'period',
        subjectId: periodId,
        before: { month: turn.month },
        reason,
      });
      return monthOf(tx, turn.month);
    });
  }

  private turnOf(tx: Tx, periodId: string): Promise<Turn> {
    return tx.rowOrFail<Turn>(TURN, [periodId, this.ledger.today()]);
  }

  /** False when somebody else moved the turn meanwhile. */
  private async setClosed(tx: Tx, month: BusinessDate, isClosed: boolean): Promise<boolean> {
    const { done } = await tx.rowOrFail<{ done: boolean }>(
      `select ledger.set_month_closed($1, $2, $3, $4, $5) as done /* tenant_id = $1 */`,
      [month, isClosed, currentPrincipal().displayName, this.clock.now()],
    );
    return done;
  }
}

async function monthOf(tx: Tx, month: BusinessDate): Promise<LedgerPeriod> {
  return (await tx.rowOrFail<{ period: LedgerPeriod }>(MONTHS, [month, 1])).period;
}

const MONTHS = /* sql */ `
  select json_build_object('__typename', 'LedgerPeriod', 'id', ledger.period_id($1, m.first), 'from', m.first, 'to', m.last,
           'isClosed', coalesce(p.is_closed, coalesce(m.last <= b.closed_through, false)), 'closedByName', p.closed_by_name, 'closedAt', p.closed_at,
           'journalCount', (select count(*) from ledger.journal j where j.tenant_id = $1 and j.booked_on between m.first and m.last)) as period
    from (select first::date as first, (first + interval '1 month - 1 day')::date as last
            from generate_series($2::date, $2::date + make_interval(months => $3::integer - 1), interval '1 month') first) m
    left join ledger.period p on p.tenant_id = $1 and p.id = ledger.period_id($1, m.first)
    left join ledger.book b on b.tenant_id = $1
   order by m.first
`;

// The month behind an id is looked for among those the books can have: from 1990 to the end of next year.
const TURN = /* sql */ `
  select m.first::date as month, m.first::date <= coalesce(b.closed_through, '0001-01-01') as "isClosed",
         case when next.first + interval '1 month' <= $3::date then next.first end as "nextToClose",
         date_trunc('month', b.closed_through)::date as "lastClosed",
         exists (select from ledger.year_end y
                  where y.tenant_id = $1 and y.year = extract(year from m.first) and y.state = 'CLOSED') as "isYearClosed"
    from ledger.book b
   cross join generate_series(timestamp '1990-01-01', date_trunc('year', $3::date::timestamp) + interval '23 months', interval '1 month') m (first)
   cross join lateral (select ledger.next_month_to_close($1) as first) next
   where b.tenant_id = $1 and ledger.period_id($1, m.first::date) = $2
`;
