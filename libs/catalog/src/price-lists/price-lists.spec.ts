import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { PricingService } from '../pricing/pricing.service.js';
import { ProductReadsService } from '../products/product-reads.service.js';
import type { VariantId } from '../stock/stock.service.js';
import { priceListIn, productIn } from '../testing/index.js';
import { PriceListEntriesService } from './price-list-entries.service.js';
import type { CreatePriceListInput, PriceListEntryInput } from './price-lists.schema.js';
import { PriceListsService } from './price-lists.service.js';

describe('price lists', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const lists = <T>(coop: TestCooperative, work: (service: PriceListsService) => Promise<T>) =>
    coop.run(() => work(house.get(PriceListsService)));
  const create = (coop: TestCooperative, more: Partial<CreatePriceListInput> = {}) =>
    lists(coop, (it) =>
      it.create({ requestId: newId(), name: `Daftar ${newId().slice(-6)}`, audience: 'PUBLIC', ...more }),
    );
  const set = (coop: TestCooperative, priceListId: string, entries: PriceListEntryInput[]) =>
    coop.run(() => house.get(PriceListEntriesService).set({ priceListId, entries }));
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

  it('are turned on and off by hand, and can be deleted when off', async () => {
    const { coop, id } = await rice();
    const list = await priceListIn(coop, { entries: [{ variantId: id, price: 9_000 }] });
    const turn = async (isActive: boolean) => {
      await lists(coop, (it) => it.update({ priceListId: list.id, isActive }));
      await house.deliverEverything();
      return [(await quote(coop, id, 1))[0], (await seen(coop, id)).product.publicPriceFrom];
    };

    expect(await lists(coop, (it) => it.delete({ priceListId: list.id }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'priceListId',
    });
    expect(await turn(false)).toEqual([15_000, 15_000]);
    expect(await turn(true)).toEqual([9_000, 9_000]);
    await lists(coop, (it) => it.update({ priceListId: list.id, isActive: false }));
    expect(await lists(coop, (it) => it.delete({ priceListId: list.id }))).toMatchObject({ id: list.id });
    expect((await seen(coop, id)).product.publicPriceFrom).toBe(15_000);
    await expect(lists(coop, (it) => it.one(list.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tell why a price is without effect', async () => {
    const { coop, id } = await rice();
    const dear = await priceListIn(coop, {
      name: 'Mahal',
      entries: [
        { variantId: id, price: 15_000 },
        { variantId: id, minQuantity: 10, price: 13_000 },
        { variantId: id, minQuantity: 20, price: 13_000 },
      ],
    });
    const cheap = await priceListIn(coop, {
      name: 'Murah',
      validFrom: '2026-12-01',
      entries: [{ variantId: id, minQuantity: 5, price: 12_000 }],
    });
    await priceListIn(coop, { name: 'Lewat', validUntil: '2026-11-20', entries: [{ variantId: id, price: 1_000 }] });
    await priceListIn(coop, { name: 'Anggota', audience: 'MEMBER', entries: [{ variantId: id, price: 2_000 }] });
    const entries = (priceListId: string, onlyConflicts: boolean) =>
      coop.run(() => house.get(PriceListEntriesService).list(priceListId, { onlyConflicts }, { first: 10 }, true));

    expect((await entries(dear.id, false)).nodes).toMatchObject([
      { minQuantity: null, conflicts: [{ kind: 'NOT_BELOW_ORDINARY', otherPrice: 15_000 }] },
      {
        minQuantity: 10,
        conflicts: [
          {
            kind: 'OTHER_LIST_LOWER',
            otherPrice: 12_000,
            otherMinQuantity: 5,
            otherPriceList: { id: cheap.id, state: 'SCHEDULED' },
            message: expect.stringMatching(/"Murah".*Rp12\.000/),
          },
        ],
      },
      {
        minQuantity: 20,
        conflicts: [
          { kind: 'OTHER_LIST_LOWER' },
          { kind: 'NOT_BELOW_SMALLER_QUANTITY', otherPrice: 13_000, otherMinQuantity: 10 },
        ],
      },
    ]);
    expect(await entries(cheap.id, false)).toMatchObject({ nodes: [{ conflicts: [] }], totalCount: 1 });
    expect(await entries(cheap.id, true)).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('are read page by page both ways, by name, with one statement', async () => {
    const coop = await house.cooperative();
    const products = [];
    for (const name of ['Gula', 'Beras', 'Kopi']) products.push(await productIn(coop, { name }));
    const list = await priceListIn(coop, {
      entries: products.flatMap(({ variants }) => [
        { variantId: variants[0]!.id, price: 9_000 },
        { variantId: variants[0]!.id, minQuantity: 3, price: 8_000 },
      ]),
    });
    const page = (args: object, filter = {}) =>
      coop.run(() => house.get(PriceListEntriesService).list(list.id, filter, args, false));
    const names = ({ nodes }: Awaited<ReturnType<typeof page>>) =>
      nodes.map(({ variant, minQuantity }) => `${variant.product.name} ${minQuantity ?? ''}`.trim());

    const sent = await house.statementsOf(() => page({ first: 4 }));
    const first = await page({ first: 4 });

    expect(sent).toHaveLength(3);
    expect(names(first)).toEqual(['Beras', 'Beras 3', 'Gula', 'Gula 3']);
    expect(names(await page({ first: 4, after: first.pageInfo.endCursor }))).toEqual(['Kopi', 'Kopi 3']);
    expect(names(await page({ last: 3 }))).toEqual(['Gula 3', 'Kopi', 'Kopi 3']);
    expect(names(await page({ first: 9 }, { search: 'kop' }))).toEqual(['Kopi', 'Kopi 3']);
    expect(await lists(coop, (it) => it.list({ states: ['IN_FORCE'] }, { first: 9 }, true))).toMatchObject({
      nodes: [{ id: list.id, entryCount: 6 }],
      totalCount: 1,
    });
    expect(await lists(coop, (it) => it.list({ audience: 'MEMBER' }, { last: 9 }, true))).toMatchObject({
      nodes: [],
      totalCount: 0,
    });
  });

  it('take many prices with as many statements as one, and only what is new is recorded', async () => {
    const coop = await house.cooperative();
    const { variants } = await productIn(coop, { variants: Array.from({ length: 20 }, (_, n) => ({ name: `${n}` })) });
    const list = await priceListIn(coop, { entries: [] });
    const of = (count: number, price: number) =>
      variants.slice(0, count).map(({ id }) => ({ variantId: id, price: rupiah(price) }));

    const one = await house.statementsOf(() => set(coop, list.id, of(1, 9_000)));
    const many = await house.statementsOf(() => set(coop, list.id, of(20, 8_000)));
    const again = await set(coop, list.id, of(20, 8_000));
    const gone = await set(coop, list.id, [{ variantId: variants[0]!.id, price: null }]);

    expect(many).toHaveLength(one.length);
    expect(again).toMatchObject({ changedCount: 0 });
    expect(gone).toMatchObject({ changedCount: 1, entries: [], priceList: { entryCount: 19 } });
    expect(
      await house.admin(
        `select seq from platform.audit_record where tenant_id = $1 and action = 'catalog.setPriceListEntries'`,
        [coop.id],
      ),
    ).toHaveLength(1 + 20 + 1);
  });

  it('refuse a taken name, days in the wrong order, a price of nothing, a broken step and one named twice', async () => {
    const { coop, id } = await rice();
    const list = await priceListIn(coop, { name: 'Ramadan', entries: [] });
    const entry = (more: Partial<PriceListEntryInput>) => ({ variantId: id, price: rupiah(9_000), ...more });

    expect(await create(coop, { name: ' Ramadan ' })).toMatchObject({ field: 'name' });
    expect(await create(coop, { validFrom: '2026-12-02', validUntil: '2026-12-01' })).toMatchObject({
      field: 'validUntil',
    });
    expect(
      await lists(coop, (it) => it.update({ priceListId: list.id, validFrom: '2026-12-02', validUntil: '2026-12-01' })),
    ).toMatchObject({ field: 'validUntil' });
    expect(await set(coop, list.id, [entry({ price: rupiah(0) })])).toMatchObject({ field: 'entries.0.price' });
    expect(await set(coop, list.id, [entry({}), entry({ minQuantity: quantity(1.5) })])).toMatchObject({
      field: 'entries.1.minQuantity',
    });
    expect(await set(coop, list.id, [entry({}), entry({ minQuantity: quantity(1) })])).toMatchObject({
      field: 'entries.1',
    });
    expect(await lists(coop, (it) => it.one(list.id))).toMatchObject({ entryCount: 0 });
  });

  it('are made once however often they are asked for, and know nothing of other cooperatives', async () => {
    const { coop, id } = await rice();
    const other = await house.cooperative();
    const requestId = newId();
    const first = await create(coop, { requestId, name: 'Lebaran' });
    const theirs = await priceListIn(other, { entries: [] });

    expect(await create(coop, { requestId, name: 'Lebaran' })).toEqual(first);
    await expect(create(coop, { requestId, name: 'Natal' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(lists(coop, (it) => it.one(theirs.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(lists(coop, (it) => it.update({ priceListId: theirs.id, isActive: false }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(set(coop, theirs.id, [{ variantId: id, price: rupiah(5) }])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(set(other, theirs.id, [{ variantId: id, price: rupiah(5) }])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('take prices of two officers at once, one after the other', async () => {
    const { coop, id } = await rice();
    const list = await priceListIn(coop, { entries: [] });

    const both = await Promise.all(
      [8_000, 9_000].map((price) => set(coop, list.id, [{ variantId: id, price: rupiah(price) }])),
    );

    expect(both).toMatchObject([{ changedCount: 1 }, { changedCount: 1 }]);
    expect([8_000, 9_000]).toContain((await quote(coop, id, 1))[0]);
  });

  it('are for those who set prices', () => {
    expect(['OWNER', 'MANAGER', 'CATALOG_EDITOR'].every((role) => permissionsOf([role]).has('catalog.price'))).toBe(
      true,
    );
    expect(
      ['CASHIER', 'TREASURER', 'SUPERVISOR', 'SELLER', 'MEMBER'].some((role) =>
        permissionsOf([role]).has('catalog.price'),
      ),
    ).toBe(false);
  });
});
