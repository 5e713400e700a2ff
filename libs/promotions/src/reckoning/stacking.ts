import { Money } from '@lumbung/kernel';
import { byVariant, type AppliedPromotion, type Basket, type BasketLine, type Reckoning } from './basket.js';
import { explained, explainedLine } from './explain.js';
import { freeUnits } from './gifts.js';
import { isFor, type Offer } from './offer.js';

export type Stacked = Omit<Reckoning, 'refused'>;

const PHASES = { LINES: 0, BASKET: 1, DELIVERY: 2 } as const;

/**
 * Promotions one after the other: those on lines, then those on the basket, then those on the delivery; among their like
 * the higher priority first, then the older (ids carry the time). Each reckons on what the earlier ones left:
 *
 * - PERCENTAGE: rate × what is left of its lines together, rounded half up once, then the cap.
 * - AMOUNT: the amount, at most what is left of its lines.
 * - BUY_X_GET_Y: per line what is left × free pieces ÷ pieces, rounded half up once.
 * - FREE_DELIVERY: what is left of the fee, at most the cap.
 *
 * None takes more than is left of its budget. What it takes is split over its lines in proportion to what is left of
 * them, by largest remainder, of equal remainders the smaller variant id first: the parts sum to the whole and no line
 * falls below zero. One that takes nothing is not applied, except free delivery while no fee is known.
 */
export function stack(offers: readonly Offer[], basket: Basket): Stacked {
  const lines = basket.lines.toSorted(byVariant);
  const left = new Map(lines.map(({ lineId, total }) => [lineId, total]));
  const applied: AppliedPromotion[] = [];
  let shippingLeft = basket.shippingFee;
  for (const offer of offers.toSorted(inTurn)) {
    const taken = offer.scope === 'DELIVERY' ? offDelivery(offer, shippingLeft) : offLines(offer, lines, left);
    if (taken.amount.isZero && (offer.scope !== 'DELIVERY' || basket.shippingFee.isPositive)) continue;
    for (const { lineId, amount } of taken.lines) left.set(lineId, (left.get(lineId) ?? Money.zero).minus(amount));
    shippingLeft = shippingLeft.minus(taken.shipping);
    applied.push({
      ...taken,
      lines: basket.lines.flatMap(({ lineId }) => taken.lines.find((line) => line.lineId === lineId) ?? []),
    });
  }
  const discounts = basket.lines.map(({ lineId, total }) => [lineId, total.minus(left.get(lineId) ?? total)] as const);
  return {
    applied,
    lineDiscounts: new Map(discounts.filter(([, amount]) => amount.isPositive)),
    discount: Money.sum(discounts.map(([, amount]) => amount)),
    shippingDiscount: basket.shippingFee.minus(shippingLeft),
  };
}

/** What a choice takes off altogether. */
export const worthOf = ({ discount, shippingDiscount }: Stacked): Money => discount.plus(shippingDiscount);

function inTurn(a: Offer, b: Offer): number {
  return PHASES[a.scope] - PHASES[b.scope] || b.priority - a.priority || (a.promotionId < b.promotionId ? -1 : 1);
}

function offDelivery(offer: Offer, shippingLeft: Money): AppliedPromotion {
  const wanted = least(shippingLeft, offer.cap);
  const shipping = least(wanted, budgetLeft(offer));
  return { ...named(offer, wanted.exceeds(shipping)), amount: shipping, lines: [], shipping };
}

function offLines(offer: Offer, lines: readonly BasketLine[], left: ReadonlyMap<string, Money>): AppliedPromotion {
  const leftOf = (line: BasketLine) => left.get(line.lineId) ?? Money.zero;
  const mine = offer.scope === 'BASKET' ? lines : lines.filter((line) => isFor(offer, line));
  const free = offer.kind === 'BUY_X_GET_Y' ? freeUnits(offer, lines) : undefined;
  const parts = free
    ? lines.flatMap((line) => {
        const units = free.get(line.lineId);
        return units === undefined ? [] : [{ line, base: leftOf(line).share(units * 1000, line.quantity.thousandths) }];
      })
    : mine.map((line) => ({ line, base: leftOf(line) }));
  const base = Money.sum(parts.map((part) => part.base));
  const full = offer.kind === 'PERCENTAGE' ? base.share(offer.basisPoints ?? 0, 10_000) : base;
  const wanted = least(full, offer.kind === 'AMOUNT' ? offer.amount : offer.cap);
  const amount = least(wanted, budgetLeft(offer));
  const shares = amount.isZero ? [] : amount.allocate(parts.map((part) => part.base));
  return {
    ...named(offer, wanted.exceeds(amount)),
    amount,
    shipping: Money.zero,
    lines: shares.flatMap((share, index) => {
      const part = parts[index];
      if (!part || share.isZero) return [];
      const { line } = part;
      const explanation = explainedLine(offer, {
        base: part.base,
        whole: amount,
        isCut: full.exceeds(amount),
        free: free?.get(line.lineId),
      });
      return [{ lineId: line.lineId, amount: share, explanation }];
    }),
  };
}

function named(
  offer: Offer,
  isLastOfBudget: boolean,
): Pick<AppliedPromotion, 'promotionId' | 'code' | 'name' | 'explanation'> {
  return {
    promotionId: offer.promotionId,
    code: offer.voucher?.code ?? null,
    name: offer.name,
    explanation: explained(offer, isLastOfBudget),
  };
}

const budgetLeft = ({ budget, spent }: Offer): Money | null =>
  budget && (budget.exceeds(spent) ? budget.minus(spent) : Money.zero);
const least = (amount: Money, most: Money | null): Money => (most !== null && amount.exceeds(most) ? most : amount);
