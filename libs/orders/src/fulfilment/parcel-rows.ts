import type { VariantId } from '@lumbung/catalog';
import { newId, Quantity, quantity } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { FulfilmentState } from '../order/order-enums.js';
import { parcelStateOf } from './parcel-machine.js';
import type { ParcelState } from './parcel.types.js';

/** A parcel of an order that the running transaction holds; whoever holds the order holds its parcels. */
export interface HeldParcel {
  readonly id: string;
  readonly number: string;
  readonly state: `${ParcelState}`;
  readonly locationId: string | null;
  readonly sellerId: string | null;
  readonly lines: readonly { readonly lineId: string; readonly variantId: VariantId; readonly quantity: Quantity }[];
}

type Row = Omit<HeldParcel, 'lines'> & { lines: { lineId: string; variantId: VariantId; quantity: string }[] };

const PARCELS = `
  select f.id, f.number, f.state, f.location_id as "locationId", f.seller_id as "sellerId",
         (select coalesce(json_agg(json_build_object('lineId', p.order_line_id, 'variantId', l.variant_id, 'quantity', p.quantity) order by l.position), '[]')
            from orders.fulfilment_line p join orders.order_line l on l.tenant_id = $1 and l.id = p.order_line_id
           where p.tenant_id = $1 and p.fulfilment_id = f.id) as lines
    from orders.fulfilment f where f.tenant_id = $1 and f.order_id = $2 and f.state <> 'CANCELLED' order by f.number`;

/** The parcels of an order without cancelled ones, in the order of their numbers. */
export async function parcelsOfOrder(tx: Tx, orderId: string): Promise<HeldParcel[]> {
  const rows = await tx.rows<Row>(PARCELS, [orderId]);
  return rows.map(({ lines, ...row }) => ({
    ...row,
    lines: lines.map((line) => ({ ...line, quantity: quantity(line.quantity) })),
  }));
}

/** Throws NOT_FOUND for a parcel this cooperative does not have. */
export async function orderOfParcel(tx: Tx, parcelId: string): Promise<string> {
  const found = await tx.rowOrFail<{ orderId: string }>(
    'select order_id as "orderId" from orders.fulfilment where tenant_id = $1 and id = $2',
    [parcelId],
  );
  return found.orderId;
}

interface LineToPack {
  lineId: string;
  sellerId: string | null;
  quantity: string;
  home: string | null;
  /** Where goods that left already were taken, most first. */
  taken: { locationId: string; quantity: number }[];
}

// Movements of an order are younger than it, and ids are in the order of time: so the index of a variant is read from there.
const TO_PACK = `
  select l.id as "lineId", l.seller_id as "sellerId", l.quantity - l.returned_quantity as quantity,
         coalesce(r.location_id, d.id) as home,
         coalesce((select json_agg(json_build_object('locationId', t.location_id, 'quantity', t.quantity) order by t.quantity desc, t.location_id)
            from (select m.location_id, -sum(m.change) as quantity from catalog.stock_movement m
                   where m.tenant_id = $1 and m.variant_id = l.variant_id and m.id > $2::uuid and m.kind = 'SALE' and m.reference = 'order:' || $2::text
                   group by m.location_id) t), '[]') as taken
    from orders.order_line l
    left join catalog.reservation r on r.tenant_id = $1 and r.order_id = $2::uuid and r.variant_id = l.variant_id
    left join catalog.location d on d.tenant_id = $1 and d.is_default
   where l.tenant_id = $1 and l.order_id = $2::uuid and l.quantity > l.returned_quantity order by l.position`;

const MAKE = `
  with parcel as (
    select p.*, platform.next_number($1, 'parcel') as n
      from jsonb_to_recordset($3::jsonb) as p (id uuid, "locationId" uuid, "sellerId" uuid, state text, lines jsonb)),
  made as (
    insert into orders.fulfilment (tenant_id, id, order_id, number, location_id, seller_id, state, created_at)
    select $1, p.id, $2, 'K-' || lpad(p.n::text, greatest(5, length(p.n::text)), '0'), p."locationId", p."sellerId", p.state, $4 from parcel p)
  insert into orders.fulfilment_line (tenant_id, fulfilment_id, order_line_id, quantity)
  select $1, p.id, l."lineId", l.quantity
    from parcel p cross join lateral jsonb_to_recordset(p.lines) as l ("lineId" uuid, quantity numeric)`;

/**
 * Makes the parcels of an order: one for each place and owner. Goods that left the shelf are packed where they lay,
 * others where the order is served, else at the usual place. Two statements, however many lines.
 */
export async function makeParcels(
  tx: Tx,
  order: { id: string; fulfilmentState: `${FulfilmentState}` },
  at: Date,
): Promise<void> {
  const lines = await tx.rows<LineToPack>(TO_PACK, [order.id]);
  const state = parcelStateOf(order.fulfilmentState);
  const parcels = new Map<string, NewParcel>();
  for (const { lineId, sellerId, quantity: whole, home, taken } of lines) {
    for (const { locationId, part } of spread(quantity(whole), home, taken)) {
      const key = `${locationId} ${sellerId}`;
      const parcel = parcels.get(key) ?? { id: newId(), locationId, sellerId, state, lines: [] };
      parcel.lines.push({ lineId, quantity: part.toString() });
      parcels.set(key, parcel);
    }
  }
  if (parcels.size > 0) await insertParcels(tx, order.id, [...parcels.values()], at);
}

export interface NewParcel {
  readonly id: string;
  readonly locationId: string | null;
  readonly sellerId: string | null;
  readonly state: `${ParcelState}`;
  readonly lines: { lineId: string; quantity: string }[];
}

/** Writes parcels with their lines and numbers, with one statement. */
export async function insertParcels(tx: Tx, orderId: string, parcels: readonly NewParcel[], at: Date): Promise<void> {
  await tx.rows(MAKE, [orderId, JSON.stringify(parcels), at]);
}

/** A line over the places it was taken from; what nobody took yet is with the first of them, or at home. */
function spread(
  whole: Quantity,
  home: string | null,
  taken: LineToPack['taken'],
): { locationId: string | null; part: Quantity }[] {
  const parts: { locationId: string | null; part: Quantity }[] = [];
  let left = whole;
  for (const { locationId, quantity: there } of taken) {
    const here = quantity(there);
    const part = here.exceeds(left) ? left : here;
    if (part.isPositive) parts.push({ locationId, part });
    left = left.minus(part);
  }
  if (!left.isPositive) return parts;
  const [first] = parts;
  return first ? [{ ...first, part: first.part.plus(left) }, ...parts.slice(1)] : [{ locationId: home, part: left }];
}
