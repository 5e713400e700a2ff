import type { OrderCycle, OrderCycleOffer } from './cycles.schema.js';

export type CycleRow = Omit<OrderCycle, '__typename' | 'offers'> & {
  readonly offers: readonly Omit<OrderCycleOffer, 'variant'>[];
};

const COLUMNS = `
  c.id, c.name, c.note, c.state, c.opens_at as "opensAt", c.closes_at as "closesAt", c.pickup_on::text as "pickupOn", c.pickup_note as "pickupNote",
  (select coalesce(json_agg(json_build_object('variantId', f.variant_id, 'most', f.most, 'ordered', coalesce(t.ordered, 0))
            order by f.position), '[]')
     from orders.cycle_offer f
     left join (select l.variant_id, sum(l.quantity) as ordered from orders.cycle_lines($1, c.id) l group by l.variant_id) t
       on t.variant_id = f.variant_id
    where f.tenant_id = $1 and f.cycle_id = c.id) as offers`;

export const ONE = `select ${COLUMNS} from orders.cycle c where c.tenant_id = $1 and c.id = $2`;

/** What shoppers may know: announced, open, or waiting for its day. */
export const SHOWN = `
  select ${COLUMNS} from orders.cycle c
   where c.tenant_id = $1 and c.state in ('PUBLISHED', 'OPEN', 'CLOSED') and c.pickup_on >= $2::date
   order by c.closes_at, c.id limit 20`;

/** Rounds whose goods stand in this order. */
export const OF_ORDER = `
  select ${COLUMNS} from orders.cycle c
   where c.tenant_id = $1 and exists (
     select from orders.shop_order o join orders.order_line l on l.tenant_id = $1 and l.order_id = o.id
       join orders.cycle_offer f on f.tenant_id = $1 and f.cycle_id = c.id and f.variant_id = l.variant_id
      where o.tenant_id = $1 and o.token_hash = $2 and o.placed_at between c.opened_at and coalesce(c.closed_at, 'infinity'))
   order by c.pickup_on, c.id limit 20`;

const page = (isBackward: boolean) => `
  select ${COLUMNS}, c.opens_at::text as key from orders.cycle c
   where c.tenant_id = $1 and ($2::timestamptz is null or (c.opens_at, c.id) ${isBackward ? '>' : '<'} ($2, $3::uuid))
   order by c.opens_at ${isBackward ? '' : 'desc'}, c.id ${isBackward ? '' : 'desc'} limit $4`;

export const PAGE = { forward: page(false), backward: page(true) };

const packing = (isBackward: boolean) => `
  select o.id as "orderId", o.number, o.contact_name as "buyerName", o.payment_state in ('CAPTURED', 'PARTLY_REFUNDED') as "isPaid", o.total,
         o.placed_at::text as key,
         json_agg(json_build_object('variantId', l.variant_id, 'productName', l.product_name, 'variantName', l.variant_name,
           'unitLabel', l.unit_label, 'quantity', t.quantity) order by l.position) as lines
    from orders.cycle_lines($1, $2) t
    join orders.shop_order o on o.tenant_id = $1 and o.id = t.order_id
    join orders.order_line l on l.tenant_id = $1 and l.id = t.line_id
   where o.tenant_id = $1 and ($3::timestamptz is null or (o.placed_at, o.id) ${isBackward ? '<' : '>'} ($3, $4::uuid))
   group by o.tenant_id, o.id
   order by o.placed_at ${isBackward ? 'desc' : ''}, o.id ${isBackward ? 'desc' : ''} limit $5`;

export const PACKING = { forward: packing(false), backward: packing(true) };

export const LOCK = `
  select id, name, state, opens_at as "opensAt", closes_at as "closesAt", pickup_on::text as "pickupOn"
    from orders.cycle where tenant_id = $1 and id = $2 for update`;

export const SAVE = `
  insert into orders.cycle (tenant_id, id, name, note, opens_at, closes_at, pickup_on, pickup_note, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (tenant_id, id) do update set name = excluded.name, note = excluded.note, opens_at = excluded.opens_at,
    closes_at = excluded.closes_at, pickup_on = excluded.pickup_on, pickup_note = excluded.pickup_note`;

export const FORGET_OFFERS = 'delete from orders.cycle_offer where tenant_id = $1 and cycle_id = $2';

export const SAVE_OFFERS = `
  insert into orders.cycle_offer (tenant_id, cycle_id, variant_id, most, position)
  select $1, $2, v.id, f.most, f.position
    from unnest($3::uuid[], $4::numeric[]) with ordinality f (variant_id, most, position)
    join catalog.product_variant v on v.tenant_id = $1 and v.id = f.variant_id
  returning variant_id as "variantId"`;

export const OVERLAPPING = `
  select c.name as "cycleName", count(*)::int as count
    from orders.cycle mine
    join orders.cycle_offer own on own.tenant_id = $1 and own.cycle_id = mine.id
    join orders.cycle_offer theirs on theirs.tenant_id = $1 and theirs.variant_id = own.variant_id and theirs.cycle_id <> mine.id
    join orders.cycle c on c.tenant_id = $1 and c.id = theirs.cycle_id and c.state in ('PUBLISHED', 'OPEN', 'CLOSED')
     and c.opens_at < mine.closes_at and c.closes_at > mine.opens_at
   where mine.tenant_id = $1 and mine.id = $2 group by c.id, c.name order by c.name limit 1`;

export const OFFERS = `select variant_id as "variantId", most::text as most from orders.cycle_offer where tenant_id = $1 and cycle_id = $2 order by variant_id`;

export const MOVE = `
  update orders.cycle
     set state = $3, opened_at = case when $3 = 'OPEN' then $4::timestamptz else opened_at end,
         closed_at = case when $3 = 'CLOSED' then $4::timestamptz else closed_at end
   where tenant_id = $1 and id = $2`;
