import { newId } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { AppliedPromotion, BasketBuyer } from '../reckoning/basket.js';

/** What changed with an order's uses. */
export interface UseChange {
  readonly promotionId: string;
  readonly amount: number;
  readonly isRelease: boolean;
}

interface Uses {
  readonly orderId: string;
  readonly applied: readonly (AppliedPromotion & { readonly voucherId: string | null })[];
  readonly buyer: BasketBuyer;
  readonly now: Date;
}

/** Makes these the uses of the order and no others; what is noted already changes nothing. One statement. */
export function noteUses(tx: Tx, { orderId, applied, buyer, now }: Uses): Promise<UseChange[]> {
  return tx.rows<UseChange>(NOTE, [
    orderId,
    now,
    buyer.memberId,
    buyer.personId,
    buyer.phoneHash,
    applied.map(() => newId()),
    applied.map(({ promotionId }) => promotionId),
    applied.map(({ voucherId }) => voucherId),
    applied.map(({ amount }) => amount.amount),
    applied.map(({ shipping }) => shipping.amount),
  ]);
}

/** Gives every use of the order back; a second time there is nothing to give. One statement. */
export function giveBack(tx: Tx, orderId: string, now: Date): Promise<UseChange[]> {
  return tx.rows<UseChange>(NOTE, [orderId, now, null, null, null, [], [], [], [], []]);
}

// Rows are held in the order of their ids, here as in promotions.offers. The counters move by the difference between
// what stood and what stands, so that the same said twice moves nothing.
const NOTE = /* sql */ `
  with wanted as (
    select w.* from unnest($7::uuid[], $8::uuid[], $9::uuid[], $10::bigint[], $11::bigint[]) as w (id, promotion_id, voucher_id, amount, shipping)),
  held as materialized (
    select p.id from promotions.promotion p
     where p.tenant_id = $1 and p.id = any (array(select promotion_id from wanted union
             select r.promotion_id from promotions.redemption r where r.tenant_id = $1 and r.order_id = $2))
     order by p.id for no key update),
  stood as materialized (
    select r.id, r.promotion_id, r.voucher_id, r.amount from promotions.redemption r
     where r.tenant_id = $1 and r.order_id = $2 and r.released_at is null and (select count(*) from held) > 0
     order by r.id for update),
  noted as (
    insert into promotions.redemption as r (tenant_id, id, promotion_id, voucher_id, order_id, amount, shipping, member_id, person_id, phone_hash, redeemed_at)
    select $1, w.id, w.promotion_id, w.voucher_id, $2, w.amount, w.shipping, $4, $5, $6, $3 from wanted w, (select count(*) from held) h
    on conflict (tenant_id, order_id, promotion_id) do update
       set voucher_id = excluded.voucher_id, amount = excluded.amount, shipping = excluded.shipping, released_at = null,
           redeemed_at = case when r.released_at is null then r.redeemed_at else excluded.redeemed_at end),
  gone as (
    update promotions.redemption r set released_at = $3 from stood s
     where r.tenant_id = $1 and r.id = s.id and s.promotion_id not in (select promotion_id from wanted)),
  changes as (
    select coalesce(w.promotion_id, s.promotion_id) as promotion_id, s.voucher_id as voucher_before, w.voucher_id as voucher_now,
           (w.promotion_id is not null)::integer - (s.promotion_id is not null)::integer as uses,
           coalesce(w.amount, 0) - coalesce(s.amount, 0) as amount, w.promotion_id is null as is_release
      from wanted w full join stood s on s.promotion_id = w.promotion_id
     where (w.promotion_id, w.voucher_id, w.amount) is distinct from (s.promotion_id, s.voucher_id, s.amount)),
  counted as (
    update promotions.promotion p set uses = p.uses + c.uses, spent = p.spent + c.amount, was_used = true
      from changes c where p.tenant_id = $1 and p.id = c.promotion_id),
  vouchers as (
    update promotions.voucher v set uses = v.uses + d.uses
      from (select voucher_id, sum(uses) as uses from (
              select voucher_before as voucher_id, -1 as uses from changes where voucher_before is not null
              union all select voucher_now, 1 from changes where voucher_now is not null) d group by voucher_id) d
     where v.tenant_id = $1 and v.id = d.voucher_id and d.uses <> 0)
  select promotion_id as "promotionId", amount, is_release as "isRelease" from changes order by promotion_id`;
