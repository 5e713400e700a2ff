import { describe, expect, it } from '@jest/globals';
import { archivedIn, categoryIn, productIn, renamedIn, type ProductWish } from '@lumbung/catalog/testing';
import { rupiah } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MarketModule } from '../market.module.js';
import { StallService } from '../stall/stall.service.js';
import { badgeIn, stallIn } from '../testing/index.js';
import type { MarketFilter, MarketSort } from './listings.schema.js';
import { ListingsService } from './listings.service.js';

describe('the common market place (pasar bersama)', () => {
  const house = startHouse(MarketModule);

  const verified = async (): Promise<TestCooperative> => {
    const coop = await house.cooperative();
    await badgeIn(coop);
    return coop;
  };
  const shop = async (wish: ProductWish = {}, offersAll = true) => {
    const coop = await verified();
    await stallIn(coop, offersAll);
    return { coop, product: await productIn(coop, wish) };
  };
  const list = async (filter: MarketFilter = {}, sort: MarketSort = 'RELEVANCE', first = 50) =>
    (await house.get(ListingsService).list(filter, sort, { first })).nodes;
  const names = async (filter: MarketFilter) => (await list(filter)).map(({ name }) => name);
  const of = ({ tenant }: TestCooperative) => ({ cooperative: tenant.slug });

  it('shows what an open stall offers, where it is from and what it costs everybody', async () => {
    const { coop, product } = await shop({
      name: 'Kopi Lereng Tutur',
      publicPrice: 42_000,
      memberPrice: 38_000,
      stock: 3,
    });

    const [found] = await list(of(coop));

    expect(found).toMatchObject({
      id: product.id,
      name: 'Kopi Lereng Tutur',
      priceFrom: 42_000,
      stockState: 'IN_STOCK',
      url: expect.stringContaining(`/p/${product.slug}`),
      cooperative: { slug: coop.tenant.slug, place: expect.stringContaining('Pasuruan') },
    });
    expect(JSON.stringify(found)).not.toContain('38000');
  });

  it('is searched over all cooperatives, by words, beginnings and slips of the finger', async () => {
    const [one, other] = [await shop({ name: 'Keripik Tempe Renyah' }), await shop({ name: 'Keripik Tempe Pedas' })];

    expect((await names({ search: 'keripik tempe' })).sort()).toEqual(['Keripik Tempe Pedas', 'Keripik Tempe Renyah']);
    expect(await names({ search: 'tempe ped' })).toEqual(['Keripik Tempe Pedas']);
    expect(await names({ search: 'kripik tmpe renyah' })).toContain('Keripik Tempe Renyah');
    expect(await names({ search: 'keripik', ...of(one.coop) })).toEqual(['Keripik Tempe Renyah']);
    expect(await names({ search: 'tempe', ...of(other.coop), minPrice: rupiah(20_000) })).toEqual([]);
  });

  it('is narrowed by region, price and stock, and read in both directions of price', async () => {
    const { coop } = await shop({ name: 'Madu Satu', publicPrice: 90_000 });
    await productIn(coop, { name: 'Madu Dua', publicPrice: 60_000, stock: 0 });

    expect((await list(of(coop), 'PRICE_ASCENDING')).map(({ name }) => name)).toEqual(['Madu Dua', 'Madu Satu']);
    expect((await list(of(coop), 'PRICE_DESCENDING')).map(({ name }) => name)).toEqual(['Madu Satu', 'Madu Dua']);
    expect(await names({ ...of(coop), inStockOnly: true })).toEqual(['Madu Satu']);
    expect(await names({ ...of(coop), maxPrice: rupiah(60_000) })).toEqual(['Madu Dua']);
    expect(await names({ ...of(coop), regionCode: '35.75' })).toHaveLength(2);
    expect(await names({ ...of(coop), regionCode: '31' })).toEqual([]);
  });

  it('is leafed through page by page, in either direction', async () => {
    const { coop } = await shop({ name: 'Barang 1', publicPrice: 1_000 });
    for (const n of [2, 3, 4, 5]) await productIn(coop, { name: `Barang ${n}`, publicPrice: n * 1_000 });
    const page = (args: object) => house.get(ListingsService).list(of(coop), 'PRICE_ASCENDING', args);

    const first = await page({ first: 2 });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    const back = await page({ last: 2, before: second.pageInfo.startCursor });

    expect(second.nodes.map(({ name }) => name)).toEqual(['Barang 3', 'Barang 4']);
    expect(back.nodes.map(({ name }) => name)).toEqual(['Barang 1', 'Barang 2']);
  });

  it('follows the product: another price, sold out, taken out of the shop', async () => {
    const { coop, product } = await shop({ publicPrice: 10_000 });
    await house.admin(`update catalog.product_variant set public_price = 12000 where tenant_id = $1`, [coop.id]);
    await renamedIn(coop, product.id, 'Nama Baru');

    expect(await list(of(coop))).toMatchObject([{ name: 'Nama Baru', priceFrom: 12_000 }]);
    await archivedIn(coop, product.id);
    expect(await list(of(coop))).toEqual([]);
  });

  it('shows nothing of a closed stall, and only what was chosen of one that does not offer all', async () => {
    const { coop, product } = await shop({ name: 'Terpilih' }, false);
    await productIn(coop, { name: 'Tidak Terpilih' });
    expect(await list(of(coop))).toEqual([]);

    await coop.run(() => house.get(StallService).choose({ productIds: [product.id], isOffered: true }));
    expect(await names(of(coop))).toEqual(['Terpilih']);

    await coop.run(() => house.get(StallService).update({ isOpen: false, offersAll: true }));
    expect(await list(of(coop))).toEqual([]);
  });

  it('withholds one product of a stall that offers all', async () => {
    const { coop, product } = await shop({ name: 'Ditahan' });
    await productIn(coop, { name: 'Ditawarkan' });
    const offers = () => coop.run(() => house.get(StallService).offers({ first: 10 }));

    await coop.run(() => house.get(StallService).choose({ productIds: [product.id], isOffered: false }));

    expect(await names(of(coop))).toEqual(['Ditawarkan']);
    expect((await offers()).nodes.map(({ name, isShown }) => [name, isShown])).toEqual([
      ['Ditahan', false],
      ['Ditawarkan', true],
    ]);
  });

  it.each([
    ['suspended', `update platform.tenant set state = 'SUSPENDED' where id = $1`],
    ['without a badge that stands', `update cooperatives.directory set valid_until = '2026-11-20' where id = $1`],
  ])('hides a cooperative that is %s', async (_, sql) => {
    const { coop } = await shop();
    await house.admin(sql, [coop.id]);

    expect(await list(of(coop))).toEqual([]);
  });

  it('knows no product of another cooperative, and lets none speak for another', async () => {
    const [mine, other] = [await shop({ name: 'Punya Saya' }), await shop({ name: 'Punya Lain' })];

    await expect(
      mine.coop.run(() => house.get(StallService).choose({ productIds: [other.product.id], isOffered: false })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      house.admin(`begin; set local app.tenant_id = '${mine.coop.id}'; select market.publish('${other.coop.id}')`),
    ).rejects.toThrow('not the tenant of this transaction');
    expect(await names(of(other.coop))).toEqual(['Punya Lain']);
  });

  it('says out of which provinces, cities and regencies it has goods, and of no others', async () => {
    const regions = () => house.get(ListingsService).regions();
    const of = async (code: string) => (await regions()).find((it) => it.code === code)?.cooperativeCount ?? 0;
    const at = (coop: TestCooperative, region: string) =>
      house.admin('update cooperatives.directory set region_code = $2 where id = $1', [coop.id, region]);
    const { coop } = await shop();
    await at(coop, '35.14.11.2001');
    const [before, city] = [await of('35.14'), await of('35.75')];

    await at((await shop()).coop, '35.14.11.2001');
    await at(await verified(), '35.14.11.2001');

    expect(await of('35.14')).toBe(before + 1);
    expect(await of('35.75')).toBe(city);
    const found = await regions();
    expect(found.map(({ code }) => code)).toEqual(found.map(({ code }) => code).sort());
    expect(found.filter(({ code }) => /^35(\.14)?$/.test(code))).toMatchObject([
      { name: 'Jawa Timur', level: 'PROVINCE', parentCode: null },
      { name: 'Kabupaten Pasuruan', level: 'REGENCY', parentCode: '35' },
    ]);
    await coop.run(() => house.get(StallService).update({ isOpen: false, offersAll: true }));
    expect(await of('35.14')).toBe(before);
    expect(await house.statementsOf(regions)).toEqual([
      'BEGIN READ ONLY',
      expect.stringContaining('cooperatives.directory'),
      'COMMIT',
    ]);
  });

  it('costs one statement, and none of its tables belongs to a cooperative', async () => {
    await shop();
    const sent = await house.statementsOf(() => list({ search: 'barang', regionCode: '35' }));

    expect(sent).toEqual(['BEGIN READ ONLY', expect.stringContaining('market.listing'), 'COMMIT']);
    expect(sent[1]).not.toMatch(/catalog\.product\b/);
  });

  it('costs a cooperative without a stall nothing but a look-up', async () => {
    const coop = await verified();
    await categoryIn(coop, { name: 'Rak' });
    await productIn(coop);

    expect(await house.admin('select from market.listing where tenant_id = $1', [coop.id])).toEqual([]);
  });
});
