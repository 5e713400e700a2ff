import { describe, expect, it } from '@jest/globals';
import { newId, quantity } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { EVERYTHING } from '../products/product-columns.js';
import type { AttributeFilter, ProductFilter } from '../products/product-filters.js';
import { listStatement } from '../products/product-list-statement.js';
import { ProductListsService, type ListWishes } from '../products/product-lists.service.js';
import type { Product } from '../products/product.types.js';
import { categoryIn, productIn } from '../testing/index.js';
import type { Attribute } from './attribute.types.js';
import type { AttributeValueInput, CreateAttributeInput } from './attributes.schema.js';
import { AttributesService } from './attributes.service.js';
import { ProductAttributesService } from './product-attributes.service.js';

const TILE = { sheet: false, counters: false, category: false, seller: false, attributes: false };
const FACETS: ListWishes = { wanted: TILE, facets: true, totalCount: true };

describe('attributes of goods', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const create = (coop: TestCooperative, input: Partial<CreateAttributeInput>) =>
    coop.run(() =>
      house
        .get(AttributesService)
        .create({ name: 'Bahan', kind: 'TEXT', isFilterable: false, choices: [], categoryIds: [], ...input }),
    );
  const made = async (coop: TestCooperative, input: Partial<CreateAttributeInput>) =>
    (await create(coop, input)) as Attribute;
  const set = (coop: TestCooperative, productId: string, values: AttributeValueInput[]) =>
    coop.run(() => house.get(ProductAttributesService).set({ productId, values }));
  const list = (coop: TestCooperative, filter: ProductFilter, wishes = FACETS) =>
    coop.run(() => house.get(ProductListsService).published(filter, 'NAME', { first: 20 }, wishes), null);
  const found = async (coop: TestCooperative, ...attributes: AttributeFilter[]) =>
    (await list(coop, { attributes })).nodes.map(({ name }) => name);

  it('are shown on a product in their order, in the words of the reader', async () => {
    const coop = await house.cooperative();
    const text = await made(coop, { name: 'Bahan' });
    const number = await made(coop, { name: 'Isi', kind: 'NUMBER', unit: 'ml' });
    const boolean = await made(coop, { name: 'Tahan panas', kind: 'BOOLEAN' });
    const date = await made(coop, { name: 'Panen', kind: 'DATE' });
    const choice = await made(coop, { name: 'Warna', kind: 'CHOICE', choices: [{ name: 'Merah' }, { name: 'Biru' }] });
    const { id } = await productIn(coop);

    const product = (await set(coop, id, [
      { attributeId: choice.id, choiceId: choice.choices[1]!.id },
      { attributeId: text.id, text: ' Katun ' },
      { attributeId: number.id, number: quantity(1250.5) },
      { attributeId: boolean.id, isTrue: false },
      { attributeId: date.id, date: '2026-08-17' },
    ])) as Product;

    expect(product.attributes.map(({ code, label }) => [code, label])).toEqual([
      ['bahan', 'Katun'],
      ['isi', '1.250,5 ml'],
      ['tahan-panas', 'Tidak'],
      ['panen', '17 Agustus 2026'],
      ['warna', 'Biru'],
    ]);
    expect(((await set(coop, id, [])) as Product).attributes).toEqual([]);
  });

  it('belong to shelves and those below; others cannot have them', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const top = await categoryIn(coop, { name: 'Pakaian' });
    const below = await categoryIn(coop, { name: 'Kaus', parentId: top.id });
    const material = await made(coop, { categoryIds: [top.id] });
    const everywhere = await made(coop, { name: 'Asal' });
    const [shirt, rice] = [await productIn(coop, { categoryId: below.id }), await productIn(coop)];
    const codes = async (categoryId: string | null) =>
      (await coop.run(() => house.get(AttributesService).list(categoryId))).map(({ code }) => code);

    expect(await set(coop, shirt.id, [{ attributeId: material.id, text: 'Katun' }])).toMatchObject({
      attributes: [{ label: 'Katun' }],
    });
    expect(await set(coop, rice.id, [{ attributeId: material.id, text: 'Katun' }])).toMatchObject({
      field: 'values.0.attributeId',
    });
    expect(await set(coop, rice.id, [{ attributeId: everywhere.id, text: 'Pasuruan' }])).toMatchObject({
      attributes: [{ name: 'Asal' }],
    });
    expect([await codes(below.id), await codes(rice.id), await codes(null)]).toEqual([
      ['bahan', 'asal'],
      ['asal'],
      ['bahan', 'asal'],
    ]);
    await expect(create(other, { categoryIds: [top.id] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(set(other, shirt.id, [])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuse what does not go with their kind', async () => {
    const coop = await house.cooperative();
    const number = await made(coop, { name: 'Berat', kind: 'NUMBER', isFilterable: true });
    const { id } = await productIn(coop);

    expect(await create(coop, { unit: 'ml' })).toMatchObject({ field: 'unit' });
    expect(await create(coop, { isFilterable: true })).toMatchObject({ field: 'isFilterable' });
    expect(await create(coop, { kind: 'CHOICE' })).toMatchObject({ field: 'choices' });
    expect(await create(coop, { kind: 'CHOICE', choices: [{ name: 'a' }, { name: 'A ' }] })).toMatchObject({
      field: 'choices.1.name',
    });
    expect(await create(coop, { code: 'berat' })).toMatchObject({ code: 'SLUG_TAKEN' });
    expect(await create(coop, { name: 'Berat' })).toMatchObject({ code: 'berat-2' });
    expect(await set(coop, id, [{ attributeId: number.id, text: 'berat' }])).toMatchObject({
      field: 'values.0',
      message: expect.stringContaining('Berat'),
    });
    expect(await set(coop, id, [{ attributeId: newId(), text: 'x' }])).toMatchObject({ field: 'values.0.attributeId' });
    const twice = { attributeId: number.id, number: quantity(1) };
    expect(await set(coop, id, [twice, twice])).toMatchObject({ field: 'values' });
  });

  it('keep products through renaming; a choice that is used stays', async () => {
    const coop = await house.cooperative();
    const colour = await made(coop, { name: 'Warna', kind: 'CHOICE', choices: [{ name: 'Merah' }, { name: 'Biru' }] });
    const [red, blue] = colour.choices;
    const { id } = await productIn(coop);
    await set(coop, id, [{ attributeId: colour.id, choiceId: red!.id }]);
    const update = (input: object) =>
      coop.run(() => house.get(AttributesService).update({ attributeId: colour.id, ...input }));

    const changed = await update({
      name: 'Corak',
      choices: [{ id: blue!.id, name: 'Merah' }, { id: red!.id, name: 'Biru' }, { name: 'Hijau' }],
    });

    expect(changed).toMatchObject({
      name: 'Corak',
      choices: [{ id: blue!.id, name: 'Merah' }, { id: red!.id, name: 'Biru' }, { name: 'Hijau' }],
    });
    expect((await list(coop, {}, { ...FACETS, wanted: EVERYTHING })).nodes[0]?.attributes).toMatchObject([
      { name: 'Corak', label: 'Biru' },
    ]);
    expect(await update({ choices: [{ id: blue!.id, name: 'Merah' }] })).toMatchObject({
      field: 'choices',
      message: expect.stringContaining('Biru'),
    });
    expect(await update({ choices: [{ id: newId(), name: 'Merah' }] })).toMatchObject({ field: 'choices.0.id' });
    await update({ isActive: false });
    expect((await list(coop, {}, { ...FACETS, wanted: EVERYTHING })).nodes[0]?.attributes).toEqual([]);
  });

  describe('as filters', () => {
    const shop = async () => {
      const coop = await house.cooperative();
      const colour = await made(coop, {
        name: 'Warna',
        kind: 'CHOICE',
        isFilterable: true,
        choices: [{ name: 'Merah' }, { name: 'Biru' }, { name: 'Ungu' }],
      });
      const spicy = await made(coop, { name: 'Pedas', kind: 'BOOLEAN', isFilterable: true });
      const content = await made(coop, { name: 'Isi', kind: 'NUMBER', unit: 'g', isFilterable: true });
      const hidden = await made(coop, { name: 'Rahasia', kind: 'BOOLEAN' });
      const goods: [string, number | null, boolean | null, number | null][] = [
        ['Keripik merah', 0, true, 100],
        ['Keripik biru', 1, true, 250],
        ['Keripik tawar', 0, false, 480],
        ['Sirup', null, null, 1000],
      ];
      for (const [name, choice, isTrue, number] of goods) {
        const { id } = await productIn(coop, { name });
        const values: AttributeValueInput[] = [{ attributeId: hidden.id, isTrue: true }];
        if (choice !== null) values.push({ attributeId: colour.id, choiceId: colour.choices[choice]!.id });
        if (isTrue !== null) values.push({ attributeId: spicy.id, isTrue });
        if (number !== null) values.push({ attributeId: content.id, number: quantity(number) });
        await set(coop, id, values);
      }
      return { coop, colour: colour.choices.map(({ id }) => id) };
    };

    it('must all hold, of one any choice, with steps as facets give them', async () => {
      const { coop, colour } = await shop();

      expect(await found(coop, { code: 'warna', choices: [colour[0]!] })).toEqual(['Keripik merah', 'Keripik tawar']);
      expect(await found(coop, { code: 'warna', choices: colour })).toEqual([
        'Keripik biru',
        'Keripik merah',
        'Keripik tawar',
      ]);
      expect(await found(coop, { code: 'warna', choices: [colour[0]!] }, { code: 'pedas', isTrue: true })).toEqual([
        'Keripik merah',
      ]);
      expect(await found(coop, { code: 'isi', from: quantity(250), below: quantity(1000) })).toEqual([
        'Keripik biru',
        'Keripik tawar',
      ]);
      expect(await found(coop, { code: 'rahasia', isTrue: true })).toEqual([]);
      expect(await found(coop, { code: 'tidak-ada', isTrue: true })).toEqual([]);
      await expect(found(coop, { code: 'isi' }, { code: 'isi' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it.each([
      ['a list', {}, 4, 3],
      ['a search', { search: 'keripik' }, 3, 3],
      ['a search for a misspelt word', { search: 'keripek' }, 3, 3],
    ] as const)('are counted beside %s under the same filter', async (_, filter, withContent, coloured) => {
      const { coop } = await shop();

      const { facets } = await list(coop, filter);

      expect(facets?.attributes.map(({ code, count }) => [code, count])).toEqual([
        ['warna', coloured],
        ['pedas', 3],
        ['isi', withContent],
      ]);
      expect(facets?.attributes[0]?.choices.map(({ name, count }) => [name, count])).toEqual([
        ['Merah', 2],
        ['Biru', 1],
      ]);
      expect(facets?.attributes[1]).toMatchObject({ trueCount: 2, choices: [], ranges: [] });
      expect(facets?.attributes[2]?.ranges.reduce((sum, { count }) => sum + count, 0)).toBe(withContent);
    });

    it('step through numbers by 1, 2 or 5 and never miss one', async () => {
      const { coop } = await shop();

      const content = (await list(coop, {})).facets?.attributes[2];

      expect(content?.ranges).toEqual([
        { from: 0, below: 200, count: 1 },
        { from: 200, below: 400, count: 1 },
        { from: 400, below: 600, count: 1 },
        { from: 1000, below: 1200, count: 1 },
      ]);
      for (const { from, below, count } of content!.ranges) {
        expect(
          (await list(coop, { attributes: [{ code: 'isi', from: quantity(from), below: quantity(below) }] }))
            .totalCount,
        ).toBe(count);
      }
    });

    it('cost three messages with all facets, and nothing when they are not asked for', async () => {
      const { coop, colour } = await shop();
      const filter = {
        search: 'keripik',
        attributes: [
          { code: 'warna', choices: colour },
          { code: 'pedas', isTrue: true },
        ],
      };

      const all = await house.statementsOf(() => list(coop, filter));
      const plain = await house.statementsOf(() =>
        list(coop, { search: 'keripik' }, { ...FACETS, attributeFacets: false }),
      );

      expect(all).toHaveLength(3);
      expect(plain).toHaveLength(3);
      expect(plain.join()).not.toMatch(/product_attribute/);
    });

    it('cost one pass over what is counted: twice the goods, twice the rows', async () => {
      const { text, parameters } = listStatement({
        audience: 'shop',
        sort: 'SCORE',
        isBackward: false,
        isKeyed: false,
        isSearch: true,
        byCategory: false,
        byPrice: false,
        bySeller: false,
        byAttributes: false,
        isSignedIn: false,
        counts: 'facets',
        attributeFacets: true,
        wanted: TILE,
      });
      const values: Record<string, unknown> = {
        limit: 21,
        search: 'barang',
        inStockOnly: false,
        memberPriceOnly: false,
      };
      const coopWith = async (goods: number) => {
        const coop = await house.cooperative();
        await manyGoods(coop, goods);
        return coop;
      };
      const rowsFor = async (coop: TestCooperative) => {
        const [plan] = await coop.run(() =>
          house.get(TenantDatabase).read<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
            `explain (analyze, timing off, format json) ${text}`,
            parameters.map((it) => values[it]),
          ),
        );
        return rowsOf((plan as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'][0].Plan);
      };
      // Both are there before either is read: what is passed over of the neighbours is the same for both.
      const [small, large] = [await coopWith(500), await coopWith(1000)];
      await house.admin('analyze catalog.product, catalog.product_attribute, catalog.attribute');

      const [few, many] = [await rowsFor(small), await rowsFor(large)];

      expect(many / few).toBeLessThan(2.5);
      expect(many).toBeLessThan(100 * 1000);
    }, 60_000);

    it('know nothing of another cooperative', async () => {
      const [mine, theirs] = [await shop(), await shop()];

      expect(await found(mine.coop, { code: 'warna', choices: theirs.colour })).toEqual([]);
      expect((await list(mine.coop, {})).facets?.attributes[0]?.count).toBe(3);
    });
  });

  /** Goods with three attributes each, whose numbers all differ: the worst that facets can meet. */
  async function manyGoods(coop: TestCooperative, count: number): Promise<void> {
    const colour = await made(coop, {
      name: 'Warna',
      kind: 'CHOICE',
      isFilterable: true,
      choices: [{ name: 'Merah' }, { name: 'Biru' }],
    });
    await made(coop, { name: 'Pedas', kind: 'BOOLEAN', isFilterable: true });
    await made(coop, { name: 'Isi', kind: 'NUMBER', isFilterable: true });
    await house.admin(
      `insert into catalog.product (tenant_id, id, slug, name, state, published_at, created_at, updated_at, document, sold)
       select $1, gen_random_uuid(), 'p-' || n, 'Barang ' || n, 'PUBLISHED', now(), now(), now(), catalog.document_of('barang ' || n, '', ''), n from generate_series(1, $2::integer) n`,
      [coop.id, count],
    );
    await house.admin(
      `insert into catalog.product_attribute (tenant_id, product_id, attribute_id, kind, choice_id, boolean_value, number_value)
       select $1, p.id, a.id, a.kind, case a.kind when 'CHOICE' then $2::uuid end, case a.kind when 'BOOLEAN' then true end, case a.kind when 'NUMBER' then p.sold end
         from catalog.product p, catalog.attribute a where p.tenant_id = $1 and a.tenant_id = $1`,
      [coop.id, colour.choices[0]!.id],
    );
  }
});

interface PlanNode {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: PlanNode[];
}

/** Every row that a plan touched. */
function rowsOf(node: PlanNode): number {
  const own =
    (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0)) *
    node['Actual Loops'];
  return own + (node.Plans ?? []).reduce((sum, child) => sum + rowsOf(child), 0);
}
