import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { openBooksOf } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import type { PageArgs } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import fc from 'fast-check';
import { CatalogModule } from '../catalog.module.js';
import { ReorderService } from '../locations/reorder.service.js';
import { PriceListEntriesService } from '../price-lists/price-list-entries.service.js';
import type { ManagedProductFilter } from '../products/product-filters.js';
import { ProductListsService } from '../products/product-lists.service.js';
import { ProductsService } from '../products/products.service.js';
import type { ProductVariant } from '../products/product.types.js';
import { ProductState, StockState } from '../shared/enums.js';
import { StockMovementsService } from '../stock/stock-movements.service.js';
import {
  categoryIn,
  FilesOf,
  locationIn,
  priceListIn,
  productIn,
  shopIn,
  stockAt,
  type TestProduct,
} from '../testing/index.js';
import { VariantsService } from '../variants/variants.service.js';

const SPEC_MS = 120_000;
const WISHES = {
  wanted: { sheet: true, counters: true, category: false, seller: false, attributes: false },
  facets: false,
  totalCount: false,
};

interface Shop {
  readonly coop: TestCooperative;
  readonly files: FilesOf;
  readonly shelves: readonly string[];
  readonly sellerSlug: string;
  readonly places: readonly string[];
  readonly variants: readonly string[];
  readonly priceListId: string;
}

