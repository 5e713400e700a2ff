import type { OutOfStock, Quote } from '@lumbung/catalog';
import { mostOf, type KeptLine } from './cart-reckoning.js';

/** What is missing of a line, as the refusal says it. */
export function shortageOf(line: KeptLine, quote: Quote): OutOfStock['shortages'][number] {
  return {
    variantId: line.variantId,
    cartLineId: line.id,
    productName: quote.productName,
    variantName: quote.variantName,
    quantityWanted: line.quantity,
    quantityAvailable: mostOf(quote),
  };
}
