import { addMonths, startOfMonth } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { MemberSearch } from '@lumbung/membership';
import { connectionFrom, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { accountNumberOf } from '../desk/teller-search.service.js';
import type { MandatoryArrears, MandatoryArrearsConnection, MandatoryArrearsFilter } from './arrears.types.js';
import { classOf, CLASS_ON } from './member-class.js';

interface Found {
  readonly late: MandatoryArrears;
  readonly totals: { readonly count: number; readonly arrears: number } | null;
}

/** Who is behind with mandatory savings (tunggakan), and by how much. */
@Injectable()
export class MandatoryArrearsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly search: MemberSearch,
  ) {}

  /**
   * Members who are behind, by account or the largest debt first; whole rupiah. With `withTotals` also how many there are
   * and what they owe together. One statement. *Due of a member: for each stretch of one class and one amount, months ×
   * amount; payments fill the oldest month first*, so years without a change cost what one month costs.
   */
  async list(
    { search, memberClass, order }: MandatoryArrearsFilter,
    page: PageArgs,
    withTotals = false,
  ): Promise<MandatoryArrearsConnection> {
    const isByAmount = order === 'AMOUNT';
    const slice = sliceOf(page, isByAmount ? 2 : 1);
    const text = search?.trim() || null;
    const words = text ? await this.search.wordsOf(text) : null;
    const today = this.ledger.today();
    const [amount, id] = isByAmount ? [slice.key?.[0], slice.key?.[1]] : [null, slice.key?.[0]];
    const rows = await this.db.read<Found>(isByAmount ? BY_AMOUNT[way(slice)] : BY_ACCOUNT[way(slice)], [
      addMonths(startOfMonth(today), -1),
      words?.name ?? null,
      words?.number ?? null,
      words?.phoneHash ?? null,
      text && accountNumberOf(text),
      memberClass ? classOf(memberClass) : null,
      today,
      withTotals,
      slice.limit,
      id ?? null,
      ...(isByAmount ? [amount ?? null] : []),
    ]);
    const { totals } = rows[0] ?? { totals: null };
    const found = connectionFrom(
      rows.map(({ late }) => late),
      slice,
      ({ accountId, arrears }) => (isByAmount ? [arrears, accountId] : [accountId]),
      withTotals ? (totals?.count ?? 0) : null,
    );
    return { ...found, totalArrears: withTotals ? (totals?.arrears ?? 0) : null };
  }
}

const way = ({ backward }: { readonly backward: boolean }) => (backward ? 'backward' : 'forward');

/** Months as numbers, so that the length of a stretch is a difference. */
const monthNo = (day: string) => `(extract(year from ${day})::integer * 12 + extract(month from ${day})::integer)`;

// A stretch ends before the next one of its kind begins, the last one with the month that is asked about.
const LATE = /* sql */ `
  with rate as materialized (
    select r.member_class, r.amount, ${monthNo('r.starts_on')} as first,
           lead(${monthNo('r.starts_on')}) over (partition by r.member_class order by r.starts_on) as until
      from savings.mandatory_rate r where r.tenant_id = $1),
  late as (
    select a.id, a.number, a.member_id, m.member_no, m.full_name, owed.months, owed.amount
      from savings.account a
      join membership.member m on m.tenant_id = $1 and m.id = a.member_id and m.status <> 'LEFT'
     cross join lateral (select greatest(savings.mandatory_paid($1, a.id), 0) as amount) paid
     cross join lateral (
       select coalesce(sum(s.months - least(greatest((paid.amount - s.before) / s.amount, 0), s.months)), 0)::integer as months,
              (coalesce(sum(s.months * s.amount), 0) - paid.amount)::bigint as amount
         from (select p.months, p.amount, (sum(p.months * p.amount) over (order by p.first))::bigint - p.months * p.amount as before
                 from (select r.amount, greatest(c.first, r.first) as first,
                              least(c.until, r.until, ${monthNo('$2::date')} + 1) - greatest(c.first, r.first) as months
                         from (select 'UMUM' as member_class, ${monthNo('a.opened_on')} as first,
                                      (select min(${monthNo('o.starts_on')}) from savings.mandatory_class o where o.tenant_id = $1 and o.account_id = a.id) as until
                               union all
                               select o.member_class, greatest(${monthNo('o.starts_on')}, ${monthNo('a.opened_on')}),
                                      lead(${monthNo('o.starts_on')}) over (order by o.starts_on)
                                 from savings.mandatory_class o where o.tenant_id = $1 and o.account_id = a.id) c
                         join rate r on r.member_class = c.member_class) p
                where p.months > 0 and p.amount > 0) s) owed
     where a.tenant_id = $1 and a.family = 'MANDATORY' and a.closed_on is null and owed.amount > 0
       and ($3::text is null or m.name_key like '%' || $3 || '%' or m.member_no ilike $4::text || '%' or m.phone_hash = $5::bytea or a.number = $6::text)
       and ($7::text is null or ${CLASS_ON('$8::date')} = $7))
  select json_build_object('accountId', l.id, 'accountNumber', l.number, 'memberId', l.member_id, 'memberNo', l.member_no, 'memberName', l.full_name,
                           'monthsOverdue', l.months, 'arrears', l.amount) as late,
         case when $9::boolean then (select json_build_object('count', count(*), 'arrears', sum(t.amount)::bigint) from late t) end as totals
    from late l`;

const BY_ACCOUNT = {
  forward: `${LATE} where $11::uuid is null or l.id > $11 order by l.id limit $10`,
  backward: `${LATE} where $11::uuid is null or l.id < $11 order by l.id desc limit $10`,
};
const BY_AMOUNT = {
  forward: `${LATE} where $11::uuid is null or (-l.amount, l.id) > (-$12::bigint, $11) order by l.amount desc, l.id limit $10`,
  backward: `${LATE} where $11::uuid is null or (-l.amount, l.id) < (-$12::bigint, $11) order by l.amount, l.id desc limit $10`,
};
