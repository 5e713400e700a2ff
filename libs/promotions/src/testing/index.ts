import { newId } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import { PromotionDeskService } from '../promotions/promotion-desk.service.js';
import type { PromotionInput, PromotionTermsInput } from '../promotions/promotion-inputs.js';
import type { Promotion } from '../promotions/promotion.types.js';
import type { GeneratedVouchers, GenerateVouchersInput } from '../vouchers/vouchers.schema.js';
import { VouchersService } from '../vouchers/vouchers.service.js';

export { aBasket, aLine, anOffer, nobody, type LineWish } from './baskets.js';

export type PromotionWish = Partial<Omit<PromotionInput, 'terms'>> & Partial<PromotionTermsInput>;

/** A promotion with what the spec names of it; 10 % off the basket by itself from today on unless said otherwise. */
export async function promotionIn(coop: TestCooperative, wish: PromotionWish = {}): Promise<Promotion> {
  const {
    kind = 'PERCENTAGE',
    scope,
    basisPoints,
    cap,
    amount,
    buyQuantity,
    getQuantity,
    gift,
    mostSets,
    minimum,
    productIds,
    categoryIds,
    sellerIds,
    giftProductIds,
    ...rest
  } = wish;
  const rate = basisPoints ?? (kind === 'PERCENTAGE' ? 1000 : null);
  const terms = {
    kind,
    scope,
    basisPoints: rate,
    cap,
    amount,
    buyQuantity,
    getQuantity,
    gift,
    mostSets,
    minimum,
    productIds,
    categoryIds,
    sellerIds,
    giftProductIds,
  };
  const desk = coop.house.get(PromotionDeskService);
  return thing<Promotion>(
    await coop.run(() => desk.create({ requestId: newId(), name: 'Promo', needsCode: false, ...rest, terms })),
  );
}

/** Codes of a promotion: the chosen one, or as many as wanted. */
export async function codesIn(
  coop: TestCooperative,
  promotion: Promotion,
  wish: Pick<GenerateVouchersInput, 'code' | 'count' | 'prefix' | 'maxUses'>,
): Promise<string[]> {
  const vouchers = coop.house.get(VouchersService);
  return thing<GeneratedVouchers>(
    await coop.run(() => vouchers.generate({ requestId: newId(), promotionId: promotion.id, ...wish })),
  ).codes;
}

/** A promotion that needs a code, and its code. */
export async function voucherIn(
  coop: TestCooperative,
  wish: PromotionWish & { code?: string; codeUses?: number } = {},
): Promise<{ promotion: Promotion; code: string }> {
  const { code = `KODE${newId().slice(-8)}`, codeUses, ...rest } = wish;
  const promotion = await promotionIn(coop, { needsCode: true, ...rest });
  const [made] = await codesIn(coop, promotion, { code, maxUses: codeUses });
  return { promotion, code: made as string };
}

function thing<T>(result: object): T {
  if (!('__typename' in result)) throw new Error(`The factory was refused: ${JSON.stringify(result)}`);
  return result as T;
}
