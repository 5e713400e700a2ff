import { Clock, dateParts, formatMonth, newId, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { currentPrincipal, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { Approved } from '../moves/move-order.js';
import { SavingsMovesService, type MoveAnswer } from '../moves/moves.service.js';
import { classOf } from './member-class.js';
import type {
  MandatoryCalendar,
  MandatoryQuote,
  MandatoryRate,
  PayMandatorySavingsInput,
  SetMandatoryRateInput,
} from './mandatory.types.js';
import { allotted, arrearsOf, dotsOf, horizonOf, nextUnpaid, stateOf, type PaidMonth } from './schedule.js';

interface Standing {
  readonly accountId: string;
  readonly months: { month: BusinessDate; due: number }[];
  readonly paid: number;
  /** Who left owes nothing any more: what he did not pay is not paid back to him either. */
  readonly hasLeft: boolean;
}

/** What is to be paid into one mandatory account, whole rupiah. */
export interface MandatoryDue {
  readonly memberId: string;
  readonly accountId: string;
  readonly amount: number;
}

/** Mandatory savings (simpanan wajib): what is due by month and class, what is paid, and who is behind. */
@Injectable()
export class MandatorySavingsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly moves: SavingsMovesService,
  ) {}

  /** Amounts by class, newest first. */
  async rates(): Promise<MandatoryRate[]> {
    return (await this.db.read<{ rate: MandatoryRate }>(RATES)).map(({ rate }) => rate);
  }

  /**
   * Sets what a class pays each month from a month on, whole rupiah; zero ends it. Amounts are dated rows: one for a
   * month that has its amount, or for a month before the latest, is refused (InvalidInput), so that what was due once
   * stays due. Source: bylaws or members' meeting, which the caller names.
   */
  setRate({ memberClass, startsOn, amount, source }: SetMandatoryRateInput): Promise<MandatoryRate | InvalidInput> {
    const ofClass = classOf(memberClass);
    return this.db.transaction(async (tx) => {
      if (dateParts(startsOn).day !== 1) return new InvalidInput('savings.problem.notAMonth', 'startsOn');
      if (amount.isNegative) return new InvalidInput('savings.problem.negative', 'amount');
      const id = newId<'MandatoryRate'>();
      const row = await tx.row<{ rate: MandatoryRate }>(INSERT_RATE, [
        id,
        ofClass,
        startsOn,
        amount.amount,
        source,
        this.clock.now(),
      ]);
      if (!row) return new InvalidInput('savings.problem.rateTaken', 'startsOn', { memberClass: ofClass });
      tx.audit({ action: 'savings.setMandatoryRate', subject: 'mandatoryRate', subjectId: id, after: row.rate });
      return row.rate;
    });
  }

  /** The twelve dots of a member's year, this year unless named; null for a member without a mandatory account. */
  async calendar(memberId: string, year?: number | null): Promise<MandatoryCalendar | null> {
    return this.calendarOf([memberId, null], year);
  }

  /** As `calendar`, of the member who signed in. */
  async myCalendar(year?: number | null): Promise<MandatoryCalendar | null> {
    const { personId } = currentPrincipal();
    return personId ? this.calendarOf([null, personId], year) : null;
  }

  /** What the next months (1 to 24) of an account cost, from the oldest that is not paid; null when none is due so far ahead, or the member has left. */
  async quote(accountId: string, months: number): Promise<MandatoryQuote | null> {
    const standing = await this.db.readRow<Standing>(STANDING, [accountId, null, null, horizonOf(this.ledger.today())]);
    if (!standing) throw notFound();
    const next = standing.hasLeft ? undefined : nextUnpaid(allotted(standing.months, standing.paid).months, months);
    return next ? { accountId, months, ...next } : null;
  }

  /**
   * Pays several months with one payment and one receipt, exactly as they were quoted. Refuses (InvalidInput) when the
   * quote no longer holds, because somebody paid meanwhile or the amount changed; further refusals as `deposit`. Safe to
   * repeat by requestId.
   */
  async pay(input: PayMandatorySavingsInput, approved?: Approved): Promise<MoveAnswer> {
    const { requestId, accountId, fromMonth, months, amount, money, valueOn } = input;
    const note = `${formatMonth(fromMonth)}${months > 1 ? ` dan ${months - 1} bulan berikutnya` : ''}`;
    const deposit = { requestId, accountId, amount, note, ...(money ? { money } : {}), valueOn };
    const check = async (tx: Tx) => {
      const through = horizonOf(this.ledger.today());
      const standing = await tx.row<Standing>(STANDING, [accountId, null, null, through]);
      if (!standing) return new InvalidInput('savings.problem.notMandatory', 'accountId');
      // Posted already: what was paid before it is what the quote was made of.
      const before = allotted(standing.months, standing.paid - amount.amount).months;
      const next = nextUnpaid(before, months);
      return next?.fromMonth === startOfMonth(fromMonth) && next.amount === amount.amount
        ? undefined
        : new InvalidInput('savings.problem.quoteChanged', 'amount');
    };
    return this.moves.deposit(deposit, { check, quote: { fromMonth, months }, approved });
  }

  /**
   * What members owe of mandatory savings through a month, arrears included: for whoever collects from many at once.
   * Members without a mandatory account, those who owe nothing, and those who may pay nothing in, because they are not
   * active, are absent. In the caller's transaction.
   */
  dueThrough(tx: Tx, memberIds: readonly string[], month: BusinessDate): Promise<MandatoryDue[]> {
    return tx.rows<MandatoryDue>(DUE_THROUGH, [memberIds, month]);
  }

  private async calendarOf(
    who: readonly [string | null, string | null],
    asked?: number | null,
  ): Promise<MandatoryCalendar | null> {
    const today = this.ledger.today();
    const year = asked ?? dateParts(today).year;
    const standing = await this.db.readRow<Standing>(STANDING, [
      null,
      ...who,
      horizonOf(today, Math.min(year, dateParts(today).year + 2)),
    ]);
    if (!standing) return null;
    const { months } = allotted(standing.months, standing.paid);
    const late = standing.hasLeft ? { months: 0, amount: 0 } : arrearsOf(months, today);
    const dot = (month: PaidMonth) => ({ ...month, state: stateOf(month, today) });
    return {
      accountId: standing.accountId,
      year,
      months: dotsOf(year, months).map(dot),
      monthsOverdue: late.months,
      arrears: late.amount,
    };
  }
}

