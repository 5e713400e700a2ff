import { connectionFrom, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { IN_FORCE } from './heir-payment-json.js';
import type { UnpaidExit, UnpaidExitConnection } from './exits.types.js';

/** Who left and is still owed money. */
@Injectable()
export class UnpaidExitsService {
  constructor(private readonly db: TenantDatabase) {}

  /** A page of those who left and have money here still, in whole rupiah: whose capital is due first comes first, whoever awaits the annual meeting last. */
  async page(page: PageArgs): Promise<UnpaidExitConnection> {
    const slice = sliceOf(page, 3);
    const [due = null, leftOn = null, memberId = null] = slice.key ?? [];
    const rows = await this.db.read<UnpaidExit>(PAGE(slice.backward), [due, leftOn, memberId, slice.limit]);
    return connectionFrom(rows, slice, (exit) => [exit.capitalDueOn ?? 'infinity', exit.leftOn, exit.memberId]);
  }
}

/** Whoever has no day to be paid by comes after every day there is. */
const PLACE = `(coalesce(e.due_on, 'infinity'), e.left_on, e.member_id)`;
const PAGE = (backward: boolean) => {
  const way = backward ? 'desc' : 'asc';
  return /* sql */ `
  select e.member_id as "memberId", m.member_no as "memberNo", m.full_name as "memberName", e.left_on::text as "leftOn",
         e.due_on::text as "capitalDueOn", sums.capital, sums.savings,
         case when m.leave_reason = 'DECEASED' then (select count(*)::int from membership.heir h where h.tenant_id = $1 and h.member_id = m.id) end as "heirCount",
         (select count(distinct p.heir_id)::int from savings.heir_payment p
           where p.tenant_id = $1 and p.member_id = e.member_id and ${IN_FORCE}) as "heirsPaid"
    from savings.exit e join membership.member m on m.tenant_id = $1 and m.id = e.member_id
   cross join lateral (
     select coalesce(sum(s.balance) filter (where a.family in ('PRINCIPAL', 'MANDATORY')), 0)::bigint as capital,
            coalesce(sum(s.balance) filter (where a.family not in ('PRINCIPAL', 'MANDATORY')), 0)::bigint as savings
       from savings.account a join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
      where a.tenant_id = $1 and a.member_id = e.member_id) sums
   where e.tenant_id = $1 and sums.capital + sums.savings > 0
     and ($2::date is null or ${PLACE} ${backward ? '<' : '>'} ($2::date, $3::date, $4::uuid))
   order by coalesce(e.due_on, 'infinity') ${way}, e.left_on ${way}, e.member_id ${way} limit $5
`;
};
