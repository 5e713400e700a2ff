import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { CategoriesService } from '../categories/categories.service.js';
import { PricingService } from '../pricing/pricing.service.js';
import type { VariantId } from '../stock/stock.service.js';
import { categoryIn, mediaIn, productIn } from '../testing/index.js';
import { VariantsService } from '../variants/variants.service.js';
import { Unit } from '../shared/enums.js';
import { unitLabel as unitLabelOf } from '../shared/labels.js';
import type { Product } from './product.types.js';
import { unitPriceOf } from './product-view.js';
import type { CreateProductInput } from './products.schema.js';
import { ProductsService } from './products.service.js';

const VARIANT = { name: '', unit: 'PIECE' as const, publicPrice: rupiah(10_000) };

describe('keeping the catalogue', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const create = (coop: TestCooperative, more: Partial<CreateProductInput> = {}) =>
    coop.run(() =>
      house
        .get(ProductsService)
        .create({ requestId: newId(), name: 'Kopi Bubuk', variants: [VARIANT], mediaIds: [], ...more }),
    );
  const variants = <T>(coop: TestCooperative, work: (service: VariantsService) => Promise<T>) =>
    coop.run(() => work(house.get(VariantsService)));
  const shelves = <T>(coop: TestCooperative, work: (service: CategoriesService) => Promise<T>) =>
    coop.run(() => work(house.get(CategoriesService)));

  it('makes a draft with address and code of its own, once however often it is asked', async () => {
    const coop = await house.cooperative();
    const requestId = newId();

    const first = await create(coop, { requestId });
    const again = await create(coop, { requestId });
    const another = await create(coop);

    expect(first).toMatchObject({
      state: 'DRAFT',
      slug: 'kopi-bubuk',
      shareUrl: expect.stringMatching(/\/p\/kopi-bubuk$/),
      variants: [{ sku: 'B-0001', stock: { onHand: 0 } }],
    });
    expect(again).toEqual(first);
    expect(another).toMatchObject({ slug: 'kopi-bubuk-2', variants: [{ sku: 'B-0002' }] });
    expect(await house.admin('select action from platform.audit_record where tenant_id = $1', [coop.id])).toHaveLength(
      2,
    );
  });

  it('refuses a taken address with free ones beside it, a taken code, a dear member price, and what is not its own', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    await create(coop, { slug: 'kopi', variants: [{ ...VARIANT, sku: 'KOPI' }] });
    const theirs = await categoryIn(other, { name: 'Rak' });

    expect(await create(coop, { slug: 'kopi' })).toMatchObject({
      code: 'SLUG_TAKEN',
      slug: 'kopi',
      suggestions: ['kopi-2', 'kopi-3', 'kopi-4'],
    });
    expect(await create(coop, { variants: [{ ...VARIANT, sku: 'KOPI' }] })).toMatchObject({
      code: 'SKU_TAKEN',
      sku: 'KOPI',
    });
    expect(await create(coop, { variants: [{ ...VARIANT, memberPrice: rupiah(10_001) }] })).toMatchObject({
      field: 'variants.0.memberPrice',
    });
    expect(await create(coop, { variants: [{ ...VARIANT, contentQuantity: quantity(5) }] })).toMatchObject({
      field: 'variants.0.contentUnit',
    });
    expect(await create(coop, { mediaIds: [await mediaIn(other)] })).toMatchObject({ field: 'mediaIds' });
    await expect(create(coop, { categoryId: theirs.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await create(other, { slug: 'kopi', variants: [{ ...VARIANT, sku: 'KOPI' }] })).toMatchObject({
      slug: 'kopi',
    });
  });

  it('publishes what is complete and tells it once; says what is missing before', async () => {
    const coop = await house.cooperative();
    const bare = await create(coop, { variants: [{ ...VARIANT, publicPrice: rupiah(0) }] });
    const ready = await productIn(coop, { state: 'DRAFT' });
    const publish = (id: string) => coop.run(() => house.get(ProductsService).publish(id));

    expect(await publish((bare as { id: string }).id)).toMatchObject({
      code: 'PRODUCT_INCOMPLETE',
      gaps: ['NO_PRICE', 'NO_IMAGE', 'NO_CATEGORY'],
    });
    expect([await publish(ready.id), await publish(ready.id)]).toMatchObject([
      { state: 'PUBLISHED' },
      { state: 'PUBLISHED' },
    ]);
    expect(
      await house.admin(
        `select payload from platform.outbox_event where tenant_id = $1 and type = 'product.published'`,
        [coop.id],
      ),
    ).toHaveLength(1);
  });

  it('brings an archived product back on its old day', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, { state: 'ARCHIVED' });
    house.clock.advance({ days: 1 });

    const back = await coop.run(() => house.get(ProductsService).publish(product.id));

    expect(back).toMatchObject({ state: 'PUBLISHED', publishedAt: expect.stringMatching(/^2026-11-21/) });
    house.clock.advance({ days: -1 });
  });

  it('sells by every unit of the trade, in steps as small as a gram', async () => {
    const coop = await house.cooperative();
    const units = Object.keys(Unit) as Unit[];

    const product = await create(coop, {
      variants: units.map((unit) => ({ ...VARIANT, name: unit, unit, quantityStep: quantity('0.001') })),
    });

    const { variants: made } = product as Product;
    expect(made.map(({ unit, unitLabel, quantityStep }) => [unit, unitLabel, quantityStep])).toEqual(
      units.map((unit) => [unit, unitLabelOf(unit, 'id'), 0.001]),
    );
    expect(made.find(({ unit }) => unit === 'BUNCH')).toMatchObject({ unitLabel: 'ikat' });
  });

  it('changes what is named, clears what is null, leaves the rest', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, { name: 'Teh', description: 'Teh celup' });

    const changed = await coop.run(() =>
      house
        .get(ProductsService)
        .update({
          productId: product.id,
          name: 'Teh Celup',
          description: null,
          compliance: { pirtNo: '206357501000126' },
        }),
    );

    expect(changed).toMatchObject({
      name: 'Teh Celup',
      slug: product.slug,
      description: null,
      compliance: { pirtNo: '206357501000126', warnings: ['HALAL_MISSING'] },
    });
  });

  it('sets many prices or none', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [a, b] = (await productIn(coop, { variants: [{ name: 'a' }, { name: 'b' }] })).variants;
    const theirs = (await productIn(other)).variants[0]!;
    const price = (variantId: string, publicPrice: number, memberPrice?: number) => ({
      variantId,
      publicPrice: rupiah(publicPrice),
      memberPrice: memberPrice === undefined ? null : rupiah(memberPrice),
    });

    const set = await variants(coop, (it) =>
      it.setPrices({ prices: [price(b!.id, 2_000, 1_900), price(a!.id, 1_000)] }),
    );

    expect(set).toMatchObject({
      variants: [
        {
          id: b!.id,
          publicPrice: 2_000,
          memberPrice: 1_900,
          product: { publicPriceFrom: 1_000, memberPriceFrom: 1_900 },
        },
        { id: a!.id },
      ],
    });
    expect(
      await variants(coop, (it) => it.setPrices({ prices: [price(a!.id, 5), price(b!.id, 1_000, 1_001)] })),
    ).toMatchObject({ field: 'prices.1.memberPrice' });
    await expect(
      variants(coop, (it) => it.setPrices({ prices: [price(a!.id, 5), price(theirs.id, 5)] })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps one active variant in the shop and hides the others from shoppers', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, { variants: [{ name: 'a' }, { name: 'b' }] });
    const [a, b] = product.variants;

    const rested = await variants(coop, (it) => it.update({ variantId: a!.id, isActive: false, barcode: '899100' }));
    const last = await variants(coop, (it) => it.update({ variantId: b!.id, isActive: false }));
    const quotes = await coop.run(
      () =>
        house.get(PricingService).quote(
          undefined,
          [a!.id, b!.id, newId() as VariantId].map((variantId) => ({ variantId, quantity: quantity(1) })),
          { isMember: false },
        ),
      null,
    );

    expect(rested).toMatchObject({ isActive: false, barcode: '899100' });
    expect(last).toMatchObject({ code: 'INVALID_INPUT', field: 'isActive' });
    expect([...quotes.values()].map(({ variantName, isSold }) => [variantName, isSold]).sort()).toEqual([
      ['a', false],
      ['b', true],
    ]);
    expect(
      await variants(coop, (it) => it.add({ productId: product.id, variant: { ...VARIANT, name: 'c' } })),
    ).toMatchObject({ name: 'c', position: 2 });
  });

  it('quotes a cart with one statement, at the price of the one who asks', async () => {
    const coop = await house.cooperative();
    const [a, b] = [await productIn(coop, { memberPrice: 12_000, stock: 4 }), await productIn(coop)];
    const ids = [a.variants[0]!.id, b.variants[0]!.id];
    const wanted = ids.map((variantId) => ({ variantId, quantity: quantity(1) }));
    const quote = (isMember: boolean) =>
      coop.run(() => house.get(PricingService).quote(undefined, wanted, { isMember }), null);

    const sent = await house.statementsOf(() => quote(true));

    expect(sent).toHaveLength(3);
    expect((await quote(true)).get(ids[0]!)).toMatchObject({
      price: rupiah(12_000),
      priceClass: 'MEMBER',
      publicPrice: rupiah(15_000),
      available: quantity(4),
      image: { alt: a.name },
      isSold: true,
    });
    expect((await quote(false)).get(ids[0]!)).toMatchObject({ price: rupiah(15_000), priceClass: 'PUBLIC' });
  });

  it('grows shelves three levels deep, moves them with what is below, and never into a circle', async () => {
    const coop = await house.cooperative();
    const [top, other] = [await categoryIn(coop, { name: 'Sembako' }), await categoryIn(coop, { name: 'Rumah' })];
    const middle = await categoryIn(coop, { name: 'Beras', parentId: top.id });
    const leaf = await categoryIn(coop, { name: 'Beras merah', parentId: middle.id });
    await productIn(coop, { categoryId: leaf.id });

    expect(await shelves(coop, (it) => it.create({ name: 'Terlalu dalam', parentId: leaf.id }))).toMatchObject({
      field: 'parentId',
    });
    expect(await shelves(coop, (it) => it.update({ categoryId: top.id, parentId: leaf.id }))).toMatchObject({
      field: 'parentId',
    });
    expect(await shelves(coop, (it) => it.update({ categoryId: middle.id, parentId: other.id }))).toMatchObject({
      path: [{ name: 'Rumah' }, { name: 'Beras' }],
      productCount: 1,
    });
    expect(await shelves(coop, (it) => it.tree(false))).toMatchObject([
      { name: 'Sembako', productCount: 0, children: [] },
      { name: 'Rumah', productCount: 1, children: [{ children: [{ name: 'Beras merah' }] }] },
    ]);
    expect(await shelves(coop, (it) => it.create({ name: 'Beras', slug: 'beras' }))).toMatchObject({
      code: 'SLUG_TAKEN',
      suggestions: ['beras-2', 'beras-3', 'beras-4'],
    });

    await shelves(coop, (it) => it.update({ categoryId: other.id, isVisible: false }));
    expect((await coop.run(() => house.get(CategoriesService).tree(true), null)).map(({ name }) => name)).toEqual([
      'Sembako',
    ]);
    await expect(coop.run(() => house.get(CategoriesService).bySlug('beras-merah'), null)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('price for comparing', () => {
  it.each([
    [74_500, 5, 'KILOGRAM', 14_900, 'Rp14.900/kg'],
    [3_000, 250, 'GRAM', 12_000, 'Rp12.000/kg'],
    [24_000, 520, 'MILLILITRE', 46_154, 'Rp46.154/liter'],
    [22_000, 10, 'PIECE', 2_200, 'Rp2.200/buah'],
  ] as const)('of Rp%d for %d %s is %d', (price, contentQuantity, contentUnit, amount, label) => {
    expect(unitPriceOf({ contentQuantity, contentUnit }, price, 'id')).toMatchObject({ amount, label });
  });

  it.each([
    ['DOZEN', 26_000, 2_167, 'Rp2.167/buah'],
    ['SCORE', 100_000, 5_000, 'Rp5.000/buah'],
    ['GRAM', 15, 15_000, 'Rp15.000/kg'],
  ] as const)('is known of a %s without content', (unit, price, amount, label) => {
    expect(unitPriceOf({ unit, contentQuantity: null, contentUnit: null }, price, 'id')).toMatchObject({
      amount,
      label,
    });
  });

  it('follows the content that is given rather than the unit', () => {
    expect(unitPriceOf({ unit: 'DOZEN', contentQuantity: 6, contentUnit: 'KILOGRAM' }, 60_000, 'id')).toMatchObject({
      amount: 10_000,
      per: 'KILOGRAM',
    });
  });

  it.each([undefined, 'BUNCH', 'CARTON', 'KILOGRAM'] as const)('is absent without content for %s', (unit) => {
    expect(unitPriceOf({ unit, contentQuantity: null, contentUnit: null }, 5_000, 'id')).toBeNull();
  });
});
