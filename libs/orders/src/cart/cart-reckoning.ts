import type { Quote, VariantId } from '@lumbung/catalog';
import { formatQuantity, formatRupiah, Money, Quantity } from '@lumbung/kernel';
import { currentLocale, translate } from '@lumbung/platform';
import type { Reckoning } from '@lumbung/promotions';
import type { FrozenLine, FrozenSums } from '../checkout/frozen-order.js';
import { CartDifferenceKind as Kind, type CartDifference } from './cart-difference.js';
import type { Cart, CartLine } from './cart.schema.js';

/** One line as it is kept: what the buyer wants, and the price he last saw. */
export interface KeptLine {
  readonly id: string;
  readonly variantId: VariantId;
  readonly quantity: Quantity;
  readonly seenPrice: Money;
}

export interface KeptCart {
  readonly token: string;
  readonly expiresAt: Date;
  /** Vouchers the buyer named. */
  readonly codes: readonly string[];
  readonly lines: readonly KeptLine[];
}

/** What lies in a cart with how it stands in the catalogue now, and what it would cost if it were ordered now. */
export interface SeenCart {
  readonly cart: KeptCart;
  readonly quotes: ReadonlyMap<VariantId, Quote>;
  readonly isMember: boolean;
  readonly sums: FrozenSums;
  readonly refused: Reckoning['refused'];
}

/**
 * The cart as its viewer sees it. A line's total is unit price × quantity, whole rupiah, rounded half up once;
 * the subtotal is the sum of the lines. What is no longer sold still counts until it leaves. Delivery is not in it.
 */
export function cartOf({ cart, quotes, isMember, sums, refused }: SeenCart): Cart {
  const known = cart.lines.flatMap((line) => {
    const quote = quotes.get(line.variantId);
    return quote ? [{ line, quote }] : [];
  });
  const frozen = new Map(sums.lines.map((line) => [line.id, line]));
  const lines = known.map(({ line, quote }) => cartLineOf(line, quote, frozen.get(line.id)));
  const { subtotal, discount, taxAdded, taxIncluded, due } = sums;
  return {
    __typename: 'Cart',
    token: cart.token,
    lines,
    lineCount: lines.length,
    subtotal,
    ...{ discount, taxAdded, taxIncluded },
    total: due,
    discounts: sums.applied.map(({ promotionId, code, name, explanation, amount }) => ({
      ...{ promotionId, code, name, explanation, amount },
    })),
    voucherCodes: [...cart.codes],
    refusedVouchers: refused.map(({ code, refusal }) => ({
      voucherCode: code,
      code: refusal.code,
      message: refusal.message,
    })),
    memberSavings: Money.sum(known.map(({ line, quote }) => memberSaving(quote, line.quantity))),
    priceClass: isMember ? 'MEMBER' : 'PUBLIC',
    differences: known.flatMap(({ line, quote }) => differencesOf(line, quote)),
    canCheckOut: lines.length > 0 && lines.every(({ isAvailable }) => isAvailable),
    expiresAt: cart.expiresAt,
  };
}

function cartLineOf({ id, quantity }: KeptLine, quote: Quote, frozen: FrozenLine | undefined): CartLine {
  return {
    id,
    variant: quote.variant,
    quantity,
    unitPrice: quote.price,
    total: quote.price.timesQuantity(quantity),
    discount: frozen?.discount ?? Money.zero,
    discountExplanation: frozen?.discountExplanation ?? null,
    isAvailable: quote.isSold && quote.available.isAtLeast(quantity),
  };
}

/** What the member price saves on so much: both totals rounded as they would be charged. */
export function memberSaving(
  { publicPrice, memberPrice }: Pick<Quote, 'publicPrice' | 'memberPrice'>,
  quantity: Quantity,
): Money {
  if (!memberPrice || !publicPrice.exceeds(memberPrice)) return Money.zero;
  return publicPrice.timesQuantity(quantity).minus(memberPrice.timesQuantity(quantity));
}

/** The most of a variant that can be had in its steps. */
export function mostOf({ available, quantityStep }: Pick<Quote, 'available' | 'quantityStep'>): Quantity {
  const steps = Math.floor(Math.max(0, available.thousandths) / quantityStep.thousandths);
  return Quantity.ofThousandths(steps * quantityStep.thousandths);
}

/** Whether so much can be bought at all: above zero and a whole number of steps. */
export function isWholeSteps(quantity: Quantity, { quantityStep }: Pick<Quote, 'quantityStep'>): boolean {
  return quantity.isPositive && quantity.thousandths % quantityStep.thousandths === 0;
}

/** What the buyer should be told about a line before he goes on. */
export function differencesOf(line: KeptLine, quote: Quote): CartDifference[] {
  const words = { product: `${quote.productName} ${quote.variantName}`.trim(), unit: quote.unitLabel };
  if (!quote.isSold) return [difference(line, Kind.WITHDRAWN, words)];
  const differences: CartDifference[] = [];
  if (!quote.price.equals(line.seenPrice)) {
    const kind = quote.price.exceeds(line.seenPrice) ? Kind.PRICE_UP : Kind.PRICE_DOWN;
    differences.push(difference(line, kind, words, { priceBefore: line.seenPrice, priceNow: quote.price }));
  }
  if (line.quantity.exceeds(quote.available)) {
    const quantityAvailable = mostOf(quote);
    const kind = quantityAvailable.isPositive ? Kind.LESS_STOCK : Kind.OUT_OF_STOCK;
    differences.push(difference(line, kind, words, { quantityWanted: line.quantity, quantityAvailable }));
  }
  return differences;
}

function difference(
  line: KeptLine,
  kind: Kind,
  words: Record<string, string>,
  now: Partial<Pick<CartDifference, 'priceBefore' | 'priceNow' | 'quantityWanted' | 'quantityAvailable'>> = {},
): CartDifference {
  const { priceBefore = null, priceNow = null, quantityWanted = null, quantityAvailable = null } = now;
  const locale = currentLocale();
  const message = translate(`cart.${kind}`, locale, {
    ...words,
    before: priceBefore ? formatRupiah(priceBefore, locale) : '',
    now: priceNow ? formatRupiah(priceNow, locale) : '',
    available: quantityAvailable ? formatQuantity(quantityAvailable, locale) : '',
  });
  return { lineId: line.id, kind, message, priceBefore, priceNow, quantityWanted, quantityAvailable };
}