describe('a file and the list beside it, under the same filter', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  let shop: Shop;

  beforeAll(async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    const top = await categoryIn(coop, { name: 'Makanan' });
    const below = await categoryIn(coop, { name: 'Camilan', parentId: top.id });
    const seller = await sellerIn(coop, { name: 'Bu Rini' });
    const goods: TestProduct[] = [];
    const names = [
      'Beras pandan',
      'Beras merah',
      'Kopi bubuk',
      'Kopi susu',
      'Keripik tempe',
      'Sabun cuci',
      'Gula aren',
    ];
    for (const [n, name] of names.entries()) {
      goods.push(
        await productIn(coop, {
          name,
          stock: n % 3 === 0 ? 0 : n * 2,
          unitCost: 1_000 + n,
          categoryId: n % 2 === 0 ? top.id : below.id,
          variants: [
            { name: 'kecil', sku: `K-${n}`, lowAt: quantity(5) },
            { name: 'besar', sku: `B-${n}`, barcode: `899${n}` },
          ],
          state: (['PUBLISHED', 'PUBLISHED', 'DRAFT', 'ARCHIVED'] as const)[n % 4],
        }),
      );
    }
    const hers = await productIn(coop, { name: 'Keripik pisang', stock: 0, variants: [{ sku: 'KP' }], state: 'DRAFT' });
    await coop.run(() => house.get(ProductsService).update({ productId: hers.id, sellerId: seller.id }));
    const [first, second, third] = goods as [TestProduct, TestProduct, TestProduct];
    const store = await locationIn(coop, { name: 'Gudang timur' });
    await stockAt(coop, store.id, first.variants[0]!.id, 6);
    await stockAt(coop, store.id, second.variants[1]!.id, 3);
    house.clock.advance({ days: 2 });
    await stockAt(coop, (await shopIn(coop)).id, third.variants[0]!.id, 4);
    const points = [{ variantId: third.variants[1]!.id, reorderAt: quantity(5) }];
    await coop.run(() => house.get(ReorderService).setPoints({ locationId: store.id, points }));
    // Not sold any more: one still lies there, the other one does not.
    for (const { variants } of [first, second]) {
      const change = { variantId: variants[0]!.id, isActive: false };
      await coop.run(() => house.get(VariantsService).update(change));
    }
    const list = await priceListIn(coop, {
      entries: goods.flatMap(({ variants }, n) => [
        { variantId: variants[0]!.id, price: n % 2 === 0 ? 12_000 : 16_000 },
        { variantId: variants[1]!.id, minQuantity: 3, price: 9_000 + n },
      ]),
    });
    shop = {
      coop,
      files: new FilesOf(coop, newId<'Person'>()),
      shelves: [top.id, below.id],
      sellerSlug: seller.slug,
      places: [store.id, (await shopIn(coop)).id],
      variants: goods.flatMap(({ variants }) => variants.map(({ id }) => id)),
      priceListId: list.id,
    };
  }, SPEC_MS);

  /** Every page of a list. */
  async function all<N>(
    read: (page: PageArgs) => Promise<{ nodes: N[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }>,
  ): Promise<N[]> {
    const nodes: N[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await shop.coop.run(() => read({ first: 3, after }));
      nodes.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
    return nodes;
  }

  const variantsOf = async (filter: ManagedProductFilter): Promise<ProductVariant[]> =>
    (await all((page) => house.get(ProductListsService).managed(filter, 'STOCK_ASCENDING', page, WISHES))).flatMap(
      ({ variants }) => variants,
    );

  const search = fc.constantFrom(undefined, undefined, 'beras', 'bras', 'keripik', 'kopi susu', 'K-4', '8992', 'zzz');
  // Made when it is needed: what there is to choose from is known only then.
  const filters = () =>
    fc.record<ManagedProductFilter>({
      search,
      categoryId: fc.constantFrom(undefined, undefined, ...shop.shelves),
      seller: fc.constantFrom(undefined, undefined, undefined, shop.sellerSlug),
      states: fc.option(fc.subarray(Object.values(ProductState)), { nil: undefined }),
      stockStates: fc.option(fc.subarray(Object.values(StockState)), { nil: undefined }),
      locationId: fc.constantFrom(undefined, undefined, ...shop.places),
    });

  it(
    'hold the same products and variants',
    () =>
      fc.assert(
        fc.asyncProperty(filters(), async (filter) => {
          const listed = await variantsOf(filter);

          const file = await shop.files.ask((exports) => exports.products(filter));

          const written = (await shop.files.records(file)).map((row) => row.SKU);
          expect(written.toSorted()).toEqual(listed.map(({ sku }) => sku).toSorted());
          expect(file).toMatchObject({ rowCount: listed.length });
          expect(file.productCount).toBe(new Set(listed.map(({ product }) => product.id)).size);
        }),
        { numRuns: 40 },
      ),
    SPEC_MS,
  );

  it(
    'hold the same stock: what is sold or still lies there, at one place what lies or is watched there',
    () =>
      fc.assert(
        fc.asyncProperty(filters(), async (filter) => {
          const shelves = await house.admin<{ id: string; onHand: string }>(
            `select variant_id as id, on_hand as "onHand" from catalog.location_stock
              where tenant_id = $1 and location_id = $2 and (on_hand > 0 or reorder_at is not null)`,
            [shop.coop.id, filter.locationId ?? newId()],
          );
          const here = new Map(shelves.map(({ id, onHand }) => [id, Number(onHand)]));
          const listed = (await variantsOf(filter))
            .filter(({ isActive, stock }) => isActive || stock!.onHand > 0)
            .filter(({ id }) => filter.locationId === undefined || here.has(id))
            .map(({ id, sku, stock }) => [sku, String(filter.locationId ? here.get(id) : stock?.onHand)]);

          const file = await shop.files.ask((exports) => exports.stock(filter));

          const written = (await shop.files.records(file)).map((row) => [row.SKU, row.Stok]);
          expect(written.toSorted()).toEqual(listed.toSorted());
          expect(file).toMatchObject({ rowCount: listed.length });
        }),
        { numRuns: 40 },
      ),
    SPEC_MS,
  );

  it(
    'hold the same movements in the same order',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.record({
            variantId: fc.constantFrom(null, null, null, ...shop.variants),
            locationId: fc.constantFrom(null, null, ...shop.places),
            from: fc.integer({ min: -1, max: 4 }),
            length: fc.option(fc.integer({ min: 0, max: 4 })),
          }),
          async ({ variantId, locationId, from, length }) => {
            const day = (offset: number) =>
              new Date(house.clock.now().getTime() + (offset - 3) * 86_400_000)
                .toISOString()
                .slice(0, 10) as BusinessDate;
            const period = length === null ? null : { from: day(from), to: day(from + length) };
            const filter = { variantId, locationId, period };
            const listed = await all((page) => house.get(StockMovementsService).list(filter, page, false));

            const file = await shop.files.ask((exports) => exports.movements(filter));

            const written = (await shop.files.records(file)).map((row) => [row.SKU, row.Perubahan, row.Lokasi]);
            expect(written).toEqual(listed.map((it) => [it.variant.sku, String(it.change), it.locationName]));
            expect(file).toMatchObject({ rowCount: listed.length });
          },
        ),
        { numRuns: 40 },
      ),
    SPEC_MS,
  );

  it(
    'hold the same prices of a list in the same order',
    () =>
      fc.assert(
        fc.asyncProperty(fc.record({ search, onlyConflicts: fc.boolean() }), async (filter) => {
          const entries = house.get(PriceListEntriesService);
          const listed = await all((page) => entries.list(shop.priceListId, filter, page, false));

          const file = await shop.files.ask((exports) => exports.priceList(shop.priceListId, filter));

          const written = (await shop.files.records(file)).map((row) => [row.SKU, row['Harga daftar']]);
          expect(written).toEqual(listed.map(({ variant, price }) => [variant.sku, String(price)]));
          expect(file).toMatchObject({ rowCount: listed.length });
        }),
        { numRuns: 25 },
      ),
    SPEC_MS,
  );

  it('say when and why stock moved, in words', async () => {
    const [place] = shop.places;

    const file = await shop.files.ask((exports) => exports.movements({ locationId: place }));

    const [newest] = await shop.files.records(file);
    expect(newest).toMatchObject({
      'Nama produk': 'Beras merah',
      Varian: 'besar',
      Satuan: 'buah',
      Jenis: 'Penyesuaian',
      Sebab: 'Stok awal',
      Lokasi: 'Gudang timur',
      Perubahan: '3',
      Oleh: 'Uji Coba',
    });
    expect(newest?.Waktu).toMatch(/\d{4}/);
    expect(rupiah(Number(newest?.['Harga pokok'])).isPositive).toBe(true);
  });

  it('tell nothing of another cooperative', async () => {
    const other = await house.cooperative();
    const theirs = new FilesOf(other, newId<'Person'>());
    const locationId = shop.places[0]!;
    const variantId = shop.variants[0]!;

    await expect(theirs.ask((exports) => exports.stock({ locationId }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(theirs.ask((exports) => exports.movements({ locationId }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(theirs.ask((exports) => exports.priceList(shop.priceListId, {}))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await theirs.ask((exports) => exports.movements({ variantId }))).toMatchObject({ rowCount: 0 });
    expect(await theirs.ask((exports) => exports.stock({}))).toMatchObject({ rowCount: 0 });
  });
});
