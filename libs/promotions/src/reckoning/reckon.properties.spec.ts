import { describe, expect, it } from '@jest/globals';
import { businessDate, Money, newId, rupiah } from '@lumbung/kernel';
import fc from 'fast-check';
import { aBasket, anOffer } from '../testing/baskets.js';
import type { Basket, Reckoning } from './basket.js';
import type { GiftRule, Offer } from './offer.js';
import { reckon } from './reckon.js';

const today = businessDate('2026-11-21');
const products = ['a', 'b', 'c', 'd'];
const some = fc.subarray(products);
const money = (most: number) => fc.integer({ min: 1, max: most }).map((amount) => rupiah(amount));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

const baskets: fc.Arbitrary<Basket> = fc
  .tuple(
    fc.array(
      fc.record({
        productId: fc.constantFrom(...products),
        unitPrice: fc.integer({ min: 0, max: 500_000 }),
        thousandths: fc.oneof(
          fc.integer({ min: 1, max: 9 }).map((n) => n * 1000),
          fc.integer({ min: 1, max: 20_000 }),
        ),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    fc.integer({ min: 0, max: 60_000 }),
  )
  .map(([lines, fee]) =>
    aBasket(
      lines.map(({ productId, unitPrice, thousandths }, index) => ({
        lineId: `line-${String(index).padStart(2, '0')}`,
        productId,
        unitPrice,
        quantity: String(thousandths / 1000),
      })),
      { shippingFee: rupiah(fee) },
    ),
  );

const terms: fc.Arbitrary<Partial<Offer>> = fc.oneof(
  fc.record({
    kind: fc.constant('PERCENTAGE' as const),
    scope: fc.constantFrom('LINES' as const, 'BASKET' as const),
    basisPoints: fc.integer({ min: 1, max: 10_000 }),
    cap: maybe(money(200_000)),
  }),
  fc.record({
    kind: fc.constant('AMOUNT' as const),
    scope: fc.constantFrom('LINES' as const, 'BASKET' as const),
    basisPoints: fc.constant(null),
    amount: money(300_000),
  }),
  fc.record({
    kind: fc.constant('BUY_X_GET_Y' as const),
    buyQuantity: fc.integer({ min: 1, max: 4 }),
    getQuantity: fc.integer({ min: 1, max: 3 }),
    gift: fc.constantFrom<GiftRule>('SAME_PRODUCT', 'ANY_MATCHING', 'OTHER_PRODUCT'),
    giftProductIds: some,
    mostSets: maybe(fc.integer({ min: 1, max: 3 })),
  }),
  fc.record({ kind: fc.constant('FREE_DELIVERY' as const), cap: maybe(money(40_000)) }),
);

const offers: fc.Arbitrary<Offer[]> = fc
  .array(
    fc.tuple(
      terms,
      fc.record({
        productIds: some,
        isExclusive: fc.boolean(),
        priority: fc.integer({ min: -2, max: 2 }),
        budget: maybe(money(400_000)),
        spent: money(300_000),
        minimum: maybe(money(400_000)),
      }),
    ),
    { maxLength: 6 },
  )
  .map((list) => list.map(([what, rest], index) => anOffer({ ...what, ...rest, promotionId: `promotion-${index}` })));

const plain = ({ applied, lineDiscounts, discount, shippingDiscount }: Reckoning) => ({
  applied: applied.map(({ promotionId, amount, shipping, lines }) => [
    promotionId,
    amount.amount,
    shipping.amount,
    lines.map(({ lineId, amount }) => `${lineId} ${amount}`).sort(),
  ]),
  lines: [...lineDiscounts].map(([lineId, amount]) => `${lineId} ${amount}`).sort(),
  sums: [discount.amount, shippingDiscount.amount],
});

describe('any promotions on any basket', () => {
  it('take parts that sum to the whole, and leave no line, fee or budget below zero', () => {
    fc.assert(
      fc.property(baskets, offers, (basket, list) => {
        const { applied, lineDiscounts, discount, shippingDiscount } = reckon(basket, list, today);

        for (const { amount, lines, shipping } of applied)
          expect(Money.sum(lines.map((line) => line.amount)).plus(shipping)).toEqual(amount);
        for (const { lineId, total } of basket.lines) {
          const its = lineDiscounts.get(lineId) ?? Money.zero;
          const parts = applied.flatMap(({ lines }) =>
            lines.filter((line) => line.lineId === lineId).map((line) => line.amount),
          );
          expect(Money.sum(parts)).toEqual(its);
          expect(its.isNegative || its.exceeds(total)).toBe(false);
        }
        expect(Money.sum(lineDiscounts.values())).toEqual(discount);
        expect(Money.sum(applied.map(({ shipping }) => shipping))).toEqual(shippingDiscount);
        expect(shippingDiscount.exceeds(basket.shippingFee)).toBe(false);
        for (const { promotionId, amount } of applied) {
          const offer = list.find((it) => it.promotionId === promotionId);
          if (offer?.budget) expect(offer.spent.plus(amount).exceeds(offer.budget)).toBe(false);
          if (offer?.cap) expect(amount.exceeds(offer.cap)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come to the same in whatever order lines and promotions are given', () => {
    fc.assert(
      fc.property(baskets, offers, (basket, list) => {
        const turned = reckon({ ...basket, lines: basket.lines.toReversed() }, list.toReversed(), today);

        expect(plain(turned)).toEqual(plain(reckon(basket, list, today)));
      }),
      { numRuns: 300 },
    );
  });

  it('come to the same for the order as for the cart, though its lines have other ids', () => {
    fc.assert(
      fc.property(baskets, offers, (cart, list) => {
        const lines = cart.lines.map((line) => ({ ...line, lineId: newId() })).toReversed();
        const [inCart, inOrder] = [cart, { ...cart, lines }].map((basket) => reckon(basket, list, today)) as [
          Reckoning,
          Reckoning,
        ];

        expect(inOrder.applied.map(({ amount }) => amount)).toEqual(inCart.applied.map(({ amount }) => amount));
      }),
      { numRuns: 300 },
    );
  });

  it('take no less with a higher cap, rate or amount', () => {
    fc.assert(
      fc.property(baskets, offers, fc.integer({ min: 0, max: 50_000 }), (basket, [offer], more) => {
        if (!offer) return;
        const grown = {
          ...offer,
          cap: offer.cap?.plus(rupiah(more)) ?? null,
          amount: offer.amount?.plus(rupiah(more)) ?? null,
          basisPoints: offer.basisPoints === null ? null : Math.min(10_000, offer.basisPoints + more),
        };
        const [less, greater] = [offer, grown].map((it) => reckon(basket, [it], today)) as [Reckoning, Reckoning];

        expect(
          greater.discount.isAtLeast(less.discount) && greater.shippingDiscount.isAtLeast(less.shippingDiscount),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never leave the buyer worse off than any exclusive one alone', () => {
    fc.assert(
      fc.property(baskets, offers, (basket, list) => {
        const worth = (of: Offer[]) => {
          const { discount, shippingDiscount } = reckon(basket, of, today);
          return discount.plus(shippingDiscount);
        };

        for (const offer of list.filter(({ isExclusive }) => isExclusive))
          expect(worth(list).isAtLeast(worth([offer]))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
