import { PricingService, type Quote, type VariantId } from '@lumbung/catalog';
import { Clock, Money, newId, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, InvalidInput, notFound, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { contentOf, type PromotionContent } from '../promotions/promotion-content.js';
import { contentOfRow, ONE, type PromotionRow } from '../promotions/promotion-rows.js';
import { basketLine } from '../reckoning/basket-line.js';
import type { Basket } from '../reckoning/basket.js';
import type { Offer } from '../reckoning/offer.js';
import { asCode, reckon } from '../reckoning/reckon.js';
import type { PreviewPromotionInput, PromotionPreview } from './preview.schema.js';

/** Trying a promotion out before anybody is told of it. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly pricing: PricingService,
    private readonly clock: Clock,
  ) {}

  /**
   * What one promotion would take off an example basket at the prices of now, as if it worked today, nobody had used it
   * and no other worked beside it. Uses nothing. Two statements. Refuses a draft that could not be set up and
   * quantities that are not above zero (InvalidInput); throws NOT_FOUND for unknown goods or an unknown promotion.
   */
  async preview(input: PreviewPromotionInput): Promise<PromotionPreview | InvalidInput> {
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    if ((input.promotionId == null) === (input.draft == null))
      return new InvalidInput('promotions.problem.promotionOrId', 'promotionId');
    const unwanted = input.lines.findIndex(({ quantity }) => !quantity.isPositive);
    if (unwanted >= 0) return new InvalidInput('promotions.problem.quantity', `lines.${unwanted}.quantity`);
    if (input.shippingFee?.isNegative) return new InvalidInput('promotions.problem.notPositive', 'shippingFee');
    const content = input.draft
      ? contentOf(input.draft, today, 'draft.')
      : await this.known(input.promotionId ?? '', today);
    if (content instanceof InvalidInput) return content;

    const isMember = input.isMember ?? false;
    const wanted = input.lines.map(({ variantId, quantity }) => ({
      variantId: variantId.toLowerCase() as VariantId,
      quantity,
    }));
    const quotes = await this.pricing.quote(undefined, wanted, { isMember });
    const lines = wanted.map(({ variantId, quantity }) => {
      const quote = quotes.get(variantId);
      if (!quote) throw notFound();
      return { quote, line: basketLine(newId(), quote, quantity) };
    });
    const basket: Basket = {
      lines: lines.map(({ line }) => line),
      shippingFee: input.shippingFee ?? Money.zero,
      channel: input.channel ?? 'ONLINE',
      codes: [content.name],
      buyer: {
        memberId: isMember ? newId() : null,
        personId: null,
        phoneHash: null,
        isFirstOrder: input.isFirstOrder ?? false,
      },
    };
    return previewOf(
      basket,
      lines.map(({ quote }) => quote),
      fresh(content, today),
      today,
    );
  }

  private async known(id: string, today: BusinessDate): Promise<PromotionContent> {
    const row = await this.db.readRow<{ promotion: PromotionRow }>(ONE, [today, id]);
    if (!row) throw notFound();
    return contentOfRow(row.promotion);
  }
}

/** The promotion as if it began today. Its name stands for the code, so that the refusal speaks of it. */
function fresh(content: PromotionContent, today: BusinessDate): Offer {
  const voucher = { id: '', code: asCode(content.name), maxUses: null, uses: 0 };
  return {
    ...content,
    promotionId: '',
    state: 'ACTIVE',
    startsOn: today,
    endsOn: null,
    uses: 0,
    spent: Money.zero,
    personUses: 0,
    voucher,
    isOfThisOrder: false,
  };
}

function previewOf(basket: Basket, quotes: readonly Quote[], offer: Offer, today: BusinessDate): PromotionPreview {
  const { applied, discount, shippingDiscount, refused } = reckon(basket, [offer], today);
  const [promotion] = applied;
  const subtotal = Money.sum(basket.lines.map(({ total }) => total));
  return {
    __typename: 'PromotionPreview',
    lines: basket.lines.map(({ lineId, variantId, quantity, unitPrice, total }, index) => {
      const taken = promotion?.lines.find((line) => line.lineId === lineId);
      const name = `${quotes[index]?.productName ?? ''} ${quotes[index]?.variantName ?? ''}`.trim();
      return {
        variantId,
        name,
        quantity,
        unitPrice,
        total,
        discount: taken?.amount ?? Money.zero,
        explanation: taken?.explanation ?? null,
      };
    }),
    subtotal,
    discount,
    shippingFee: basket.shippingFee,
    shippingDiscount,
    total: subtotal.minus(discount).plus(basket.shippingFee).minus(shippingDiscount),
    explanation: promotion?.explanation ?? null,
    obstacle: refused[0]?.refusal.message ?? null,
  };
}
