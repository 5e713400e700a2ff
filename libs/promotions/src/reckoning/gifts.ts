import { byVariant, type BasketLine } from './basket.js';
import { isFor, type Offer } from './offer.js';

/** How many pieces of each line are free; lines without are absent. */
export type FreeUnits = ReadonlyMap<string, number>;

/**
 * Buy X, get Y. Pieces that count together form sets: of the same goods a set is X + Y pieces of which the Y cheapest
 * are free, of other goods X bought pieces free Y gifts, as far as gifts are in the basket. Only whole quantities count:
 * half a kilogram is no piece. Among equal prices the smaller variant id is free first, so that the answer does not hang
 * on the order of the lines.
 */
export function freeUnits(offer: Offer, lines: readonly BasketLine[]): FreeUnits {
  const buy = offer.buyQuantity ?? 0;
  const get = offer.getQuantity ?? 0;
  const free = new Map<string, number>();
  let setsLeft = offer.mostSets ?? Number.MAX_SAFE_INTEGER;
  for (const { sets, gifts } of poolsOf(offer, lines, buy, get)) {
    const counted = Math.min(sets, setsLeft);
    setsLeft -= counted;
    let rest = counted * get;
    for (const line of gifts) {
      const taken = Math.min(rest, unitsOf(line));
      if (taken > 0) free.set(line.lineId, taken);
      rest -= taken;
    }
  }
  return free;
}

interface Pool {
  readonly sets: number;
  /** Lines whose pieces may be free, the cheapest first. */
  readonly gifts: readonly BasketLine[];
}

function poolsOf(offer: Offer, lines: readonly BasketLine[], buy: number, get: number): Pool[] {
  const whole = lines.filter((line) => line.quantity.isWhole).sort(cheapestFirst);
  if (offer.gift === 'OTHER_PRODUCT') {
    const gifts = whole.filter((line) => offer.giftProductIds.includes(line.productId));
    const bought = whole.filter((line) => isFor(offer, line) && !gifts.includes(line));
    return [{ sets: Math.floor(units(bought) / buy), gifts }];
  }
  const named = whole.filter((line) => isFor(offer, line));
  const products = offer.gift === 'SAME_PRODUCT' ? [...new Set(named.map((line) => line.productId))] : [];
  const groups = products.length > 0 ? products.map((id) => named.filter((line) => line.productId === id)) : [named];
  return groups.map((gifts) => ({ sets: Math.floor(units(gifts) / (buy + get)), gifts }));
}

const unitsOf = (line: BasketLine) => line.quantity.thousandths / 1000;
const units = (lines: readonly BasketLine[]) => lines.reduce((sum, line) => sum + unitsOf(line), 0);
const cheapestFirst = (a: BasketLine, b: BasketLine) => a.unitPrice.compare(b.unitPrice) || byVariant(a, b);
