import { businessDate, newId, quantity, rupiah, Money } from '@lumbung/kernel';
import type { Basket, BasketBuyer, BasketLine } from '../reckoning/basket.js';
import type { Offer } from '../reckoning/offer.js';

export interface LineWish {
  lineId?: string;
  productId?: string;
  variantId?: string;
  categoryPath?: readonly string[];
  sellerId?: string | null;
  unitPrice?: number;
  quantity?: number | string;
}

/** A guest about whom nothing is known but that he never ordered. */
export const nobody: BasketBuyer = { memberId: null, personId: null, phoneHash: null, isFirstOrder: true };

export function aLine(wish: LineWish = {}): BasketLine {
  const { unitPrice = 10_000, quantity: amount = 1, ...rest } = wish;
  const price = rupiah(unitPrice);
  const of = quantity(amount);
  return {
    lineId: newId(),
    productId: newId(),
    variantId: newId(),
    categoryPath: [],
    sellerId: null,
    quantity: of,
    unitPrice: price,
    total: price.timesQuantity(of),
    priceClass: 'PUBLIC',
    ...rest,
  };
}

/** An online basket of a guest with these lines, unless the spec says otherwise. */
export function aBasket(lines: readonly LineWish[], rest: Partial<Omit<Basket, 'lines'>> = {}): Basket {
  return { lines: lines.map(aLine), shippingFee: Money.zero, channel: 'ONLINE', codes: [], buyer: nobody, ...rest };
}

/** A promotion that takes 10 % off the basket for everybody, unless the spec says otherwise. */
export function anOffer(wish: Partial<Offer> = {}): Offer {
  const kind = wish.kind ?? 'PERCENTAGE';
  return {
    promotionId: newId(),
    name: 'Promo',
    state: 'ACTIVE',
    kind,
    scope: kind === 'FREE_DELIVERY' ? 'DELIVERY' : kind === 'BUY_X_GET_Y' ? 'LINES' : 'BASKET',
    basisPoints: kind === 'PERCENTAGE' ? 1000 : null,
    cap: null,
    amount: null,
    buyQuantity: null,
    getQuantity: null,
    gift: kind === 'BUY_X_GET_Y' ? 'SAME_PRODUCT' : null,
    mostSets: null,
    minimum: null,
    productIds: [],
    categoryIds: [],
    sellerIds: [],
    giftProductIds: [],
    needsCode: false,
    isExclusive: false,
    priority: 0,
    membersOnly: false,
    firstOrderOnly: false,
    channels: [],
    startsOn: businessDate('2026-01-01'),
    endsOn: null,
    maxUses: null,
    maxUsesPerPerson: null,
    budget: null,
    uses: 0,
    spent: Money.zero,
    personUses: 0,
    voucher: null,
    isOfThisOrder: false,
    ...wish,
  };
}
