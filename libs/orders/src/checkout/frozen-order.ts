import type { Quote, VariantId } from '@lumbung/catalog';
import { Money, newId, type Quantity } from '@lumbung/kernel';
import { memberSaving, type KeptLine } from '../cart/cart-reckoning.js';

/** One line as it is agreed: nothing in it changes when the catalogue does. */
export interface FrozenLine {
  readonly id: string;
  readonly variantId: VariantId;
  readonly productName: string;
  readonly variantName: string;
  readonly sku: string;
  readonly unitLabel: string;
  readonly quantity: Quantity;
  readonly unitPrice: Money;
  readonly publicUnitPrice: Money;
  readonly priceClass: Quote['priceClass'];
  readonly total: Money;
}

export interface FrozenSums {
  readonly lines: readonly FrozenLine[];
  readonly subtotal: Money;
  /** Against public prices, for members; nothing for others. */
  readonly memberSavings: Money;
}

/** A line's total is unit price × quantity, whole rupiah, rounded half up once; the subtotal is their sum. */
export function freeze(wanted: readonly { line: KeptLine; quote: Quote }[]): FrozenSums {
  const lines = wanted.map(({ line, quote }): FrozenLine => ({
    id: newId(),
    variantId: line.variantId,
    productName: quote.productName,
    variantName: quote.variantName,
    sku: quote.sku,
    unitLabel: quote.unitLabel,
    quantity: line.quantity,
    unitPrice: quote.price,
    publicUnitPrice: quote.publicPrice,
    priceClass: quote.priceClass,
    total: quote.price.timesQuantity(line.quantity),
  }));
  const saved = wanted
    .filter(({ quote }) => quote.priceClass === 'MEMBER')
    .map(({ line, quote }) => memberSaving(quote, line.quantity));
  return { lines, subtotal: Money.sum(lines.map(({ total }) => total)), memberSavings: Money.sum(saved) };
}
