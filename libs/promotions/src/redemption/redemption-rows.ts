import { newId } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { AppliedPromotion, BasketBuyer } from '../reckoning/basket.js';

/** What changed with an order's uses. */
export interface UseChange {
  readonly promotionId: string;
  readonly amount: number;
  readonly isRelease: boolean;
  /** Taken up again although others have used it up meanwhile. */
  readonly isBeyond?: boolean;
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

/** Holds what counts the uses an order ever had, in the order of their ids, until the transaction ends. */
export async function holdUses(tx: Tx, orderId: string): Promise<void> {
  await tx.rows(HOLD, [orderId]);
}

/** Takes up again what the order gave back of these promotions; a second time there is nothing to take. One statement. */
export function takeUpAgain(tx: Tx, orderId: string, promotionIds: readonly string[], now: Date): Promise<UseChange[]> {
  return tx.rows<UseChange>(TAKE_UP, [orderId, promotionIds, now]);
}

const HOLD = /* sql */ `
  select p.id from promotions.promotion p
   where p.tenant_id = $1 and p.id = any (array(select r.promotion_id from promotions.redemption r where r.tenant_id = $1 and r.order_id = $2))
   order by p.id for no key update`;

// Reads what HOLD holds: who holds a promotion holds its vouchers and uses.
const TAKE_UP = /* sql */ `
  with back as materialized (
    select r.id, r.promotion_id, r.voucher_id, r.amount,
           not (coalesce(p.uses < p.max_uses, true) and coalesce(p.spent + r.amount <= p.budget, true) and coalesce(v.uses < v.max_uses, true)) as is_beyond
      from promotions.redemption r
      join promotions.promotion p on p.tenant_id = $1 and p.id = r.promotion_id
      left join promotions.voucher v on v.tenant_id = $1 and v.id = r.voucher_id
     where r.tenant_id = $1 and r.order_id = $2 and r.promotion_id = any ($3::uuid[]) and r.released_at is not null),
  noted as (
    update promotions.redemption r set released_at = null, redeemed_at = $4, is_beyond = b.is_beyond from back b
     where r.tenant_id = $1 and r.id = b.id),
  counted as (
    update promotions.promotion p
       set uses = p.uses + 1, spent = p.spent + b.amount, uses_beyond = p.uses_beyond + b.is_beyond::integer,
           spent_beyond = p.spent_beyond + case when b.is_beyond then b.amount else 0 end
      from back b where p.tenant_id = $1 and p.id = b.promotion_id),
  vouchers as (
    update promotions.voucher v set uses = v.uses + 1, uses_beyond = v.uses_beyond + b.is_beyond::integer
      from back b where v.tenant_id = $1 and v.id = b.voucher_id)
  select promotion_id as "promotionId", amount, false as "isRelease", is_beyond as "isBeyond" from back order by promotion_id`;

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
    select r.id, r.promotion_id, r.voucher_id, r.amount, r.is_beyond from promotions.redemption r
     where r.tenant_id = $1 and r.order_id = $2 and r.released_at is null and (select count(*) from held) > 0
     order by r.id for update),
  noted as (
    insert into promotions.redemption as r (tenant_id, id, promotion_id, voucher_id, order_id, amount, shipping, member_id, person_id, phone_hash, redeemed_at)
    select $1, w.id, w.promotion_id, w.voucher_id, $2, w.amount, w.shipping, $4, $5, $6, $3 from wanted w, (select count(*) from held) h
    on conflict (tenant_id, order_id, promotion_id) do update
       set voucher_id = excluded.voucher_id, amount = excluded.amount, shipping = excluded.shipping, released_at = null,
           is_beyond = r.is_beyond and r.released_at is null,
           redeemed_at = case when r.released_at is null then r.redeemed_at else excluded.redeemed_at end),
  gone as (
    update promotions.redemption r set released_at = $3 from stood s
     where r.tenant_id = $1 and r.id = s.id and s.promotion_id not in (select promotion_id from wanted)),
  changes as (
    select coalesce(w.promotion_id, s.promotion_id) as promotion_id, s.voucher_id as voucher_before, w.voucher_id as voucher_now,
           (w.promotion_id is not null)::integer - (s.promotion_id is not null)::integer as uses,
           coalesce(w.amount, 0) - coalesce(s.amount, 0) as amount, w.promotion_id is null as is_release,
           coalesce(s.is_beyond, false) as is_beyond
      from wanted w full join stood s on s.promotion_id = w.promotion_id
     where (w.promotion_id, w.voucher_id, w.amount) is distinct from (s.promotion_id, s.voucher_id, s.amount)),
  counted as (
    update promotions.promotion p
       set uses = p.uses + c.uses, spent = p.spent + c.amount, was_used = true,
           uses_beyond = p.uses_beyond + case when c.is_beyond then c.uses else 0 end,
           spent_beyond = p.spent_beyond + case when c.is_beyond then c.amount else 0 end
      from changes c where p.tenant_id = $1 and p.id = c.promotion_id),
  vouchers as (
    update promotions.voucher v set uses = v.uses + d.uses, uses_beyond = v.uses_beyond + d.uses_beyond
      from (select voucher_id, sum(uses) as uses, coalesce(sum(uses) filter (where is_beyond), 0) as uses_beyond from (
              select voucher_before as voucher_id, -1 as uses, is_beyond from changes where voucher_before is not null
              union all select voucher_now, 1, is_beyond from changes where voucher_now is not null) d group by voucher_id) d
     where v.tenant_id = $1 and v.id = d.voucher_id and d.uses <> 0)
  select promotion_id as "promotionId", amount, is_release as "isRelease" from changes order by promotion_id`;
