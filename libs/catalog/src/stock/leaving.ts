import { quantity, type Quantity } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import type { Shelf } from './shelves.js';
import { shortageOfShelf, StockTooLow } from './stock.schema.js';
import type { StockLine, VariantId } from './stock.service.js';

/**
 * The refusal when less lies at a place than is to leave it, or (where it leaves `forGood` what can be sold) when orders
 * hold the rest. What a place that sells nothing holds is free of orders. A variant stands in one line only; its stock
 * row is locked, which guards the place. One statement.
 */
export async function tooLowToLeave(
  tx: Tx,
  place: string,
  lines: readonly StockLine[],
  shelves: ReadonlyMap<VariantId, Shelf>,
  { forGood }: { forGood: boolean },
): Promise<StockTooLow | null> {
  const rows = await tx.rows<{ variantId: VariantId; here: string; sells: boolean }>(
    `select w.variant_id as "variantId", coalesce(p.on_hand, 0) as here, l.sells_from as sells
       from unnest($3::uuid[]) w (variant_id)
       join catalog.location l on l.tenant_id = $1 and l.id = $2
       left join catalog.location_stock p on p.tenant_id = $1 and p.location_id = l.id and p.variant_id = w.variant_id`,
    [place, lines.map(({ variantId }) => variantId)],
  );
  const at = new Map(rows.map(({ variantId, here, sells }) => [variantId, { here: quantity(here), sells }]));
  const shortages = lines.flatMap(({ variantId, quantity: wanted }) => {
    const { here, sells } = at.get(variantId) as { here: Quantity; sells: boolean };
    const shelf = shelves.get(variantId) as Shelf;
    const most = forGood && sells && here.exceeds(shelf.available) ? shelf.available : here;
    return most.isAtLeast(wanted) ? [] : [shortageOfShelf(shelf, wanted, most)];
  });
  return shortages.length > 0 ? new StockTooLow(shortages) : null;
}
