import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { InvalidInput, permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { ProductListsService } from '../products/product-lists.service.js';
import { ProductsService } from '../products/products.service.js';
import type { ProductState } from '../shared/enums.js';
import { categoryIn, importIn, mediaIn, productIn } from '../testing/index.js';
import { ProductImportsService } from '../imports/product-imports.service.js';
import { MOST_PRODUCTS, type ProductChoiceInput, type ProductsChanged } from './bulk.schema.js';
import { BulkService } from './bulk.service.js';

const TILE = { sheet: false, counters: false, category: true, seller: false, attributes: false };

describe('changing many products at once', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const bulk = () => house.get(BulkService);
  const publish = (coop: TestCooperative, products: ProductChoiceInput) => coop.run(() => bulk().publish({ products }));
  const archive = (coop: TestCooperative, products: ProductChoiceInput) => coop.run(() => bulk().archive({ products }));
  const move = (coop: TestCooperative, products: ProductChoiceInput, categoryId: string) =>
    coop.run(() => bulk().move({ products, categoryId }));
  const done = async (answer: Promise<ProductsChanged | InvalidInput>): Promise<ProductsChanged> => {
    const changed = await answer;
    if (changed instanceof InvalidInput) throw new Error(changed.message);
    return changed;
  };
  const shown = async (coop: TestCooperative) => {
    const wishes = { wanted: TILE, facets: false, totalCount: false };
    const states: ProductState[] = ['DRAFT', 'PUBLISHED', 'ARCHIVED'];
    const found = await coop.run(() =>
      house.get(ProductListsService).managed({ states }, 'NAME', { first: 100 }, wishes),
    );
    return found.nodes.map(({ name, state, category }) => [name, state, category?.name ?? null]);
  };
  const newsOf = (coop: TestCooperative, name: string) =>
    house.admin<{ payload: { productId: string } }>(
      'select payload from platform.outbox_event where tenant_id = $1 and type = $2 order by id',
      [coop.id, name],
    );
  const draftsIn = async (coop: TestCooperative, count: number, categoryId: string) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++)
      ids.push((await productIn(coop, { name: `Barang ${n}`, stock: 0, state: 'DRAFT', categoryId })).id);
    return ids;
  };

  it('publishes those that are complete, and tells of each other one what it lacks', async () => {
    const coop = await house.cooperative();
    const { id: categoryId } = await categoryIn(coop, { name: 'Rak' });
    const whole = await productIn(coop, { name: 'Lengkap', state: 'DRAFT', categoryId });
    const shownAlready = await productIn(coop, { name: 'Tampil', categoryId });
    const put = await productIn(coop, { name: 'Disimpan', state: 'ARCHIVED', categoryId });
    const free = await productIn(coop, { name: 'Tanpa harga', publicPrice: 0, state: 'DRAFT', categoryId });
    const bare = await coop.run(() =>
      house.get(ProductsService).create({
        requestId: newId(),
        name: 'Kosong',
        mediaIds: [],
        variants: [{ name: '', unit: 'PIECE', publicPrice: rupiah(1_000) }],
      }),
    );
    if (!('id' in bare)) throw new Error(bare.message);
    const before = (await newsOf(coop, 'product.published')).length;
    const productIds = [whole.id, shownAlready.id, put.id, free.id, bare.id, whole.id.toUpperCase()];

    const first = await done(publish(coop, { productIds, expectedCount: 5 }));
    const again = await done(publish(coop, { productIds }));

    expect(first).toEqual({
      __typename: 'ProductsChanged',
      changedCount: 2,
      unchangedCount: 1,
      refusedCount: 2,
      refused: [
        {
          productId: bare.id,
          name: 'Kosong',
          gaps: ['NO_IMAGE', 'NO_CATEGORY'],
          message: 'Belum dapat ditampilkan di toko: belum ada foto, belum ada kategori.',
        },
        {
          productId: free.id,
          name: 'Tanpa harga',
          gaps: ['NO_PRICE'],
          message: 'Belum dapat ditampilkan di toko: belum ada harga.',
        },
      ],
    });
    expect(again).toMatchObject({ changedCount: 0, unchangedCount: 3, refusedCount: 2 });
    expect(
      (await newsOf(coop, 'product.published'))
        .slice(before)
        .map(({ payload }) => payload.productId)
        .sort(),
    ).toEqual([whole.id, put.id].sort());
    expect(await shown(coop)).toEqual([
      ['Disimpan', 'PUBLISHED', 'Rak'],
      ['Kosong', 'DRAFT', null],
      ['Lengkap', 'PUBLISHED', 'Rak'],
      ['Tampil', 'PUBLISHED', 'Rak'],
      ['Tanpa harga', 'DRAFT', 'Rak'],
    ]);
  });

  it('takes exactly what the list finds by a filter, and nothing when that is another number than was shown', async () => {
    const coop = await house.cooperative();
    const [food, other] = [await categoryIn(coop, { name: 'Makanan' }), await categoryIn(coop, { name: 'Lain' })];
    for (const [name, state] of [
      ['Kopi bubuk', 'PUBLISHED'],
      ['Kopi susu', 'DRAFT'],
      ['Kopi lama', 'ARCHIVED'],
      ['Teh', 'PUBLISHED'],
    ] as const)
      await productIn(coop, { name, state, categoryId: other.id });

    expect(await move(coop, { filter: { search: 'kopi' }, expectedCount: 3 }, food.id)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'products.expectedCount',
    });
    expect(await move(coop, { filter: { search: 'tidak ada' } }, food.id)).toMatchObject({ field: 'products' });
    expect(await done(move(coop, { filter: { search: 'kopi' }, expectedCount: 2 }, food.id))).toMatchObject({
      changedCount: 2,
    });
    expect(await done(archive(coop, { filter: { categoryId: food.id } }))).toMatchObject({ changedCount: 2 });
    expect(await done(archive(coop, { filter: { categoryId: food.id, states: ['ARCHIVED'] } }))).toMatchObject({
      changedCount: 0,
      unchangedCount: 2,
    });

    expect(await shown(coop)).toEqual([
      ['Kopi bubuk', 'ARCHIVED', 'Makanan'],
      ['Kopi lama', 'ARCHIVED', 'Lain'],
      ['Kopi susu', 'ARCHIVED', 'Makanan'],
      ['Teh', 'PUBLISHED', 'Lain'],
    ]);
    expect(await newsOf(coop, 'product.archived')).toHaveLength(3);
  });

  it('costs the same number of statements for two products and for two hundred', async () => {
    const coop = await house.cooperative();
    const content = ['Nama produk;Harga;Kategori', ...Array.from({ length: 202 }, (_, n) => `Barang ${n};1000;Rak`)];
    const { id } = await importIn(coop, content);
    await coop.run(() => house.get(ProductImportsService).start({ importId: id }));
    await house.deliverEverything();
    const { id: shelf } = await categoryIn(coop, { name: 'Rak baru' });
    const rows = await house.admin<{ id: string }>('select id from catalog.product where tenant_id = $1', [coop.id]);
    const ids = rows.map((row) => row.id);
    await house.admin(
      `insert into catalog.product_image (tenant_id, product_id, media_id, position)
       select $1, p.id, $2, 1 from catalog.product p where p.tenant_id = $1`,
      [coop.id, await mediaIn(coop)],
    );

    const counts = async (work: (products: ProductChoiceInput) => Promise<unknown>) => [
      (await house.statementsOf(() => work({ productIds: ids.slice(0, 2) }))).length,
      (await house.statementsOf(() => work({ productIds: ids.slice(2) }))).length,
    ];
    for (const work of [
      (products: ProductChoiceInput) => move(coop, products, shelf),
      (products: ProductChoiceInput) => publish(coop, products),
      (products: ProductChoiceInput) => archive(coop, products),
    ]) {
      const [few, many] = await counts(work);
      expect(many).toBe(few);
      expect(many).toBeLessThanOrEqual(8);
    }
  });

  it('does each change once, however many do it at the same time', async () => {
    const coop = await house.cooperative();
    const { id: categoryId } = await categoryIn(coop, { name: 'Rak' });
    const productIds = await draftsIn(coop, 12, categoryId);

    const answers = await Promise.all(
      Array.from({ length: 4 }, (_, n) =>
        done(publish(coop, { productIds: n % 2 ? productIds : productIds.toReversed() })),
      ),
    );

    expect(answers.map(({ changedCount }) => changedCount).sort((a, b) => a - b)).toEqual([0, 0, 0, 12]);
    expect(await newsOf(coop, 'product.published')).toHaveLength(12);
    await Promise.all([publish(coop, { productIds }), archive(coop, { productIds })]);
    expect(new Set((await shown(coop)).map(([, state]) => state)).size).toBe(1);
    // Beside people who change one after the other nobody is locked out.
    await Promise.all([
      publish(coop, { productIds }),
      ...productIds.map((id) => coop.run(() => house.get(ProductsService).archive(id))),
    ]);
  });

  it('leaves everything as it is when one of the products, or the shelf, is not known here', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const mine = await productIn(coop, { name: 'Milik kami' });
    const theirs = await productIn(other, { name: 'Milik mereka' });
    const { id: shelf } = await categoryIn(other, { name: 'Rak mereka' });

    for (const work of [
      () => archive(coop, { productIds: [mine.id, theirs.id] }),
      () => publish(coop, { productIds: [newId()] }),
      () => move(coop, { productIds: [mine.id] }, shelf),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(archive(coop, {})).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(archive(coop, { productIds: [mine.id], filter: {} })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await archive(coop, { productIds: [] })).toMatchObject({ code: 'INVALID_INPUT', field: 'products' });
    expect(await done(archive(coop, { filter: {} }))).toMatchObject({ changedCount: 1 });
    expect((await shown(other)).map(([, state]) => state)).toEqual(['PUBLISHED']);
  });

  it('is bounded, and is for those who edit the catalogue', async () => {
    const coop = await house.cooperative();
    await house.admin(
      `insert into catalog.product (tenant_id, id, slug, name, state, created_at, updated_at)
       select $1, gen_random_uuid(), 'b-' || n, 'Barang ' || n, 'DRAFT', now(), now() from generate_series(1, $2::integer) n`,
      [coop.id, MOST_PRODUCTS + 1],
    );

    expect(await archive(coop, { filter: {} })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'products',
      message: expect.stringContaining('1001'),
    });
    await house.admin(`update catalog.product set state = 'ARCHIVED' where tenant_id = $1 and name = 'Barang 1'`, [
      coop.id,
    ]);
    expect(await done(archive(coop, { filter: {} }))).toMatchObject({ changedCount: MOST_PRODUCTS });
    for (const roles of [['CASHIER'], ['SUPERVISOR'], ['SELLER'], ['MEMBER']])
      expect(permissionsOf(roles).has('catalog.edit')).toBe(false);
  });
});