const RATE = /* sql */ `json_build_object('__typename', 'MandatoryRate', 'id', r.id, 'memberClass', r.member_class, 'startsOn', r.starts_on,
  'amount', r.amount, 'source', r.source)`;

const RATES = `select ${RATE} as rate from savings.mandatory_rate r where r.tenant_id = $1 order by r.starts_on desc, r.member_class limit 500`;

const INSERT_RATE = /* sql */ `
  with r as (
    insert into savings.mandatory_rate (tenant_id, id, member_class, starts_on, amount, source, created_at)
    select $1, $2, $3, $4, $5, $6, $7
     where not exists (select from savings.mandatory_rate o where o.tenant_id = $1 and o.member_class = $3 and o.starts_on >= $4)
    on conflict do nothing returning *)
  select ${RATE} as rate from r
`;

const STANDING = /* sql */ `
  select a.id as "accountId", savings.mandatory_paid($1, a.id) as paid,
         exists (select from membership.member l where l.tenant_id = $1 and l.id = a.member_id and l.status = 'LEFT') as "hasLeft",
         (select coalesce(json_agg(json_build_object('month', m::date, 'due', savings.mandatory_due($1, a.id, m::date)) order by m), '[]')
            from generate_series(date_trunc('month', a.opened_on::timestamp), $5::date::timestamp, interval '1 month') m) as months
    from savings.account a
   where a.tenant_id = $1 and a.family = 'MANDATORY' and a.closed_on is null
     and ($2::uuid is null or a.id = $2)
     and a.member_id = (select coalesce((select o.member_id from savings.account o where o.tenant_id = $1 and o.id = $2), $3::uuid,
                                        (select o.id from membership.member o where o.tenant_id = $1 and o.person_id = $4)))
`;

const DUE_THROUGH = /* sql */ `
  select a.member_id as "memberId", a.id as "accountId", owed.amount
    from savings.account a
    join membership.member m on m.tenant_id = $1 and m.id = a.member_id and m.status = 'ACTIVE'
   cross join lateral (select (coalesce(sum(savings.mandatory_due($1, a.id, month::date)), 0)
                               - greatest(savings.mandatory_paid($1, a.id), 0))::bigint as amount
                         from generate_series(date_trunc('month', a.opened_on::timestamp), $3::date::timestamp, interval '1 month') month) owed
   where a.tenant_id = $1 and a.family = 'MANDATORY' and a.closed_on is null and a.member_id = any ($2::uuid[]) and owed.amount > 0
   order by a.id
`;
