import { describe, expect, it } from '@jest/globals';
import { quantity } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { sellerIn } from '@lumbung/sellers/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { PricingService } from '../pricing/pricing.service.js';
import { SearchesService } from '../search/searches.service.js';
import { categoryIn, productIn } from '../testing/index.js';
import { EVERYTHING } from './product-columns.js';
import type { ManagedProductFilter, ProductFilter } from './product-filters.js';
import { ProductListsService, type ListWishes } from './product-lists.service.js';
import { ProductReadsService } from './product-reads.service.js';
import { ProductsService } from './products.service.js';

const ALL: ListWishes = { wanted: EVERYTHING, facets: true, totalCount: true };

describe('whose goods a product are', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const list = (coop: TestCooperative, filter: ProductFilter = {}) =>
    coop.run(() => house.get(ProductListsService).published(filter, 'NAME', { first: 20 }, ALL), null);
  const managed = (coop: TestCooperative, filter: ManagedProductFilter) =>
    coop.run(() => house.get(ProductListsService).managed(filter, 'NAME', { first: 20 }, ALL));
  const shop = async () => {
    const coop = await house.cooperative();
    const shelf = await categoryIn(coop, { name: 'Oleh-oleh' });
    const [siti, umi] = [await sellerIn(coop, { name: 'Dapur Bu Siti' }), await sellerIn(coop, { name: 'Umi Jaya' })];
    const goods: [string, string | null][] = [
      ['Abon', siti.id],
      ['Bipang', siti.id],
      ['Cireng', umi.id],
      ['Dodol', null],
    ];
    const products = [];
    for (const [name, sellerId] of goods) {
      const product = await productIn(coop, { name, categoryId: shelf.id, stock: 0 });
      await coop.run(() => house.get(ProductsService).update({ productId: product.id, sellerId }));
      products.push(product);
    }
    return { coop, siti, umi, products };
  };

  it('is said on tiles, pages and lines of a cart', async () => {
    const { coop, siti, products } = await shop();
    const seller = { id: siti.id, slug: siti.slug, name: 'Dapur Bu Siti' };
    const wanted = [{ variantId: products[0]!.variants[0]!.id, quantity: quantity(1) }];

    expect((await list(coop)).nodes.map((it) => it.seller?.name ?? null)).toEqual([
      'Dapur Bu Siti',
      'Dapur Bu Siti',
      'Umi Jaya',
      null,
    ]);
    expect(await coop.run(() => house.get(ProductReadsService).one({ slug: 'abon' }, EVERYTHING), null)).toMatchObject({
      seller,
    });
    const quotes = await coop.run(() => house.get(PricingService).quote(undefined, wanted, { isMember: false }), null);
    expect([...quotes.values()][0]?.variant.product.seller).toEqual(seller);
  });

  it.each([{}, { search: 'abon' }])('filters lists and is counted beside them: %p', async (filter) => {
    const { coop, siti, umi } = await shop();

    const all = await list(coop, filter);

    expect((await list(coop, { ...filter, seller: siti.slug })).nodes.map(({ name }) => name)).toEqual(
      'search' in filter ? ['Abon'] : ['Abon', 'Bipang'],
    );
    expect(all.facets?.sellers.map(({ seller, count }) => [seller.slug, count])).toEqual(
      'search' in filter
        ? [[siti.slug, 1]]
        : [
            [siti.slug, 2],
            [umi.slug, 1],
          ],
    );
    expect((await managed(coop, { seller: umi.slug })).nodes.map(({ name }) => name)).toEqual(['Cireng']);
    expect((await list(coop, { seller: 'tidak-ada' })).totalCount).toBe(0);
    expect(await house.statementsOf(() => list(coop, { ...filter, seller: siti.slug }))).toHaveLength(3);
  });

  it('leads from the search box to the seller', async () => {
    const { coop, siti } = await shop();

    expect(await coop.run(() => house.get(SearchesService).suggestions('siti', 8), null)).toEqual([
      { kind: 'SELLER', text: 'Dapur Bu Siti', slug: siti.slug },
    ]);
  });

  it('knows no sellers of another cooperative', async () => {
    const [mine, theirs] = [await shop(), await shop()];
    const update = (productId: string) =>
      mine.coop.run(() => house.get(ProductsService).update({ productId, sellerId: theirs.siti.id }));

    await expect(update(mine.products[3]!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await list(mine.coop)).facets?.sellers.every(({ seller }) => seller.id !== theirs.siti.id)).toBe(true);
  });
});
