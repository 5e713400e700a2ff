import type { MemberId } from '@lumbung/membership';
import type { Tx } from '@lumbung/platform';

/** The active member who stands at the counter. */
export interface CounterBuyer {
  readonly id: MemberId;
  readonly memberNo: string;
  readonly fullName: string;
  /** His account, if he has one: the sale then stands among his orders. */
  readonly personId: string | null;
  readonly isFirstOrder: boolean;
}

/** How the cashier named him. */
export interface NamedBuyer {
  readonly memberId?: string | null;
  readonly memberNo?: string | null;
}

export function isNamed({ memberId, memberNo }: NamedBuyer): boolean {
  return Boolean(memberId) || Boolean(memberNo?.trim());
}

/** The ACTIVE member with this id, else with this number, leading zeros or not; undefined for nobody. One statement. */
export async function findBuyer(tx: Tx, { memberId, memberNo }: NamedBuyer): Promise<CounterBuyer | undefined> {
  return tx.row<CounterBuyer>(BUYER, [memberId ?? null, memberId ? null : (memberNo?.trim() ?? null)]);
}

// Numbers are compared as the register sorts them: 7, 07 and 0007 are one.
const BUYER = `
  select m.id, m.member_no as "memberNo", m.full_name as "fullName", m.person_id as "personId",
         not exists (select from orders.shop_order o where o.tenant_id = $1 and o.member_id = m.id and o.state <> 'CANCELLED')
         and not exists (select from orders.shop_order o where o.tenant_id = $1 and o.person_id = m.person_id and o.state <> 'CANCELLED')
           as "isFirstOrder"
    from membership.member m
   where m.tenant_id = $1 and m.status = 'ACTIVE'
     and case when $2::uuid is not null then m.id = $2
              else m.number_key = case when $3::text ~ '^[0-9]+$' then lpad($3, 20, '0') else $3 end end
   limit 1`;
