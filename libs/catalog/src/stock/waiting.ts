import { waitingGoodsArrived } from '@lumbung/events';
import { quantity } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { couldLeave, NOWHERE, reachOf } from './places.js';
import { shortageOfShelf, type StockShortage } from './stock.schema.js';
import type { StockLine, VariantId } from './stock.service.js';

/**
 * Goods belong to reservations in the order in which they were placed: a reservation is filled when it and everything
 * placed before it fit into what is there to be sold. Nothing is written down when goods come, so nothing can be out
 * of step; who waits is reckoned from the two sums.
 */

/**
 * Tells which orders were waiting for goods that have just come, or have just been let go by an order before them:
 * those whose turn lies within the last `quantity` of what is there. Call it with variants of which more was held than
 * was there; sends nothing otherwise.
 */
export async function announceArrived(tx: Tx, more: readonly StockLine[]): Promise<void> {
  if (more.length === 0) return;
  const rows = await tx.rows<{ orderId: string }>(
    `select distinct t.order_id as "orderId"
       from unnest($2::uuid[], $3::numeric[]) as m (variant_id, quantity)
       join catalog.stock s on s.tenant_id = $1 and s.variant_id = m.variant_id
       join lateral (select r.order_id, sum(r.quantity) over (order by r.placed_at, r.order_id) as turn
                       from catalog.reservation r where r.tenant_id = $1 and r.variant_id = m.variant_id and r.state = 'HELD') t on true
      where t.turn <= s.on_hand - s.held_back and t.turn > s.on_hand - s.held_back - m.quantity
      order by 1`,
    [more.map(({ variantId }) => variantId), more.map((line) => line.quantity.toString())],
  );
  if (rows.length > 0) tx.emit(waitingGoodsArrived({ orderIds: rows.map(({ orderId }) => orderId) }));
}

/** Of an order's held lines, what could not leave now. */
export async function missingOf(tx: Tx, orderId: string): Promise<StockShortage[]> {
  type Row = {
    variantId: VariantId;
    productName: string;
    variantName: string;
    quantity: string;
    sellable: string;
    isShort: boolean;
    locationId: string | null;
  };
  const held = await tx.rows<Row>(
    `select r.variant_id as "variantId", p.name as "productName", v.name as "variantName", r.quantity, s.on_hand - s.held_back as sellable,
            s.reserved > s.on_hand - s.held_back as "isShort", r.location_id as "locationId"
       from catalog.reservation r
       join catalog.stock s on s.tenant_id = r.tenant_id and s.variant_id = r.variant_id
       join catalog.product_variant v on v.tenant_id = r.tenant_id and v.id = r.variant_id
       join catalog.product p on p.tenant_id = r.tenant_id and p.id = v.product_id
      where r.tenant_id = $1 and r.order_id = $2 and r.state = 'HELD' order by r.variant_id`,
    [orderId],
  );
  if (held.length === 0) return [];
  const short = held.filter(({ isShort }) => isShort).map(({ variantId }) => variantId);
  const reach = await reachOf(
    tx,
    orderId,
    held.map(({ variantId }) => variantId),
    { short, first: held[0]?.locationId ?? null },
  );
  return held.flatMap((row) => {
    const wanted = quantity(row.quantity);
    const { part, missing } = couldLeave(wanted, quantity(row.sellable), reach.get(row.variantId) ?? NOWHERE);
    return missing.isPositive ? [shortageOfShelf(row, wanted, part)] : [];
  });
}
