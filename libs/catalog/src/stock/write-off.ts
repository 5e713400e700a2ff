import type { Tx } from '@lumbung/platform';
import { lockShelves, recordMovements, refreshProducts, valueOf, type Shelf } from './shelves.js';
import type { CostedLine, StockLine } from './stock.service.js';

/** Goods that came back and cannot be sold again, and where they lie; null: the usual place. */
export interface DamagedLine extends StockLine {
  readonly locationId: string | null;
}

/** See StockService.writeOff. */
export async function writeOffDamaged(
  tx: Tx,
  lines: readonly DamagedLine[],
  reference: string,
  at: Date,
): Promise<CostedLine[]> {
  if (lines.length === 0) return [];
  const shelves = await lockShelves(
    tx,
    lines.map(({ variantId }) => variantId),
  );
  const gone = lines.map((line) => ({
    ...line,
    value: valueOf(line.quantity.negated(), shelves.get(line.variantId) as Shelf),
  }));
  await recordMovements(
    tx,
    gone.map(({ variantId, locationId, quantity, value }) => ({
      variantId,
      locationId,
      kind: 'ADJUSTMENT',
      change: quantity.negated(),
      valueChange: value,
      reason: 'DAMAGED',
      reference,
    })),
    at,
  );
  await refreshProducts(
    tx,
    [...shelves.values()].map(({ productId }) => productId),
  );
  return gone.map(({ variantId, quantity, value }) => ({ variantId, quantity, cost: value.negated() }));
}
