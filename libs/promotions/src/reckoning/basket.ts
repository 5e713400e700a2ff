import type { Money, Quantity } from '@lumbung/kernel';
import type { UserError } from '@lumbung/platform';
import { registerEnumType } from '@nestjs/graphql';

export const SalesChannel = { ONLINE: 'ONLINE', COUNTER: 'COUNTER', WHATSAPP: 'WHATSAPP' } as const;
export type SalesChannel = keyof typeof SalesChannel;
registerEnumType(SalesChannel, {
  name: 'SalesChannel',
  description: 'How an order came in.',
  valuesMap: {
    ONLINE: { description: 'Ordered in the hosted shop.' },
    COUNTER: { description: 'Sold at the counter of the shop.' },
    WHATSAPP: { description: 'Ordered by WhatsApp.' },
  },
});

/** One line as it would be charged without any promotion. */
export interface BasketLine {
  readonly lineId: string;
  readonly variantId: string;
  readonly productId: string;
  /** Ids of its categories from the root; empty for goods on no shelf. */
  readonly categoryPath: readonly string[];
  /** Null for the cooperative's own goods. */
  readonly sellerId: string | null;
  readonly quantity: Quantity;
  readonly unitPrice: Money;
  /** Unit price × quantity, rounded half up once. */
  readonly total: Money;
  readonly priceClass: 'PUBLIC' | 'MEMBER';
}

/**
 * The order in which rupiah left over are given out: by variant, which is the same in a cart and in the order made of it,
 * though their lines have other ids. So both come to the same sum.
 */
export function byVariant(a: BasketLine, b: BasketLine): number {
  const [one, other] = a.variantId === b.variantId ? [a.lineId, b.lineId] : [a.variantId, b.variantId];
  return one < other ? -1 : 1;
}

/** Who buys, as far as it is known; a guest who has not typed his number yet is nobody at all. */
export interface BasketBuyer {
  readonly memberId: string | null;
  readonly personId: string | null;
  readonly phoneHash: Buffer | null;
  readonly isFirstOrder: boolean;
}

/** What is bought, by whom, and the codes he named. */
export interface Basket {
  readonly lines: readonly BasketLine[];
  /** Zero for pick-up, and while nobody knows where the goods go. */
  readonly shippingFee: Money;
  readonly channel: SalesChannel;
  readonly codes: readonly string[];
  readonly buyer: BasketBuyer;
}

/** What one promotion takes off one line. */
export interface LineDiscount {
  readonly lineId: string;
  readonly amount: Money;
  /** Why so much, in the language of the request. */
  readonly explanation: string;
}

/** One promotion as it worked on a basket. */
export interface AppliedPromotion {
  readonly promotionId: string;
  /** The code that opened it; null for a rule that needs none. */
  readonly code: string | null;
  readonly name: string;
  /** A sentence for the buyer, in the language of the request. */
  readonly explanation: string;
  /** Everything it takes off: its lines and the delivery. Zero only for free delivery where nothing is delivered. */
  readonly amount: Money;
  /** Lines it takes something off, in the order of the basket. */
  readonly lines: readonly LineDiscount[];
  /** What it takes off the shipping fee. */
  readonly shipping: Money;
}

/** What all promotions together take off a basket. The parts sum to the whole; no line falls below zero. */
export interface Reckoning {
  readonly applied: readonly AppliedPromotion[];
  /** What comes off each line, by all promotions; lines without discount are absent. */
  readonly lineDiscounts: ReadonlyMap<string, Money>;
  /** Sum of the line discounts. */
  readonly discount: Money;
  readonly shippingDiscount: Money;
  /** Codes that do nothing for this basket, each with the reason; spelled as the buyer gave them. */
  readonly refused: readonly { readonly code: string; readonly refusal: UserError }[];
}
