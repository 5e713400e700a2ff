import { newId, Quantity } from '@lumbung/kernel';
import { InvalidInput } from '@lumbung/platform';
import type { VariantId } from '@lumbung/catalog';
import type { FrozenRow } from './change-rows.js';
import type { OrderChangeInput } from './changes.schema.js';

/** A line as it is wanted from now on. */
export interface AfterLine {
  readonly id: string;
  readonly variantId: VariantId;
  readonly quantity: Quantity;
  /** Zero for goods that are added. */
  readonly before: Quantity;
  /** Null for goods that are added. */
  readonly row: FrozenRow | null;
}

/**
 * The lines of an order as a change wants them, those it takes away with a quantity of zero. Refuses a line or variant
 * named twice, lines of other orders, quantities below zero, added goods that are in the order already, and a change of
 * nothing.
 */
export function linesAfter(rows: readonly FrozenRow[], input: OrderChangeInput): AfterLine[] | InvalidInput {
  const wanted = new Map<string, Quantity>();
  for (const [index, { orderLineId, quantity }] of input.lines.entries()) {
    const at = `lines.${index}`;
    if (!rows.some(({ id }) => id === orderLineId))
      return new InvalidInput('order.notOfThisOrder', `${at}.orderLineId`);
    if (wanted.has(orderLineId)) return new InvalidInput('order.returnedTwice', `${at}.orderLineId`);
    if (quantity.isNegative) return new InvalidInput('change.belowZero', `${at}.quantity`);
    wanted.set(orderLineId, quantity);
  }
  const after: AfterLine[] = rows.map((row) => ({
    ...{ id: row.id, variantId: row.variantId, before: row.left, row },
    quantity: wanted.get(row.id) ?? row.left,
  }));
  for (const [index, { variantId, quantity }] of input.added.entries()) {
    const at = `added.${index}`;
    if (after.some((line) => line.variantId === variantId))
      return new InvalidInput('change.alreadyThere', `${at}.variantId`);
    if (!quantity.isPositive) return new InvalidInput('parcel.notPositive', `${at}.quantity`);
    after.push({ id: newId(), variantId: variantId as VariantId, quantity, before: Quantity.zero, row: null });
  }
  if (!input.delivery && after.every(({ quantity, before }) => quantity.equals(before)))
    return new InvalidInput('change.nothing', null);
  return after.some(({ quantity }) => quantity.isPositive) ? after : new InvalidInput('change.nothingLeft', 'lines');
}
