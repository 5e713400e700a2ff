import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { CatalogModule } from '../catalog.module.js';
import type { VariantId } from '../stock/stock.service.js';
import { categoryIn, priceListIn, productIn } from '../testing/index.js';
import { PricingService } from './pricing.service.js';

describe('a quote', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const quote = (coop: TestCooperative, wanted: readonly (readonly [VariantId, number])[], isMember = false) =>
    coop.run(
      () =>
        house.get(PricingService).quote(
          undefined,
          wanted.map(([variantId, amount]) => ({ variantId, quantity: quantity(amount) })),
          { isMember },
        ),
      null,
    );

  it('says what belongs on an order line: price, tax, shelf from the root down, whose goods', async () => {
    const coop = await house.cooperative();
    const top = await categoryIn(coop, { name: 'Makanan' });
    const below = await categoryIn(coop, { name: 'Keripik', parentId: top.id });
    const seller = await sellerIn(coop);
    const { id: productId, variants } = await productIn(coop, { categoryId: below.id, stock: 0 });
    await house.admin('update catalog.product set seller_id = $2 where id = $1', [productId, seller.id]);
    const id = variants[0]!.id;

    expect((await quote(coop, [[id, 1]])).get(id)).toMatchObject({
      productId,
      categoryPath: [top.id, below.id],
      sellerId: seller.id,
      price: rupiah(15_000),
      priceClass: 'PUBLIC',
      memberPrice: null,
      priceListId: null,
      tax: null,
      mode: 'STOCK',
      isSold: true,
    });
  });

  it('counts a variant named twice with the sum, and answers with one statement however many there are', async () => {
    const coop = await house.cooperative();
    const { variants } = await productIn(coop, { variants: Array.from({ length: 12 }, (_, n) => ({ name: `${n}` })) });
    const [a, b] = [variants[0]!.id, variants[1]!.id];
    await priceListIn(coop, { entries: variants.map(({ id }) => ({ variantId: id, minQuantity: 10, price: 9_000 })) });

    const sent = await house.statementsOf(() =>
      quote(
        coop,
        variants.map(({ id }) => [id, 10] as const),
      ),
    );
    const quotes = await quote(coop, [
      [a, 6],
      [b, 9],
      [a, 4],
    ]);

    expect(sent).toHaveLength(3);
    expect([quotes.get(a)?.price, quotes.get(b)?.price]).toEqual([rupiah(9_000), rupiah(15_000)]);
  });

  it("knows nothing of other cooperatives' goods and lists", async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const theirs = (await productIn(other)).variants[0]!.id;
    const ours = (await productIn(coop)).variants[0]!.id;
    await priceListIn(other, { entries: [{ variantId: theirs, price: 1 }] });

    const quotes = await quote(
      coop,
      [
        [ours, 1],
        [theirs, 1],
        [newId<'ProductVariant'>(), 1],
      ],
      true,
    );

    expect([...quotes.keys()]).toEqual([ours]);
    expect(quotes.get(ours)?.price).toEqual(rupiah(15_000));
  });
});
