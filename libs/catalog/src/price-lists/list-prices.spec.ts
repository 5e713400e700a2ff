import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantity } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { PricingService } from '../pricing/pricing.service.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { VariantId } from '../stock/stock.service.js';
import { priceListIn, productIn } from '../testing/index.js';
import { PriceListTurns } from './price-list-turns.js';
import { PriceListsService } from './price-lists.service.js';

describe('prices by list', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const lists = <T>(coop: TestCooperative, work: (service: PriceListsService) => Promise<T>) =>
    coop.run(() => work(house.get(PriceListsService)));
  const quote = async (coop: TestCooperative, variantId: VariantId, amount: number, isMember = false) => {
    const quotes = await coop.run(
      () => house.get(PricingService).quote(undefined, [{ variantId, quantity: quantity(amount) }], { isMember }),
      null,
    );
    const { price, priceClass, priceListId } = quotes.get(variantId)!;
    return [price.amount, priceClass, priceListId] as const;
  };
  const seen = async (coop: TestCooperative, variantId: string, isMember = false) =>
    (await coop.run(() => house.get(ProductReadsService).variants(undefined, [variantId], isMember), null)).get(
      variantId,
    )!;
  const rice = async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, { name: 'Beras', publicPrice: 15_000, memberPrice: 14_000 });
    return { coop, product, id: product.variants[0]!.id };
  };

  it('give the best price for the class and the quantity of the buyer, to members also what is for everybody', async () => {
    const { coop, id } = await rice();
    const all = await priceListIn(coop, {
      entries: [
        { variantId: id, price: 14_500 },
        { variantId: id, minQuantity: 10, price: 13_000 },
      ],
    });
    const members = await priceListIn(coop, {
      audience: 'MEMBER',
      entries: [{ variantId: id, minQuantity: 5, price: 12_500 }],
    });

    expect(await quote(coop, id, 1)).toEqual([14_500, 'PUBLIC', all.id]);
    expect(await quote(coop, id, 9.999)).toEqual([14_500, 'PUBLIC', all.id]);
    expect(await quote(coop, id, 10)).toEqual([13_000, 'PUBLIC', all.id]);
    expect(await quote(coop, id, 1, true)).toEqual([14_000, 'MEMBER', null]);
    expect(await quote(coop, id, 5, true)).toEqual([12_500, 'MEMBER', members.id]);
    expect(await quote(coop, id, 10, true)).toEqual([12_500, 'MEMBER', members.id]);
  });

  it('show the tiers of the viewer on the variant, and what everybody pays now beside the ordinary price', async () => {
    const { coop, id } = await rice();
    await priceListIn(coop, {
      entries: [
        { variantId: id, minQuantity: 5, price: 13_500 },
        { variantId: id, minQuantity: 20, price: 13_500 },
        { variantId: id, minQuantity: 50, price: 12_000 },
      ],
    });
    await priceListIn(coop, { audience: 'MEMBER', entries: [{ variantId: id, price: 13_800 }] });

    expect(await seen(coop, id)).toMatchObject({
      publicPrice: 15_000,
      memberPrice: 14_000,
      currentPublicPrice: 15_000,
      currentMemberPrice: 13_800,
      price: 15_000,
      priceTiers: [
        { minQuantity: 1, price: 15_000, priceClass: 'PUBLIC' },
        { minQuantity: 5, price: 13_500 },
        { minQuantity: 50, price: 12_000 },
      ],
    });
    expect(await seen(coop, id, true)).toMatchObject({
      price: 13_800,
      priceClass: 'MEMBER',
      priceTiers: [
        { minQuantity: 1, price: 13_800, priceClass: 'MEMBER' },
        { minQuantity: 5, price: 13_500, priceClass: 'PUBLIC' },
        { minQuantity: 50, price: 12_000, priceClass: 'PUBLIC' },
      ],
    });
  });

  it('hold from the first to the last day in the zone of the cooperative; cards follow when the clock strikes', async () => {
    const { coop, id, product } = await rice();
    const list = await priceListIn(coop, {
      validFrom: '2026-11-23',
      validUntil: '2026-11-24',
      entries: [{ variantId: id, price: 9_000 }],
    });
    const at = async (instant: string) => {
      house.clock.setTo(instant);
      await coop.run(() => house.get(PriceListTurns).turn({ priceListId: list.id }));
      const { publicPriceFrom, priceFrom } = (await seen(coop, id)).product;
      return [(await quote(coop, id, 1))[0], publicPriceFrom, priceFrom];
    };
    const planned = () =>
      house.admin<{ at: Date }>(`select run_at as at from graphile_worker._private_jobs where key = $1`, [
        `${coop.id} catalog.turnPriceList ${list.id}`,
      ]);

    try {
      // Midnight of Jakarta is 17:00 of the day before in London.
      expect(await at('2026-11-22T16:59:59Z')).toEqual([15_000, 15_000, 15_000]);
      expect(await planned()).toEqual([{ at: new Date('2026-11-22T17:00:00Z') }]);
      expect(await at('2026-11-22T17:00:00Z')).toEqual([9_000, 9_000, 9_000]);
      expect(await planned()).toEqual([{ at: new Date('2026-11-24T17:00:00Z') }]);
      expect(await at('2026-11-24T16:59:59Z')).toEqual([9_000, 9_000, 9_000]);
      expect(await at('2026-11-24T17:00:00Z')).toEqual([15_000, 15_000, 15_000]);
      expect(await lists(coop, (it) => it.one(list.id))).toMatchObject({ state: 'ENDED' });
      expect(product.publicPriceFrom).toBe(15_000);
    } finally {
      house.clock.setTo('2026-11-21T02:00:00Z');
    }
  });

  it('show on the card exactly what would be paid, whatever lists there are', async () => {
    const { coop, id } = await rice();
    const entry = fc.record({
      audience: fc.constantFrom('PUBLIC' as const, 'MEMBER' as const),
      minQuantity: fc.constantFrom(null, 2, 5, 10),
      price: fc.integer({ min: 1, max: 20_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 4 }), async (wishes) => {
        const made = [];
        for (const { audience, ...wish } of wishes)
          made.push(await priceListIn(coop, { audience, entries: [{ variantId: id, ...wish }] }));
        for (const isMember of [false, true]) {
          const { price, priceTiers } = await seen(coop, id, isMember);
          for (const amount of [1, 2, 4, 5, 9, 10, 100]) {
            const tier = priceTiers.filter(({ minQuantity }) => minQuantity <= amount).at(-1);
            const [paid, paidClass] = await quote(coop, id, amount, isMember);
            expect(tier?.price ?? price).toBe(paid);
            if (tier) expect(tier.priceClass).toBe(paidClass);
          }
        }
        for (const { id: priceListId } of made) {
          await lists(coop, (it) => it.update({ priceListId, isActive: false }));
          await lists(coop, (it) => it.delete({ priceListId }));
        }
      }),
      { numRuns: 8 },
    );
  });
});
