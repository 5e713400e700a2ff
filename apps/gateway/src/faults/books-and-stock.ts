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
    `with told as (select * from json_to_recordset($2) as t (id uuid, number text, "requestId" uuid, "isPaid" boolean)) ${PROMISES} union all ${SUMS}`,
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
  select 'income and what sellers are owed is not ' || (select sum(captured) from orders.shop_order where tenant_id = $1)
   where (select coalesce(sum(captured), 0) from orders.shop_order where tenant_id = $1) is distinct from
         (select coalesce(sum(-b.balance), 0) from ledger.balances($1, '9999-12-31') b join ledger.account a on a.tenant_id = $1 and a.id = b.account_id
           where a.number like '4-%' or a.number = '2-1050')
  union all
  select 'stock of ' || s.variant_id || ' is not the sum of its movements' from catalog.stock s
   where s.tenant_id = $1 and s.on_hand <> (select coalesce(sum(m.change), 0) from catalog.stock_movement m where m.tenant_id = $1 and m.variant_id = s.variant_id)
  union all
  select 'stock of ' || s.variant_id || ' reserves ' || s.reserved || ' of ' || s.on_hand from catalog.stock s
   where s.tenant_id = $1
     and (s.available < 0 or s.on_hand < 0
          or s.reserved <> (select coalesce(sum(r.quantity), 0) from catalog.reservation r where r.tenant_id = $1 and r.variant_id = s.variant_id and r.state = 'HELD'))
  union all
  select 'stock of ' || s.variant_id || ' sold ' || s.sold || ' and not what was paid for' from catalog.stock s
   where s.tenant_id = $1
     and s.sold <> (select coalesce(sum(l.quantity), 0) from orders.order_line l join told t on t.id = l.order_id and t."isPaid" where l.tenant_id = $1 and l.variant_id = s.variant_id)
  union all
  select 'order ' || t.number || ' has ' || count(e.id) || ' events' from told t
    left join platform.outbox_event e on e.tenant_id = $1 and e.payload->>'orderId' = t.id::text
   group by t.id, t.number, t."isPaid"
  having count(e.id) <> (1 + t."isPaid"::int) * (1 + exists (select from orders.order_line l where l.tenant_id = $1 and l.order_id = t.id and l.seller_id is not null)::int)
  union all
  select 'the audit chain breaks at ' || platform.first_broken_audit($1) where platform.first_broken_audit($1) is not null
`;

/** Totals that are kept beside their parts, and accounts of the books beside what the domains say of them. */
const SUMS = /* sql */ `
  select 'stock of ' || s.variant_id || ' is not what lies at its places' from catalog.stock s, lateral (
           select coalesce(sum(p.on_hand), 0) as on_hand, coalesce(sum(p.on_hand) filter (where not l.sells_from), 0) as held_back
             from catalog.location_stock p join catalog.location l on l.tenant_id = p.tenant_id and l.id = p.location_id
            where p.tenant_id = $1 and p.variant_id = s.variant_id) lying
   where s.tenant_id = $1 and (s.on_hand <> lying.on_hand or s.held_back <> lying.held_back)
  union all
  select 'stock of ' || p.variant_id || ' at a place is not the sum of its movements there' from catalog.location_stock p
   where p.tenant_id = $1
     and p.on_hand <> (select coalesce(sum(m.change), 0) from catalog.stock_movement m
                        where m.tenant_id = $1 and m.variant_id = p.variant_id and m.location_id = p.location_id)
  union all
  select 'drawer session ' || d.number || ' expects ' || d.expected || ' and not its float with its movements' from payments.drawer_session d
   where d.tenant_id = $1
     and d.expected <> d.opening_float + (select coalesce(sum(m.amount), 0) from payments.drawer_movement m where m.tenant_id = $1 and m.session_id = d.id)
  union all
  select 'account ' || said.number || ' stands at ' || said.balance || ', ' || said.owner || ' says ' || said.owed from (
    select a.number, coalesce(b.balance, 0) * o.sign as balance, o.owner, o.owed from (
      select '2-1050' as number, -1 as sign, 'consignment' as owner, (select coalesce(sum(amount), 0) from consignment.entry where tenant_id = $1) as owed
      union all
      select '1-1410', 1, 'member credit', (select coalesce(sum(owed), 0) from payments.credit_purchase where tenant_id = $1)) o
      join ledger.account a on a.tenant_id = $1 and a.number = o.number
      left join ledger.balances($1, '9999-12-31') b on b.account_id = a.id) said
   where said.balance <> said.owed
`;
