import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { memberIn } from '@lumbung/membership/testing';
import { TenantDatabase, type PageArgs, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { categoryIn, productIn } from '../testing/index.js';
import { EVERYTHING } from './product-columns.js';
import type { ManagedProductFilter, ProductFilter, ProductSort } from './product-filters.js';
import { ProductListsService, type ListWishes } from './product-lists.service.js';
import { ProductReadsService } from './product-reads.service.js';

const WANTED = { sheet: false, counters: false, category: false, seller: false, attributes: false };
const TILE: ListWishes = { wanted: WANTED, facets: false, totalCount: false };
const ALL: ListWishes = { wanted: EVERYTHING, facets: true, totalCount: true };

describe('the shelves as shoppers read them', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const list = (
    coop: TestCooperative,
    filter: ProductFilter = {},
    sort: ProductSort = 'RELEVANCE',
    page: PageArgs = { first: 20 },
    wishes = TILE,
    personId?: PersonId,
  ) =>
    coop.run(() => house.get(ProductListsService).published(filter, sort, page, wishes), personId ? ['MEMBER'] : null, {
      personId,
    });
  const names = async (...asked: Parameters<typeof list>) => (await list(...asked)).nodes.map(({ name }) => name);

  describe('searching', () => {
    let coop: TestCooperative;
    beforeAll(async () => {
      coop = await house.cooperative();
      const wishes: [string, number, string?][] = [
        ['Beras premium 5 kg', 74_500],
        ['Beras medium 5 kg', 64_500],
        ['Gula pasir 1 kg', 17_000],
        ['Minyak goreng premium 2 l', 41_000],
        ['Telur ayam 1 kg', 29_500],
        ['Mi instan 1 dus', 118_000],
        ['Keripik lempuk 100 g', 25_000, 'Makanan ringan khas Pasuruan'],
        ['Kerupuk kupang 200 g', 17_000],
        ['Bandeng duri lunak', 45_000],
        ['Bawang merah 500 g', 19_000],
        ['Sabun cuci 800 g', 19_500],
      ];
      for (const [name, publicPrice, description] of wishes) await productIn(coop, { name, publicPrice, description });
    });

    it.each([
      ['beras 5kg', 'Beras premium 5 kg', 'Beras medium 5 kg'],
      ['BERAS 5 KG', 'Beras premium 5 kg', 'Beras medium 5 kg'],
      ['ber', 'Beras premium 5 kg', 'Beras medium 5 kg'],
      ['kripik', 'Keripik lempuk 100 g'],
      ['bras', 'Beras premium 5 kg', 'Beras medium 5 kg'],
      ['telor', 'Telur ayam 1 kg'],
      ['sabunn', 'Sabun cuci 800 g'],
      ['kulkas'],
      ['keripiknya', 'Keripik lempuk 100 g'],
      ['makan ringan', 'Keripik lempuk 100 g'],
      ['minyk goreng', 'Minyak goreng premium 2 l'],
      ['bras premium', 'Beras premium 5 kg'],
      ['telor ayam', 'Telur ayam 1 kg'],
      ['krupuk kupang', 'Kerupuk kupang 200 g'],
      ['bandeng lunak', 'Bandeng duri lunak'],
      ["sabun-cuci, 'kuat'"],
      ['500g bawang', 'Bawang merah 500 g'],
      [`'; drop table`],
      ['& | ! :* <->'],
    ])('finds for %p', async (search, ...expected) => {
      const found = await names(coop, { search });

      if (expected.length === 0) expect(found.length).toBeLessThan(3);
      else expect(found.slice(0, expected.length).sort()).toEqual(expected.sort());
    });

    it('says what was probably meant, only when nothing was found as written', async () => {
      const typo = await list(coop, { search: 'minyk goreng' });
      const right = await list(coop, { search: 'minyak goreng' });

      expect([typo.didYouMean, right.didYouMean]).toEqual(['minyak goreng', null]);
    });

    it('counts the same filter beside the page', async () => {
      const page = await list(coop, { search: 'kg' }, 'PRICE_ASCENDING', { first: 2 }, ALL);

      expect(page.nodes.map(({ name }) => name)).toEqual(['Gula pasir 1 kg', 'Telur ayam 1 kg']);
      expect(page).toMatchObject({
        totalCount: 4,
        facets: { inStockCount: 4, memberPriceCount: 0 },
        pageInfo: { hasNextPage: true },
      });
      expect(page.facets?.priceRanges).toEqual([
        { from: 10_000, below: 25_000, count: 1 },
        { from: 25_000, below: 50_000, count: 1 },
        { from: 50_000, below: 100_000, count: 2 },
      ]);
    });
  });

  it.each<[ProductSort, ProductFilter]>([
    ['RELEVANCE', {}],
    ['NEWEST', {}],
    ['PRICE_ASCENDING', {}],
    ['PRICE_DESCENDING', {}],
    ['NAME', {}],
    ['RELEVANCE', { search: 'barang' }],
    ['NAME', { search: 'barang' }],
  ])('reads every product once, forwards and backwards, by %s %p', async (sort, filter) => {
    const coop = await house.cooperative();
    const category = await categoryIn(coop, { name: 'Rak' });
    for (let n = 0; n < 7; n++)
      await productIn(coop, { name: `Barang ${n % 3}`, publicPrice: 1000 * (n % 3) + 500, categoryId: category.id });
    const walk = async (way: 'forwards' | 'backwards') => {
      const seen: string[] = [];
      for (let cursor: string | null = null; ;) {
        const page = await list(
          coop,
          filter,
          sort,
          way === 'forwards' ? { first: 2, after: cursor } : { last: 2, before: cursor },
        );
        seen.push(...(way === 'forwards' ? page.nodes : [...page.nodes].reverse()).map(({ id }) => id));
        cursor = way === 'forwards' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
        if (!(way === 'forwards' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return seen;
      }
    };

    const forwards = await walk('forwards');

    expect(new Set(forwards).size).toBe(7);
    expect(await walk('backwards')).toEqual(forwards.reverse());
  });

  it('shows members their price and sorts by it, and everybody both prices', async () => {
    const coop = await house.cooperative();
    const personId = newId<'Person'>();
    await memberIn(coop, { personId });
    await productIn(coop, { name: 'Murah bagi anggota', publicPrice: 20_000, memberPrice: 9_000 });
    await productIn(coop, { name: 'Sama bagi semua', publicPrice: 10_000 });

    const stranger = await list(coop, {}, 'PRICE_ASCENDING');
    const member = await list(coop, {}, 'PRICE_ASCENDING', { first: 20 }, ALL, personId);
    const signedInStranger = await list(
      coop,
      { maxPrice: rupiah(9_500) },
      'PRICE_ASCENDING',
      { first: 20 },
      TILE,
      newId<'Person'>(),
    );
    const within = await names(coop, { maxPrice: rupiah(9_500) }, 'PRICE_ASCENDING', { first: 20 }, TILE, personId);

    expect(stranger.nodes.map(({ name, priceFrom, memberPriceFrom }) => [name, priceFrom, memberPriceFrom])).toEqual([
      ['Sama bagi semua', 10_000, null],
      ['Murah bagi anggota', 20_000, 9_000],
    ]);
    expect(member.nodes.map(({ name, priceFrom }) => [name, priceFrom])).toEqual([
      ['Murah bagi anggota', 9_000],
      ['Sama bagi semua', 10_000],
    ]);
    expect(member.nodes[0]?.variants[0]).toMatchObject({ price: 9_000, priceClass: 'MEMBER', stock: null });
    expect([signedInStranger.nodes.length, within]).toEqual([0, ['Murah bagi anggota']]);
  });

  it('filters by shelf with those below, stock and member price', async () => {
    const coop = await house.cooperative();
    const top = await categoryIn(coop, { name: 'Sembako' });
    const below = await categoryIn(coop, { name: 'Beras', parentId: top.id });
    await productIn(coop, { name: 'Atas', categoryId: top.id, stock: 0 });
    await productIn(coop, { name: 'Bawah', categoryId: below.id, memberPrice: 14_000 });
    await productIn(coop, { name: 'Lain' });

    expect((await names(coop, { category: top.slug })).sort()).toEqual(['Atas', 'Bawah']);
    expect(await names(coop, { category: below.slug })).toEqual(['Bawah']);
    expect(await names(coop, { category: top.slug, inStockOnly: true })).toEqual(['Bawah']);
    expect(await names(coop, { memberPriceOnly: true })).toEqual(['Bawah']);
    expect(await names(coop, { category: 'tidak-ada' })).toEqual([]);
  });

  it('hides drafts, archived ones and other cooperatives from shoppers', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const draft = await productIn(coop, { name: 'Rahasia', state: 'DRAFT' });
    await productIn(coop, { name: 'Rahasia lama', state: 'ARCHIVED' });
    const theirs = await productIn(other, { name: 'Rahasia tetangga' });
    const one = (id: string, as: readonly string[] | null) =>
      coop.run(() => house.get(ProductReadsService).one({ id }, EVERYTHING), as);

    expect(await names(coop)).toEqual([]);
    expect(await names(coop, { search: 'rahasia' })).toEqual([]);
    await expect(one(draft.id, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(one(theirs.id, ['OWNER'])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await one(draft.id, ['CATALOG_EDITOR'])).toMatchObject({ name: 'Rahasia', state: 'DRAFT' });
  });

  it('refuses a cursor that belongs to no list', async () => {
    const coop = await house.cooperative();

    await expect(list(coop, {}, 'NAME', { first: 5, after: 'xyz' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('sends three messages for a list, a detail, a search with facets and the console', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop);
    const managed = (filter: ManagedProductFilter) =>
      coop.run(() => house.get(ProductListsService).managed(filter, 'NAME', { first: 10 }, ALL));
    const messages = async (work: () => Promise<unknown>) => (await house.statementsOf(work)).length;

    expect(await messages(() => list(coop))).toBe(3);
    expect(
      await messages(() => list(coop, { search: 'barang' }, 'RELEVANCE', { first: 20 }, ALL, newId<'Person'>())),
    ).toBe(3);
    expect(
      await messages(() => coop.run(() => house.get(ProductReadsService).one({ slug: product.slug }, EVERYTHING))),
    ).toBe(3);
    expect(await messages(() => managed({}))).toBe(3);
    expect(
      await messages(() =>
        managed({ search: product.variants[0]!.sku, states: ['PUBLISHED'], stockStates: ['IN_STOCK'] }),
      ),
    ).toBe(3);
  });

  it('shows the console every state and the counters', async () => {
    const coop = await house.cooperative();
    await productIn(coop, { name: 'Draf', state: 'DRAFT', stock: 4 });
    await productIn(coop, { name: 'Habis', stock: 0 });
    await productIn(coop, { name: 'Arsip', state: 'ARCHIVED' });
    const managed = (filter: ManagedProductFilter, sort: 'NAME' | 'UPDATED' | 'STOCK_ASCENDING') =>
      coop.run(() => house.get(ProductListsService).managed(filter, sort, { first: 10 }, ALL));

    const page = await managed({}, 'STOCK_ASCENDING');

    expect(page.nodes.map(({ name, variants }) => [name, variants[0]?.stock?.onHand])).toEqual([
      ['Habis', 0],
      ['Draf', 4],
    ]);
    expect(page.nodes[0]?.category).toMatchObject({
      name: expect.stringMatching(/^Rak/),
      path: [{ slug: expect.any(String) }],
    });
    expect((await managed({ states: ['ARCHIVED'] }, 'NAME')).nodes.map(({ name }) => name)).toEqual(['Arsip']);
    expect((await managed({ stockStates: ['OUT'] }, 'UPDATED')).totalCount).toBe(1);
  });
});

describe('searching behind the policy of the tenant', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);

  it.each([
    [
      'words',
      'product_own_words',
      `select id from catalog.product p where p.tenant_id = $1 and p.own_words @@ (select catalog.own_query(catalog.query_of($2), $1))`,
    ],
    ['likeness', 'product_similar', `select id from catalog.product p where p.tenant_id = $1 and $2 <% p.search_text`],
  ])('finds %s by the index, as the run-time role', async (_, index, text) => {
    const coop = await house.cooperative();
    await house.admin(
      `insert into catalog.product (tenant_id, id, slug, name, created_at, updated_at, document, search_text)
       select $1, gen_random_uuid(), 'p-' || n, name, now(), now(), catalog.document_of(name, '', ''), name
         from generate_series(1, 4000) n, lateral (select md5(n::text) || case when n % 500 = 0 then ' beras' else '' end as name) named`,
      [coop.id],
    );
    await house.admin('vacuum analyze catalog.product');

    const plan = await coop.run(() =>
      house.get(TenantDatabase).read<{ 'QUERY PLAN': string }>(`explain ${text}`, ['beras']),
    );

    const shown = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(shown).toMatch(new RegExp(`Bitmap Index Scan on ${index}[^]*Index Cond: .*(@@|<%|%>)`));
  });

  it('begins a page far down the most sold where the page begins', async () => {
    const coop = await house.cooperative();
    await house.admin(
      `insert into catalog.product (tenant_id, id, slug, name, state, sold, created_at, updated_at)
       select $1, gen_random_uuid(), 'p-' || n, 'Barang ' || n, 'PUBLISHED', n, now(), now() from generate_series(1, 4000) n`,
      [coop.id],
    );
    await house.admin('vacuum analyze catalog.product');
    const text = `select id from catalog.product p where p.tenant_id = $1 and p.state = 'PUBLISHED' and (p.sold_rank, p.id) < ($2::bigint, $3::uuid)
                   order by p.sold_rank desc, p.id desc limit 21`;

    const plan = await coop.run(() =>
      house.get(TenantDatabase).read<{ 'QUERY PLAN': string }>(`explain ${text}`, [500_000, newId()]),
    );

    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(
      /product_most_sold[^]*Index Cond: .*ROW\(sold_rank, id\)/,
    );
  });
});
