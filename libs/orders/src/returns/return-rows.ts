import type { VariantId } from '@lumbung/catalog';
import { quantity, type Quantity } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { OrderReturnState } from './return.types.js';
import type { ReturnFacts } from './return-window.js';

/** A return that nobody else changes until this transaction ends; its order is locked first. */
export interface LockedReturn {
  readonly id: string;
  readonly orderId: string;
  readonly number: string;
  readonly state: `${OrderReturnState}`;
  readonly reason: string;
  readonly lines: readonly { readonly lineId: string; readonly quantity: Quantity }[];
}

type Row = Omit<LockedReturn, 'lines'> & { lines: { lineId: string; quantity: string }[] };

/** Throws NOT_FOUND. */
export async function orderOfReturn(tx: Tx, returnId: string): Promise<string> {
  const { orderId } = await tx.rowOrFail<{ orderId: string }>(
    'select order_id as "orderId" from orders.order_return where tenant_id = $1 and id = $2',
    [returnId],
  );
  return orderId;
}

export async function returnOfId(tx: Tx, returnId: string): Promise<LockedReturn> {
  const { lines, ...row } = await tx.rowOrFail<Row>(ONE, [returnId]);
  return { ...row, lines: lines.map(({ lineId, quantity: asked }) => ({ lineId, quantity: quantity(asked) })) };
}

/** A statement of how much of each line of an order, named as SQL, open returns ask for. */
export const askedOf = (orderId: 'o.id' | '$2') => `
  select l.order_line_id as "lineId", sum(l.quantity) as asked
    from orders.order_return r join orders.order_return_line l on l.tenant_id = $1 and l.return_id = r.id
   where r.tenant_id = $1 and r.order_id = ${orderId} and r.state in ('REQUESTED', 'APPROVED') group by l.order_line_id`;

/** Columns of ReturnFacts about the order `o`; seven days where the cooperative never set them. */
export const RETURN_FACTS = `
  coalesce((select s.return_within_days from orders.order_settings s where s.tenant_id = $1), 7) as "returnWithinDays",
  coalesce(o.handed_over_at, o.completed_at) as "withBuyerSince"`;

/** Until when goods of an order may come back; the order is there. */
export function returnFacts(tx: Tx, orderId: string): Promise<ReturnFacts> {
  return tx.rowOrFail<ReturnFacts>(FACTS, [orderId]);
}

/** How much of each line other returns ask for that are not decided or received yet. */
export async function askedBefore(tx: Tx, orderId: string): Promise<Map<string, Quantity>> {
  const rows = await tx.rows<{ lineId: string; asked: string }>(ASKED, [orderId]);
  return new Map(rows.map(({ lineId, asked }) => [lineId, quantity(asked)]));
}

export interface NewReturn {
  readonly id: string;
  readonly orderId: string;
  readonly reason: string;
  readonly isByBuyer: boolean;
  readonly by: string | null;
  readonly at: Date;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: Quantity }[];
}

/** Writes a return with its lines; answers its number. One of the staff is approved with it. */
export async function insertReturn(
  tx: Tx,
  { id, orderId, reason, isByBuyer, by, at, lines }: NewReturn,
): Promise<string> {
  const { number } = await tx.rowOrFail<{ number: string }>(INSERT, [id, orderId, reason, isByBuyer, by, at]);
  const [ids, quantities] = [lines.map((line) => line.orderLineId), lines.map((line) => line.quantity.toString())];
  await tx.rows(INSERT_LINES, [id, ids, quantities]);
  return number;
}

/** A seller's goods: who bears their damage today; null where nothing is agreed. */
export interface DamageTerms {
  readonly lineId: string;
  readonly bearer: 'SELLER' | 'COOPERATIVE' | null;
}

export function damageTerms(tx: Tx, lineIds: readonly string[], today: string): Promise<DamageTerms[]> {
  return tx.rows<DamageTerms>(BEARERS, [lineIds, today]);
}

/** Where goods of an order came back to last. */
export async function placesOfReturn(
  tx: Tx,
  orderId: string,
  variantIds: readonly VariantId[],
): Promise<Map<VariantId, string>> {
  const rows = await tx.rows<{ variantId: VariantId; locationId: string }>(PLACES, [orderId, variantIds]);
  return new Map(rows.map(({ variantId, locationId }) => [variantId, locationId]));
}

const ONE = `
  select r.id, r.order_id as "orderId", r.number, r.state, r.reason,
         (select json_agg(json_build_object('lineId', l.order_line_id, 'quantity', l.quantity)) from orders.order_return_line l
           where l.tenant_id = $1 and l.return_id = r.id) as lines
    from orders.order_return r where r.tenant_id = $1 and r.id = $2`;

const ASKED = askedOf('$2');

const FACTS = `select ${RETURN_FACTS} from orders.shop_order o where o.tenant_id = $1 and o.id = $2`;

const INSERT = `
  insert into orders.order_return (tenant_id, id, order_id, number, state, reason, is_by_buyer, asked_by, asked_at, decided_by, decided_at)
  select $1, $2, $3, 'R-' || lpad(n::text, greatest(5, length(n::text)), '0'), case when $5::boolean then 'REQUESTED' else 'APPROVED' end, $4, $5,
         $6::text, $7::timestamptz, case when $5 then null else $6 end, case when $5 then null else $7 end
    from platform.next_number($1, 'return') n returning number`;

const INSERT_LINES = `
  insert into orders.order_return_line (tenant_id, return_id, order_line_id, quantity)
  select $1, $2, l.id, l.quantity from unnest($3::uuid[], $4::numeric[]) as l (id, quantity)`;

const BEARERS = `
  select l.id as "lineId", t.damage_bearer as bearer
    from orders.order_line l
    join catalog.product_variant v on v.tenant_id = $1 and v.id = l.variant_id
    join catalog.product p on p.tenant_id = $1 and p.id = v.product_id
    left join catalog.category c on c.tenant_id = $1 and c.id = p.category_id
   cross join lateral consignment.terms($1, $3::date, p.id, c.path, l.seller_id) t
   where l.tenant_id = $1 and l.id = any ($2::uuid[]) and l.seller_id is not null`;

const PLACES = `
  select distinct on (m.variant_id) m.variant_id as "variantId", m.location_id as "locationId" from catalog.stock_movement m
   where m.tenant_id = $1 and m.variant_id = any ($3::uuid[]) and m.id > $2::uuid and m.kind = 'RETURN' and m.reference = 'order:' || $2::text
   order by m.variant_id, m.id desc`;
