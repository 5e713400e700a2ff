import { Money } from '@lumbung/kernel';
import { conflict, type Tx } from '@lumbung/platform';
import { tooLowToLeave } from './leaving.js';
import { defaultLocation, openLocation } from './places.js';
import { isShort, lockShelves, recordMovements, refreshProducts, type Shelf } from './shelves.js';
import type { StockTooLow } from './stock.schema.js';
import type { ConsignedLine, StockLine, VariantId } from './stock.service.js';
import { announceArrived } from './waiting.js';

/** Under which goods of a seller come and go: what causes the movements, and where the goods lie. */
export interface DeliveryNote {
  /** Such as `delivery:<id>`; at most 80 characters. */
  readonly reference: string;
  /** Null: the usual place. */
  readonly locationId?: string | null;
}

/** See StockService.receiveConsigned. */
export async function receiveConsigned(
  tx: Tx,
  lines: readonly ConsignedLine[],
  { reference, locationId }: DeliveryNote,
  at: Date,
): Promise<string[]> {
  const place = await openLocation(tx, locationId);
  const shelves = await lockConsigned(tx, lines);
  const ids = await recordMovements(
    tx,
    lines.map(({ variantId, quantity, expiresOn, batchCode }) => ({
      variantId,
      locationId: place,
      kind: 'RECEIPT',
      change: quantity,
      valueChange: Money.zero,
      reference,
      expiresOn,
      batchCode,
    })),
    at,
  );
  await refreshProducts(
    tx,
    [...shelves.values()].map(({ productId }) => productId),
  );
  await announceArrived(
    tx,
    lines.filter(({ variantId }) => isShort(shelves.get(variantId) as Shelf)),
  );
  return ids;
}

/** See StockService.returnConsigned. */
export async function giveBackConsigned(
  tx: Tx,
  lines: readonly StockLine[],
  { reference, locationId }: DeliveryNote,
  at: Date,
): Promise<string[] | StockTooLow> {
  const place = (await openLocation(tx, locationId)) ?? (await defaultLocation(tx));
  const shelves = await lockConsigned(tx, lines);
  const tooLow = await tooLowToLeave(tx, place, lines, shelves, { forGood: true });
  if (tooLow) return tooLow;
  const ids = await recordMovements(
    tx,
    lines.map(({ variantId, quantity }) => ({
      variantId,
      locationId: place,
      kind: 'GIVEN_BACK',
      change: quantity.negated(),
      valueChange: Money.zero,
      reference,
    })),
    at,
  );
  await refreshProducts(
    tx,
    [...shelves.values()].map(({ productId }) => productId),
  );
  return ids;
}

async function lockConsigned(tx: Tx, lines: readonly StockLine[]): Promise<Map<VariantId, Shelf>> {
  if (lines.some(({ quantity }) => !quantity.isPositive)) throw conflict('A quantity must be above zero.');
  const shelves = await lockShelves(
    tx,
    lines.map(({ variantId }) => variantId),
  );
  if ([...shelves.values()].some(({ sellerId }) => sellerId === null))
    throw conflict("These are the cooperative's own goods.");
  return shelves;
}
