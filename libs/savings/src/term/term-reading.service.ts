import type { BusinessDate } from '@lumbung/kernel';
import {
  connectionFrom,
  currentPrincipal,
  notFound,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount } from '../accounts/account.types.js';
import { dayOfTerm, earnedThrough } from './term-interest.js';
import type { TermDepositFilter } from './term.schema.js';
import type { TermDeposit, TermDepositConnection } from './term.types.js';

type Raw = {
  deposit: Omit<TermDeposit, 'termInterest' | 'payoutAccount' | 'account'> & {
    account: SavingsAccount;
    payoutAccount: SavingsAccount;
  };
};

/** Term deposits as they are looked at: by maturity, one by one, and a member's own. */
@Injectable()
export class TermReadingService {
  constructor(private readonly db: TenantDatabase) {}

  /** A page of deposits, those that mature first in front; one statement, an index by maturity. */
  async page(page: PageArgs, filter: TermDepositFilter = {}): Promise<TermDepositConnection> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<Raw>(slice.backward ? PAGE_BACKWARD : PAGE, [
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
      filter.state ?? null,
      filter.maturesFrom ?? null,
      filter.maturesThrough ?? null,
      filter.memberId ?? null,
      filter.search?.trim() ? `%${escaped(filter.search.trim())}%` : null,
    ]);
    return connectionFrom(rows.map(reckoned), slice, ({ maturesOn, id }) => [maturesOn, id]);
  }

  /** One deposit; throws NOT_FOUND, also for another cooperative's. */
  async one(id: string): Promise<TermDeposit> {
    const row = await this.db.readRow<Raw>(ONE, [id]);
    if (!row) throw notFound();
    return reckoned(row);
  }

  /** The deposits of the member who signed in, running ones first; none for somebody who is no member here. */
  async mine(): Promise<TermDeposit[]> {
    const { personId } = currentPrincipal();
    if (!personId) return [];
    return (await this.db.read<Raw>(MINE, [personId])).map(reckonedForHimself);
  }

  /** One of a person's own deposits, by the number of its certificate; throws NOT_FOUND, also for another's. One statement. */
  async myOne(certificateNo: string, personId: string): Promise<TermDeposit> {
    const row = await this.db.readRow<Raw>(MY_ONE, [personId, certificateNo.trim().toUpperCase()]);
    if (!row) throw notFound();
    return reckonedForHimself(row);
  }
}

export async function termDepositIn(tx: Tx, id: string): Promise<TermDeposit> {
  return reckoned(await tx.rowOrFail<Raw>(ONE, [id]));
}

/** What a whole term earns is reckoned, not kept: it changes with each rollover. */
function reckoned({ deposit }: Raw): TermDeposit {
  const { principal, rateYearlyPercent, dayBasis: basis, placedOn, termNo, termMonths } = deposit;
  const termInterest =
    rateYearlyPercent === null
      ? null
      : earnedThrough({ principal, rateYearlyPercent, basis, placedOn, termNo, termMonths }, termMonths);
  return { ...deposit, termInterest, account: worded(deposit.account), payoutAccount: worded(deposit.payoutAccount) };
}

/** The member himself may open a copy of the certificate. */
function reckonedForHimself(row: Raw): TermDeposit {
  return { ...reckoned(row), isOwn: true };
}

/** The days on which months of the running term are over, from the first to the day of maturity. */
export function monthsOf(deposit: TermDeposit): BusinessDate[] {
  return Array.from({ length: deposit.termMonths }, (_, index) => dayOfTerm(deposit, index + 1));
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, (letter) => `\\${letter}`);
}

const accountJson = (id: string) =>
  `(select ${ACCOUNT_JSON} from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.id = ${id})`;

const DEPOSIT_JSON = /* sql */ `
  json_build_object('__typename', 'TermDeposit', 'id', d.id, 'certificateNo', d.certificate_no, 'account', ${accountJson('d.id')},
    'payoutAccount', ${accountJson('d.payout_account_id')}, 'principal', d.principal, 'termMonths', d.term_months,
    'rateYearlyPercent', trim_scale(d.rate_yearly_percent)::text, 'nisbahPercent', trim_scale(d.nisbah_percent)::text, 'dayBasis', d.day_basis,
    'interestPaid', d.interest_paid, 'rollover', d.rollover, 'placedOn', d.placed_on, 'termNo', d.term_no, 'startsOn', d.starts_on,
    'maturesOn', d.matures_on, 'state', d.state, 'endedOn', d.ended_on, 'prints', d.prints,
    'penaltyPercent', trim_scale(d.penalty_percent)::text, 'penaltyAmount', d.penalty_amount, 'forfeitsInterest', d.forfeits_interest,
    'interestEarned', earned.amount + shared.amount, 'interestSettled', earned.settled + shared.amount, 'taxWithheld', earned.tax + shared.tax)
`;

const DEPOSIT_FROM = /* sql */ `
  savings.term_deposit d
  cross join lateral (select coalesce(sum(c.amount), 0) as amount, coalesce(sum(c.amount) filter (where c.state = 'PAID'), 0) as settled,
                             coalesce(sum(c.tax) filter (where c.state = 'PAID'), 0) as tax
                        from savings.term_accrual c where c.tenant_id = $1 and c.deposit_id = d.id and c.state <> 'FORFEITED') earned
  cross join lateral (select coalesce(sum(e.amount), 0)::bigint as amount, coalesce(sum(e.tax), 0)::bigint as tax
                        from savings.earning e where e.tenant_id = $1 and e.account_id = d.id and e.kind = 'PROFIT_SHARE') shared
`;

const ONE = `select ${DEPOSIT_JSON} as deposit from ${DEPOSIT_FROM} where d.tenant_id = $1 and d.id = $2`;

const MINE = /* sql */ `
  select ${DEPOSIT_JSON} as deposit from ${DEPOSIT_FROM}
   where d.tenant_id = $1 and d.member_id = (select m.id from membership.member m where m.tenant_id = $1 and m.person_id = $2)
   order by d.ended_on desc nulls first, d.matures_on, d.id limit 100
`;

const MY_ONE = /* sql */ `
  select ${DEPOSIT_JSON} as deposit from ${DEPOSIT_FROM}
    join membership.member owner on owner.tenant_id = $1 and owner.id = d.member_id and owner.person_id = $2
   where d.tenant_id = $1 and d.certificate_no = $3
`;

const FILTERED = /* sql */ `
  d.tenant_id = $1 and ($5::text is null or d.state = $5) and ($6::date is null or d.matures_on >= $6) and ($7::date is null or d.matures_on <= $7)
  and ($8::uuid is null or d.member_id = $8)
  and ($9::text is null or d.certificate_no ilike $9
       or exists (select from membership.member m where m.tenant_id = $1 and m.id = d.member_id and (m.full_name ilike $9 or m.member_no ilike $9)))
`;

const PAGE = /* sql */ `
  select ${DEPOSIT_JSON} as deposit from ${DEPOSIT_FROM}
   where ${FILTERED} and ($2::date is null or (d.matures_on, d.id) > ($2, $3::uuid)) order by d.matures_on, d.id limit $4
`;

const PAGE_BACKWARD = /* sql */ `
  select ${DEPOSIT_JSON} as deposit from ${DEPOSIT_FROM}
   where ${FILTERED} and ($2::date is null or (d.matures_on, d.id) < ($2, $3::uuid)) order by d.matures_on desc, d.id desc limit $4
`;
