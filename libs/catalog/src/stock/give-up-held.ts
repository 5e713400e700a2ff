import { Money, quantity } from '@lumbung/kernel';
import { conflict, type Tx } from '@lumbung/platform';
import type { HeldRow } from './held-goods.js';
import { refreshProducts } from './shelves.js';
import type { CostedLine, StockLine } from './stock.service.js';
import { announceArrived } from './waiting.js';

/**
 * Goods that were sold ahead and never left: the order holds so much less, and what is free now goes to those who wait
 * behind it. They had cost nothing yet. The rows must be locked; throws CONFLICT for more than the order holds.
 */
export async function giveUpHeld(
  tx: Tx,
  orderId: string,
  held: ReadonlyMap<string, HeldRow>,
  lines: readonly StockLine[],
): Promise<CostedLine[]> {
  if (lines.length === 0) return [];
  for (const { variantId, quantity: given } of lines) {
    const row = held.get(variantId);
    if (!row || !given.isPositive || given.exceeds(quantity(row.quantity)))
      throw conflict('More would be given up than this order holds.');
  }
  const ids = lines.map(({ variantId }) => variantId);
  await tx.rows(GIVE_UP, [orderId, ids, lines.map((line) => line.quantity.toString())]);
  await refreshProducts(
    tx,
    ids.map((id) => (held.get(id) as HeldRow).productId),
  );
  await announceArrived(
    tx,
    lines.filter(({ variantId }) => held.get(variantId)?.isShort),
  );
  return lines.map((line) => ({ ...line, cost: Money.zero }));
}

const GIVE_UP = `
  with given as (select * from unnest($3::uuid[], $4::numeric[]) as g (variant_id, quantity)),
       less as (
         update catalog.reservation r
            set state = case when r.quantity = g.quantity then 'RELEASED' else r.state end,
                quantity = case when r.quantity = g.quantity then r.quantity else r.quantity - g.quantity end
           from given g
          where r.tenant_id = $1 and r.order_id = $2 and r.variant_id = g.variant_id and r.state = 'HELD')
  update catalog.stock s set reserved = s.reserved - g.quantity from given g where s.tenant_id = $1 and s.variant_id = g.variant_id`;
