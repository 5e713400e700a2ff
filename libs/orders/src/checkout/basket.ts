import type { Money } from '@lumbung/kernel';
import type { Basket, SalesChannel } from '@lumbung/promotions';
import type { WantedLine } from './frozen-order.js';

/** Who buys, by which way, with which codes. */
export interface BasketOf {
  readonly codes: readonly string[];
  readonly channel: SalesChannel;
  readonly member: { readonly id: string } | null;
  readonly personId: string | null;
  readonly phoneHash: Buffer | null;
  readonly isFirstOrder: boolean;
}

/** Goods and buyer as promotions ask for them. */
export function basketOf(wanted: readonly WantedLine[], shippingFee: Money, about: BasketOf): Basket {
  const { codes, channel, member, personId, phoneHash, isFirstOrder } = about;
  return {
    lines: wanted.map(({ id, quantity, quote }) => ({
      lineId: id,
      variantId: quote.variantId,
      productId: quote.productId,
      categoryPath: quote.categoryPath,
      sellerId: quote.sellerId,
      quantity,
      unitPrice: quote.price,
      total: quote.price.timesQuantity(quantity),
      priceClass: quote.priceClass,
    })),
    shippingFee,
    channel,
    codes,
    buyer: { memberId: member?.id ?? null, personId, phoneHash, isFirstOrder },
  };
}
