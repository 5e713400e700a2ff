import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah, type Quantity } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import {
  backorderIn,
  categoryIn,
  countersOf,
  heldIn,
  holesOfStock,
  locationIn,
  placesOf,
  productIn,
  stockAt,
  stockIn,
  withStock,
} from '../testing/index.js';
import { CountReadsService } from './count-reads.service.js';
import type { StockCount } from './count.types.js';
import { CountsService } from './counts.service.js';
import type { CloseStockCountInput, EnterStockCountInput, StartStockCountInput } from './counts.schema.js';

describe('counting what is really there (stok opname)', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const counts = () => house.get(CountsService);
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    const rice = (
      await productIn(coop, {
        name: 'Beras',
        stock: 10,
        unitCost: 1_000,
        variants: [{ sku: 'BRS', barcode: '899100' }],
      })
    ).variants[0]!.id;
    const sugar = (await productIn(coop, { name: 'Gula', stock: 6, unitCost: 500, variants: [{ sku: 'GLA' }] }))
      .variants[0]!.id;
    return { coop, rice, sugar };
  };
  const start = (coop: TestCooperative, more: Partial<StartStockCountInput> = {}) =>
    coop.run(() => counts().start({ requestId: newId(), isBlind: false, ...more }));
  const started = async (coop: TestCooperative, more: Partial<StartStockCountInput> = {}) =>
    ((await start(coop, more)) as StockCount).id;
  const enter = (
    coop: TestCooperative,
    countId: string,
    entries: Record<string, number>,
    more: Partial<EnterStockCountInput> = {},
  ) => {
    house.clock.advance({ minutes: 1 });
    const named = Object.entries(entries).map(
      ([name, amount]): { variantId?: string; code?: string; quantity: Quantity } => ({
        ...(name.length === 36 ? { variantId: name } : { code: name }),
        quantity: quantity(amount),
      }),
    );
    return coop.run(() => counts().enter({ requestId: newId(), countId, mode: 'SET', entries: named, ...more }));
  };
  const close = (coop: TestCooperative, countId: string, more: Partial<CloseStockCountInput> = {}) =>
    coop.run(() => counts().close({ requestId: newId(), countId, uncountedIsMissing: false, ...more }));
  const lines = (
    coop: TestCooperative,
    countId: string,
    choice: 'ALL' | 'DIFFERENT' | 'UNCOUNTED' = 'ALL',
    as = ['OWNER'],
  ) =>
    coop.run(() => house.get(CountReadsService).lines(countId, choice, { first: 20 }), as).then(({ nodes }) => nodes);
  const sell = async (coop: TestCooperative, variantId: Parameters<typeof heldIn>[1], amount: number) => {
    house.clock.advance({ minutes: 1 });
    const orderId = await heldIn(coop, variantId, amount);
    await withStock(coop, (tx, stock) => stock.issue(tx, orderId));
  };

  it('shows what differs with its value, corrects it with one journal, and leaves the uncounted as it is', async () => {
    const { coop, rice, sugar } = await shop();
    await productIn(coop, { name: 'Teh', stock: 3, unitCost: 100 });
    const countId = await started(coop);

    await enter(coop, countId, { '899100': 8, GLA: 7 });
    const before = await coop.run(() => house.get(CountReadsService).one(countId));
    const different = await lines(coop, countId, 'DIFFERENT');
    const closed = await close(coop, countId);

    expect(before).toMatchObject({
      number: 'SO-0001',
      lineCount: 3,
      countedCount: 2,
      differentCount: 2,
      missingValue: 2_000,
      foundValue: 500,
    });
    expect(different).toMatchObject([
      {
        variant: { id: rice },
        expected: 10,
        counted: 8,
        difference: -2,
        differenceValue: -2_000,
        countedBy: 'Uji Coba',
      },
      { variant: { id: sugar }, expected: 6, counted: 7, difference: 1, differenceValue: 500 },
    ]);
    expect(await lines(coop, countId, 'UNCOUNTED')).toMatchObject([
      { variant: { product: { name: 'Teh' } }, expected: 3, counted: null, difference: null },
    ]);
    expect(
      (await coop.run(() => house.get(CountReadsService).lines(countId, 'ALL', { first: 1 }, sugar))).nodes,
    ).toMatchObject([{ variant: { id: sugar }, counted: 7 }]);
    expect(closed).toMatchObject({
      state: 'CLOSED',
      journalId: expect.any(String),
      missingValue: 2_000,
      foundValue: 500,
    });
    expect(await balanceOf(coop, '5-1040')).toEqual(rupiah(1_500));
    expect(
      await house.admin(
        `select reason, change::float, journal_id = $2 as "isBooked" from catalog.stock_movement where tenant_id = $1 and kind = 'ADJUSTMENT' order by change`,
        [coop.id, (closed as StockCount).journalId],
      ),
    ).toEqual([
      { reason: 'COUNT', change: -2, isBooked: true },
      { reason: 'COUNT', change: 1, isBooked: true },
    ]);
    expect(await countersOf(coop, rice)).toMatchObject({ onHand: 8, value: 8_000 });
    expect([await trialDifference(coop), await holesOfStock(coop)]).toEqual([0, []]);
  });

  it('takes into account what is sold and received before and after a thing is counted', async () => {
    const { coop, rice, sugar } = await shop();
    const countId = await started(coop);

    await sell(coop, rice, 3);
    await enter(coop, countId, { BRS: 7 });
    await sell(coop, rice, 2);
    await stockIn(coop, [sugar], 4);
    house.clock.advance({ minutes: 1 });
    await enter(coop, countId, { GLA: 9 });
    const closed = await close(coop, countId);

    expect(closed).toMatchObject({ state: 'CLOSED', differentCount: 1 });
    expect(await countersOf(coop, rice)).toMatchObject({ onHand: 5 });
    expect(await countersOf(coop, sugar)).toMatchObject({ onHand: 9 });
  });

  it('goes back to the moment of counting when the paper is entered later', async () => {
    const { coop, rice } = await shop();
    const countId = await started(coop);
    house.clock.advance({ minutes: 5 });
    const countedAt = house.clock.now();
    await sell(coop, rice, 4);

    const future = new Date(house.clock.now().getTime() + 3_600_000);
    expect(await enter(coop, countId, { BRS: 10 }, { countedAt: future })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'countedAt',
    });
    await enter(coop, countId, { BRS: 10 }, { countedAt });

    expect(await close(coop, countId)).toMatchObject({ differentCount: 0, journalId: null });
    expect(await countersOf(coop, rice)).toMatchObject({ onHand: 6 });
  });

  it('adds what several people find on several shelves, and things nobody expected', async () => {
    const { coop, rice, sugar } = await shop();
    const store = await locationIn(coop, { name: 'Gudang' });
    await stockAt(coop, store.id, rice, 5);
    const countId = await started(coop, { locationId: store.id });
    const requestId = newId();
    const first = { mode: 'ADD', requestId } as const;

    await Promise.all([
      enter(coop, countId, { BRS: 2 }, first),
      enter(coop, countId, { BRS: 2 }, first),
      enter(coop, countId, { [rice]: 4, [sugar]: 1 }, { mode: 'ADD' }),
    ]);
    await close(coop, countId);

    expect([await placesOf(coop, rice), await placesOf(coop, sugar)]).toEqual([
      { Toko: 10, Gudang: 6 },
      { Toko: 6, Gudang: 1 },
    ]);
    expect(await holesOfStock(coop)).toEqual([]);
  });

  it('shows those who count blindly nothing to copy from, until it is closed', async () => {
    const { coop } = await shop();
    const countId = await started(coop, { isBlind: true });
    await enter(coop, countId, { BRS: 9 });
    const seen = () => coop.run(() => house.get(CountReadsService).one(countId), ['CASHIER']);

    expect(await seen()).toMatchObject({ countedCount: 1, differentCount: null, missingValue: null, foundValue: null });
    expect(await lines(coop, countId, 'ALL', ['CASHIER'])).toMatchObject([
      { expected: null, counted: 9, difference: null, differenceValue: null },
      { expected: null },
    ]);
    expect(await lines(coop, countId, 'DIFFERENT', ['CASHIER'])).toEqual([]);
    expect(await lines(coop, countId, 'DIFFERENT', ['MANAGER'])).toMatchObject([{ difference: -1 }]);
    await close(coop, countId);
    expect(await seen()).toMatchObject({ differentCount: 1, missingValue: 1_000 });
  });

  it('takes what nobody counted as missing when that is said', async () => {
    const { coop, sugar } = await shop();
    const countId = await started(coop);
    await enter(coop, countId, { BRS: 10 });

    expect(await close(coop, countId, { uncountedIsMissing: true })).toMatchObject({ missingValue: 3_000 });
    expect(await countersOf(coop, sugar)).toMatchObject({ onHand: 0, value: 0 });
  });

  it('does not take away what orders were promised, unless it may be sold ahead', async () => {
    const { coop, rice } = await shop();
    await heldIn(coop, rice, 9);
    const countId = await started(coop);
    await enter(coop, countId, { BRS: 8 });

    expect(await close(coop, countId)).toMatchObject({
      code: 'STOCK_TOO_LOW',
      shortages: [{ variantId: rice, quantityWanted: quantity(2), quantityAvailable: quantity(1) }],
    });
    await backorderIn(coop, rice, 1);
    expect(await close(coop, countId)).toMatchObject({ state: 'CLOSED' });
    expect(await countersOf(coop, rice)).toMatchObject({ onHand: 8, reserved: 9 });
  });

  it('corrects once, however often and by how many at once it is closed', async () => {
    const { coop, rice } = await shop();
    const countId = await started(coop);
    await enter(coop, countId, { BRS: 8 });
    const requestId = newId();

    const [one, again] = await Promise.all([close(coop, countId, { requestId }), close(coop, countId, { requestId })]);
    const late = await Promise.all([close(coop, countId), close(coop, countId)]);

    expect(one).toMatchObject({ state: 'CLOSED' });
    expect(again).toEqual(one);
    expect(late).toMatchObject([{ code: 'COUNT_ENDED' }, { code: 'COUNT_ENDED' }]);
    expect(await countersOf(coop, rice)).toMatchObject({ onHand: 8 });
    expect(await enter(coop, countId, { BRS: 1 })).toMatchObject({ code: 'COUNT_ENDED' });
    expect(await coop.run(() => counts().cancel(countId))).toMatchObject({ code: 'COUNT_ENDED' });
  });

  it('lets nobody count the same thing twice at once, and begins anew after a cancelled count', async () => {
    const { coop } = await shop();
    const shelf = await categoryIn(coop, { name: 'Minuman' });
    const tea = (await productIn(coop, { name: 'Teh', stock: 0, categoryId: shelf.id })).variants[0]!.id;
    const [one, two] = await Promise.all([start(coop), start(coop)]);
    const [open, refused] = 'code' in one ? [two, one] : [one, two];

    expect(refused).toMatchObject({
      code: 'COUNT_OVERLAPS',
      countId: (open as StockCount).id,
      number: (open as StockCount).number,
    });
    const drinks = await started(coop, { categoryId: shelf.id });
    expect(await lines(coop, drinks)).toMatchObject([{ variant: { id: tea }, expected: 0 }]);
    expect(await enter(coop, (open as StockCount).id, { [tea]: 1 })).toMatchObject({ code: 'COUNT_OVERLAPS' });
    await coop.run(() => counts().cancel((open as StockCount).id));
    expect(await start(coop)).toMatchObject({ state: 'OPEN' });
    expect(await start(coop, { locationId: (await locationIn(coop)).id })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('refuses unknown codes, asks for permissions and does not know another cooperative', async () => {
    const { coop, rice } = await shop();
    const [countId, other] = [await started(coop), await house.cooperative()];

    expect(await enter(coop, countId, { BRS: 1, XYZ: 1 })).toMatchObject({ code: 'UNKNOWN_CODES', codes: ['XYZ'] });
    expect(await enter(coop, countId, { BRS: -1 })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'entries.0.quantity',
    });
    expect(await enter(coop, countId, { BRS: 1, [rice]: 1 })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'entries.1',
    });
    await expect(enter(other, countId, { [rice]: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(close(other, countId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect([...permissionsOf(['CASHIER'])].filter((name) => name.includes('ount'))).toEqual(
      expect.arrayContaining(['catalog.count']),
    );
    expect(permissionsOf(['CASHIER']).has('catalog.closeCount')).toBe(false);
  });

  it('closes thirty lines with as many statements as one', async () => {
    const { coop } = await shop();
    const ids = (
      await productIn(coop, { stock: 2, variants: Array.from({ length: 30 }, (_, n) => ({ name: `${n}` })) })
    ).variants.map(({ id }) => id);
    const closing = async (counted: string[]) => {
      const countId = await started(coop);
      await enter(coop, countId, Object.fromEntries(counted.map((id) => [id, 1])));
      const sent = await house.statementsOf(() => close(coop, countId));
      for (const id of counted) await stockIn(coop, [id], 1);
      return sent.length;
    };

    expect(await closing(ids)).toBe(await closing(ids.slice(0, 1)));
  }, 30_000);
});
