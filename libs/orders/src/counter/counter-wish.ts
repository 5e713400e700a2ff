import type { Quote, VariantId } from '@lumbung/catalog';
import { Money, newId, Quantity } from '@lumbung/kernel';
import { InvalidInput } from '@lumbung/platform';
import { isWholeSteps, type KeptLine } from '../cart/cart-reckoning.js';
import { shelfOf, type Wish } from '../checkout/placing.service.js';
import type { Tariff } from '../delivery/tariff.js';
import type { CounterBuyer } from './counter-buyer.js';
import type { CounterLineInput } from './counter.schema.js';

/** The goods leave over the counter, whatever the shop offers on the web. */
const HERE: Tariff = {
  isPickupEnabled: true,
  isCourierEnabled: false,
  freeFrom: null,
  zoneFee: null,
  expeditions: [],
};

/** Each variant once, in the order in which it was first named; the price is told by `expectedTotal` alone. */
export function linesOf(lines: readonly CounterLineInput[]): KeptLine[] | InvalidInput {
  const merged = new Map<string, Quantity>();
  for (const [index, { variantId, quantity }] of lines.entries()) {
    if (!quantity.isPositive) return new InvalidInput('counter.notPositive', `lines.${index}.quantity`);
    merged.set(variantId, (merged.get(variantId) ?? Quantity.zero).plus(quantity));
  }
  return [...merged].map(([variantId, quantity]) => ({
    id: newId(),
    variantId: variantId as VariantId,
    quantity,
    seenPrice: Money.zero,
  }));
}

/** What is agreed about a sale at the counter, but its lines. A buyer nobody knows never buys for the first time. */
export function circumstancesOf(buyer: CounterBuyer | undefined): Omit<Wish, 'lines' | 'codes' | 'expectedTotal'> {
  return {
    channel: 'COUNTER',
    member: buyer ?? null,
    personId: buyer?.personId ?? null,
    phoneHash: null,
    isFirstOrder: buyer?.isFirstOrder ?? false,
    tariff: HERE,
    method: 'PICKUP',
    isFromShelf: true,
  };
}

/** Why a line cannot be handed over now; undefined when it can. Goods sold ahead are not here. */
export function troubleOf({ quantity }: KeptLine, quote: Quote): 'notSold' | 'notAStep' | 'tooFew' | undefined {
  if (!quote.isSold) return 'notSold';
  if (!isWholeSteps(quantity, quote)) return 'notAStep';
  return quantity.exceeds(shelfOf(quote)) ? 'tooFew' : undefined;
}
