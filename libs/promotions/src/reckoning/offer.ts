import type { BusinessDate, Money } from '@lumbung/kernel';
import { registerEnumType } from '@nestjs/graphql';
import type { BasketLine, SalesChannel } from './basket.js';

export const PromotionKind = {
  PERCENTAGE: 'PERCENTAGE',
  AMOUNT: 'AMOUNT',
  BUY_X_GET_Y: 'BUY_X_GET_Y',
  FREE_DELIVERY: 'FREE_DELIVERY',
} as const;
export type PromotionKind = keyof typeof PromotionKind;
registerEnumType(PromotionKind, {
  name: 'PromotionKind',
  description: 'What a promotion does.',
  valuesMap: {
    PERCENTAGE: { description: 'So many hundredths of a percent of what is left to pay, with or without a cap.' },
    AMOUNT: { description: 'So many rupiah.' },
    BUY_X_GET_Y: { description: 'With so many pieces bought, so many are free: always the cheapest.' },
    FREE_DELIVERY: { description: 'Takes over the shipping fee, with or without a cap.' },
  },
});

export const PromotionScope = { LINES: 'LINES', BASKET: 'BASKET', DELIVERY: 'DELIVERY' } as const;
export type PromotionScope = keyof typeof PromotionScope;
registerEnumType(PromotionScope, {
  name: 'PromotionScope',
  description: 'What a promotion takes something off. Lines come before the basket, the basket before the delivery.',
  valuesMap: {
    LINES: { description: 'The lines of the goods it names; all lines when it names none.' },
    BASKET: { description: 'All lines, as soon as one of the goods it names is in the basket.' },
    DELIVERY: { description: 'The shipping fee; what free delivery always has.' },
  },
});

export const GiftRule = {
  SAME_PRODUCT: 'SAME_PRODUCT',
  ANY_MATCHING: 'ANY_MATCHING',
  OTHER_PRODUCT: 'OTHER_PRODUCT',
} as const;
export type GiftRule = keyof typeof GiftRule;
registerEnumType(GiftRule, {
  name: 'GiftRule',
  description: 'Which pieces of "buy X, get Y" count together.',
  valuesMap: {
    SAME_PRODUCT: { description: 'Each product by itself; its variants count together.' },
    ANY_MATCHING: { description: 'All goods it names count together.' },
    OTHER_PRODUCT: { description: 'The free pieces are of the products named as gifts.' },
  },
});

export const PromotionState = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', ENDED: 'ENDED' } as const;
export type PromotionState = keyof typeof PromotionState;
registerEnumType(PromotionState, {
  name: 'PromotionState',
  description: 'Whether the cooperative lets a promotion work; its days are looked at besides.',
  valuesMap: { ENDED: { description: 'For good: it never works again.' } },
});

/** What a promotion gives and to which goods. Fixed once somebody used it. */
export interface Terms {
  readonly kind: PromotionKind;
  readonly scope: PromotionScope;
  /** 1,000 is 10 %. PERCENTAGE only. */
  readonly basisPoints: number | null;
  /** The most it takes off one order. PERCENTAGE and FREE_DELIVERY only. */
  readonly cap: Money | null;
  /** AMOUNT only. */
  readonly amount: Money | null;
  /** These four: BUY_X_GET_Y only. */
  readonly buyQuantity: number | null;
  readonly getQuantity: number | null;
  readonly gift: GiftRule | null;
  /** How often the set counts in one order; null for as often as it fits. */
  readonly mostSets: number | null;
  /** What the goods must be worth together, before any discount. */
  readonly minimum: Money | null;
  readonly productIds: readonly string[];
  /** Each with everything below it. */
  readonly categoryIds: readonly string[];
  readonly sellerIds: readonly string[];
  /** The gifts of OTHER_PRODUCT. */
  readonly giftProductIds: readonly string[];
}

/** A promotion as it stands before one basket: its terms, whom it is for, and what is left of it. */
export interface Offer extends Terms {
  readonly promotionId: string;
  readonly name: string;
  readonly state: PromotionState;
  /** It works only with the code of a voucher. */
  readonly needsCode: boolean;
  readonly isExclusive: boolean;
  /** The higher comes first among its like. */
  readonly priority: number;
  readonly membersOnly: boolean;
  readonly firstOrderOnly: boolean;
  /** Empty for everywhere. */
  readonly channels: readonly SalesChannel[];
  readonly startsOn: BusinessDate;
  /** Its last day; null for none. */
  readonly endsOn: BusinessDate | null;
  readonly maxUses: number | null;
  readonly maxUsesPerPerson: number | null;
  readonly budget: Money | null;
  /** By all other orders. */
  readonly uses: number;
  readonly spent: Money;
  /** By other orders of this buyer. */
  readonly personUses: number;
  readonly voucher: OfferedVoucher | null;
  /** This very order used it before: only what lies in the basket is asked again. */
  readonly isOfThisOrder: boolean;
}

export interface OfferedVoucher {
  readonly id: string;
  /** In capitals, as it is kept. */
  readonly code: string;
  readonly maxUses: number | null;
  readonly uses: number;
}

/** Whether the promotion names these goods; one that names none means all. */
export function isFor({ productIds, categoryIds, sellerIds }: Terms, line: BasketLine): boolean {
  if (productIds.length + categoryIds.length + sellerIds.length === 0) return true;
  return (
    productIds.includes(line.productId) ||
    line.categoryPath.some((id) => categoryIds.includes(id)) ||
    (line.sellerId !== null && sellerIds.includes(line.sellerId))
  );
}
