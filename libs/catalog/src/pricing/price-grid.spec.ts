import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { priceListIn, productIn } from '../testing/index.js';
import type { PriceRowInput } from './price-grid.schema.js';
import { PriceGridService } from './price-grid.service.js';
import { PriceUpdatesService } from './price-updates.service.js';

const WISHES = {
  wanted: { sheet: true, counters: true, category: false, seller: false, attributes: false },
  totalCount: true,
};

describe('the price grid', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const page = (coop: TestCooperative, filter = {}, args: object = { first: 10 }) =>
    coop.run(() => house.get(PriceGridService).page(filter, 'NAME', args, WISHES));
  const update = (coop: TestCooperative, rows: PriceRowInput[], dryRun = false) =>
    coop.run(() => house.get(PriceUpdatesService).update({ rows, dryRun }));
  const row = (
    variantId: string,
    [expectedPublicPrice, publicPrice]: [number, number],
    [expectedMemberPrice, memberPrice]: [number | null, number | null] = [null, null],
  ) => ({
    variantId,
    expectedPublicPrice: rupiah(expectedPublicPrice),
    publicPrice: rupiah(publicPrice),
    expectedMemberPrice: expectedMemberPrice === null ? null : rupiah(expectedMemberPrice),
    memberPrice: memberPrice === null ? null : rupiah(memberPrice),
  });

  it('shows what managedProducts finds, with every price that has not ended, in two statements', async () => {
    const coop = await house.cooperative();
    const [sugar, salt] = [
      await productIn(coop, { name: 'Gula' }),
      await productIn(coop, { name: 'Garam', state: 'DRAFT' }),
    ];
    const id = sugar.variants[0]!.id;
    const later = await priceListIn(coop, {
      name: 'Nanti',
      validFrom: '2027-01-01',
      entries: [{ variantId: id, price: 9_000 }],
    });
    const bulk = await priceListIn(coop, {
      name: 'Grosir',
      audience: 'MEMBER',
      entries: [{ variantId: id, minQuantity: 12, price: 8_000 }],
    });
    await priceListIn(coop, { name: 'Lewat', validUntil: '2026-11-20', entries: [{ variantId: id, price: 1 }] });

    const sent = await house.statementsOf(() => page(coop));
    const grid = await page(coop);

    expect(sent.filter((text) => text.startsWith('select') || text.startsWith('with'))).toHaveLength(2);
    expect(grid.totalCount).toBe(2);
    expect(grid.nodes.map(({ product }) => product.name)).toEqual(['Garam', 'Gula']);
    expect(grid.edges[1]!.node.variants).toMatchObject([
      {
        variant: { id, publicPrice: 15_000, stock: { onHand: 10 } },
        listPrices: [
          { priceList: { id: bulk.id, audience: 'MEMBER', state: 'IN_FORCE' }, minQuantity: 12, price: 8_000 },
          { priceList: { id: later.id, state: 'SCHEDULED' }, minQuantity: null, price: 9_000 },
        ],
      },
    ]);
    expect((await page(coop, { states: ['DRAFT'] })).nodes).toMatchObject([{ product: { id: salt.id } }]);
    const first = await page(coop, {}, { first: 1 });
    expect((await page(coop, {}, { first: 1, after: first.pageInfo.endCursor })).nodes).toMatchObject([
      { product: { id: sugar.id } },
    ]);
  });

  it('saves many rows with as many statements as one, keeps a record of each, and a repeated call does no harm', async () => {
    const coop = await house.cooperative();
    const ids = (
      await productIn(coop, { variants: Array.from({ length: 30 }, (_, n) => ({ name: `${n}` })) })
    ).variants.map(({ id }) => id);

    const one = await house.statementsOf(() => update(coop, [row(ids[0]!, [15_000, 14_000], [null, 13_000])]));
    const rows = ids.slice(1).map((id) => row(id, [15_000, 16_000], [null, 15_500]));
    const many = await house.statementsOf(() => update(coop, rows));
    const again = await update(coop, rows);

    expect(many).toHaveLength(one.length);
    expect(one.length).toBeLessThanOrEqual(8);
    expect(again).toMatchObject({ changes: [] });
    const [product] = (await page(coop)).nodes;
    expect(product!.product).toMatchObject({ publicPriceFrom: 14_000, memberPriceFrom: 13_000 });
    const records = await house.admin<{ detail: object }>(
      `select detail from platform.audit_record where tenant_id = $1 and action = 'catalog.updatePrices' order by seq`,
      [coop.id],
    );
    expect(records).toHaveLength(30);
    expect(records[0]).toMatchObject({
      detail: {
        before: { publicPrice: 15_000, memberPrice: null },
        after: { publicPrice: 14_000, memberPrice: 13_000 },
      },
    });
  });

  it('answers a dry run with what would change, and changes nothing', async () => {
    const coop = await house.cooperative();
    const { id } = (await productIn(coop)).variants[0]!;

    expect(await update(coop, [row(id, [15_000, 14_000])], true)).toEqual({
      __typename: 'PricesUpdated',
      isDryRun: true,
      changes: [
        { variantId: id, publicPriceBefore: 15_000, memberPriceBefore: null, publicPrice: 14_000, memberPrice: null },
      ],
    });
    expect((await page(coop)).nodes).toMatchObject([{ variants: [{ variant: { publicPrice: 15_000 } }] }]);
  });

  it('refuses every row that cannot be, names it, and then saves none', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [a, b] = (await productIn(coop, { variants: [{ name: 'a' }, { name: 'b' }] })).variants;
    const theirs = (await productIn(other)).variants[0]!;
    const missing = newId();

    const refused = await update(coop, [
      row(a!.id, [15_000, 14_000]),
      row(b!.id, [14_999, 14_000]),
      row(a!.id, [15_000, 13_000]),
      row(theirs.id, [15_000, 14_000]),
      row(missing, [15_000, 14_000]),
    ]);
    const dear = await update(
      coop,
      [row(a!.id, [15_000, 14_000], [null, 14_001]), row(b!.id, [15_000, 1_000_000_000_001])],
      true,
    );

    expect(refused).toMatchObject({
      code: 'PRICE_ROWS_REFUSED',
      refusals: [
        {
          row: 1,
          variantId: b!.id,
          problem: 'OUTDATED',
          publicPrice: 15_000,
          memberPrice: null,
          message: expect.stringContaining('Rp15.000'),
        },
        { row: 2, problem: 'TWICE' },
        { row: 3, problem: 'UNKNOWN', publicPrice: null },
        { row: 4, problem: 'UNKNOWN' },
      ],
    });
    expect(dear).toMatchObject({
      refusals: [
        { row: 0, problem: 'MEMBER_ABOVE_PUBLIC' },
        { row: 1, problem: 'OUT_OF_RANGE' },
      ],
    });
    expect((await page(coop)).nodes).toMatchObject([
      { variants: [{ variant: { publicPrice: 15_000 } }, { variant: { publicPrice: 15_000 } }] },
    ]);
  });

  it('lets one of two officers with the same old price through; opposite orders wait instead of blocking each other', async () => {
    const coop = await house.cooperative();
    const [a, b] = [(await productIn(coop)).variants[0]!, (await productIn(coop)).variants[0]!];
    const [there, back] = [
      [a.id, b.id],
      [b.id, a.id],
    ];

    const both = await Promise.all([
      update(
        coop,
        there.map((id) => row(id, [15_000, 14_000])),
      ),
      update(
        coop,
        back.map((id) => row(id, [15_000, 13_000])),
      ),
    ]);

    expect(both.filter((result) => 'changes' in result)).toHaveLength(1);
    expect(both.filter((result) => 'code' in result)).toMatchObject([
      { refusals: [{ problem: 'OUTDATED' }, { problem: 'OUTDATED' }] },
    ]);
  });
});
