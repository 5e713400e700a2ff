import type { Quote } from '@lumbung/catalog';
import type { Quantity } from '@lumbung/kernel';
import type { BasketLine } from './basket.js';

/** A line of a basket as it is quoted: so much of a variant at what this buyer pays for it. */
export function basketLine(lineId: string, quote: Quote, quantity: Quantity): BasketLine {
  const { variantId, productId, categoryPath, sellerId, price, priceClass } = quote;
  return {
    lineId,
    variantId,
    productId,
    categoryPath,
    sellerId,
    quantity,
    unitPrice: price,
    total: price.timesQuantity(quantity),
    priceClass,
  };
}
