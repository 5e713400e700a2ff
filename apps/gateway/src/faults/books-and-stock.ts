import type { House, TestCooperative } from '@lumbung/platform/testing';
import type { Acknowledged } from './shopper.js';

/**
 * What must hold whatever happened, as one line per thing that does not: orders as acknowledged, books in balance,
 * stock as its movements say, reservations as the orders hold them, one event per fact, an unbroken audit chain.
 */
export async function brokenPromises(
  house: House,
  coop: TestCooperative,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const told = JSON.stringify(acknowledged);
  const rows = await house.admin<{ broken: string }>(
    `with told as (select * from json_to_recordset($2) as t (id uuid, number text, "requestId" uuid, "isPaid" boolean)) ${PROMISES}`,
    [coop.id, told],
  );
  return rows.map(({ broken }) => broken);
}

const PROMISES = /* sql */ `
  select 'order ' || t.number || ' was acknowledged and is not there once' as broken from told t
   where (select count(*) from orders.shop_order o where o.tenant_id = $1 and o.id = t.id and o.number = t.number) <> 1
  union all
  select 'order ' || o.number || ' is there and nobody was told' from orders.shop_order o
   where o.tenant_id = $1 and o.id not in (select id from told)
  union all
  select 'request ' || t."requestId" || ' stands for ' || coalesce(c.subject_id::text, 'nothing') from told t
    left join platform.request_claim c on c.tenant_id = $1 and c.operation = 'orders.place' and c.request_id = t."requestId"
   where c.subject_id is distinct from t.id
  union all
  select 'order ' || o.number || ' says of its money ' || o.payment_state || ' ' || o.captured from orders.shop_order o join told t on t.id = o.id
   where o.tenant_id = $1
     and (case when t."isPaid" then o.payment_state <> 'CAPTURED' or o.captured <> o.total else o.payment_state <> 'PENDING' or o.captured <> 0 end)
  union all
  select 'order ' || o.number || ' has ' || count(p.id) || ' payments, ' || count(*) filter (where p.state = 'CAPTURED') || ' captured'
    from orders.shop_order o join told t on t.id = o.id left join payments.payment p on p.tenant_id = o.tenant_id and p.order_id = o.id
   where o.tenant_id = $1 group by o.number, t."isPaid"
  having count(p.id) <> 1 or count(*) filter (where p.state = 'CAPTURED') <> t."isPaid"::int
  union all
  select 'order ' || o.number || ' has ' || cardinality(o.journal_ids) || ' journals' from orders.shop_order o join told t on t.id = o.id
   where o.tenant_id = $1 and cardinality(o.journal_ids) <> t."isPaid"::int
  union all
  select 'the trial balance is off by ' || sum(balance) from ledger.balances($1, '9999-12-31') having sum(balance) <> 0
  union all
  select 'income is ' || (select sum(captured) from orders.shop_order where tenant_id = $1) || ', cash and bank say otherwise'
   where (select coalesce(sum(captured), 0) from orders.shop_order where tenant_id = $1) is distinct from
         (select coalesce(sum(-b.balance), 0) from ledger.balances($1, '9999-12-31') b join ledger.account a on a.tenant_id = $1 and a.id = b.account_id
           where a.number like '4-%')
  union all
  select 'stock of ' || s.variant_id || ' is not the sum of its movements' from catalog.stock s
   where s.tenant_id = $1 and s.on_hand <> (select coalesce(sum(m.change), 0) from catalog.stock_movement m where m.tenant_id = $1 and m.variant_id = s.variant_id)
  union all
  select 'stock of ' || s.variant_id || ' reserves ' || s.reserved || ' of ' || s.on_hand from catalog.stock s
   where s.tenant_id = $1
     and (s.reserved > s.on_hand or s.on_hand < 0
          or s.reserved <> (select coalesce(sum(r.quantity), 0) from catalog.reservation r where r.tenant_id = $1 and r.variant_id = s.variant_id and r.state = 'HELD'))
  union all
  select 'stock of ' || s.variant_id || ' sold ' || s.sold || ' and not what was paid for' from catalog.stock s
   where s.tenant_id = $1
     and s.sold <> (select coalesce(sum(l.quantity), 0) from orders.order_line l join told t on t.id = l.order_id and t."isPaid" where l.tenant_id = $1 and l.variant_id = s.variant_id)
  union all
  select 'order ' || t.number || ' has ' || count(e.id) || ' events' from told t
    left join platform.outbox_event e on e.tenant_id = $1 and e.payload->>'orderId' = t.id::text
   group by t.number, t."isPaid" having count(e.id) <> 1 + t."isPaid"::int
  union all
  select 'the audit chain breaks at ' || platform.first_broken_audit($1) where platform.first_broken_audit($1) is not null
`;
