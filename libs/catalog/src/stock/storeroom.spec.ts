import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { TenantDatabase, type Tx } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { countersOf, productIn } from '../testing/index.js';
import type { AdjustStockInput, ReceiveStockInput } from './stock-inputs.js';
import { StockMovementsService } from './stock-movements.service.js';
import { StockService, type VariantId } from './stock.service.js';
import { StoreroomService } from './storeroom.service.js';

describe('receiving goods and correcting counts', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const receive = (
    coop: TestCooperative,
    variantId: string,
    amount: number,
    unitCost: number,
    more: Partial<ReceiveStockInput> = {},
  ) =>
    coop.run(() =>
      house
        .get(StoreroomService)
        .receive({
          requestId: newId(),
          funding: 'CASH',
          lines: [{ variantId, quantity: quantity(amount), unitCost: rupiah(unitCost) }],
          ...more,
        }),
    );
  const adjust = (coop: TestCooperative, variantId: string, change: number, more: Partial<AdjustStockInput> = {}) =>
    coop.run(() =>
      house
        .get(StoreroomService)
        .adjust({ requestId: newId(), variantId, change: quantity(change), reason: 'COUNT', ...more }),
    );
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    const { id } = (await productIn(coop, { stock: 0 })).variants[0]!;
    return { coop, id };
  };

  it.each([
    ['CASH', '1-1010', -30_000],
    ['BANK', '1-1110', -30_000],
    ['PAYABLE', '2-1040', 30_000],
    ['OPENING', '3-1090', 30_000],
  ] as const)('books what came in, paid by %s', async (funding, account, balance) => {
    const { coop, id } = await shop();

    const received = await receive(coop, id, 10, 3_000, { funding, supplierName: 'UD Maju' });

    expect(received).toMatchObject({
      totalCost: 30_000,
      movements: [
        {
          kind: 'RECEIPT',
          kindLabel: 'Penerimaan',
          change: 10,
          onHandAfter: 10,
          unitCost: 3_000,
          journalId: expect.any(String),
        },
      ],
    });
    expect([await balanceOf(coop, '1-1510'), await balanceOf(coop, account)]).toEqual([
      rupiah(30_000),
      rupiah(balance),
    ]);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('receives once, however often it is asked, and refuses the id for another wish', async () => {
    const { coop, id } = await shop();
    const requestId = newId();

    const first = await receive(coop, id, 10, 3_000, { requestId });
    const again = await receive(coop, id, 10, 3_000, { requestId });

    expect(again).toEqual(first);
    expect(await countersOf(coop, id)).toMatchObject({ onHand: 10, value: 30_000 });
    await expect(receive(coop, id, 11, 3_000, { requestId })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('moves the average cost, and books what is lost and found at it', async () => {
    const { coop, id } = await shop();
    await receive(coop, id, 10, 3_000);
    await receive(coop, id, 5, 6_000);

    const lost = await adjust(coop, id, -3, { reason: 'DAMAGED', note: 'Karung robek' });
    const found = await adjust(coop, id, 1, { reason: 'FOUND' });

    expect(lost).toMatchObject({ kind: 'ADJUSTMENT', change: -3, onHandAfter: 12, unitCost: 4_000, reason: 'DAMAGED' });
    expect(found).toMatchObject({ change: 1, onHandAfter: 13 });
    expect([await balanceOf(coop, '1-1510'), await balanceOf(coop, '5-1040')]).toEqual([rupiah(52_000), rupiah(8_000)]);
    expect(await countersOf(coop, id)).toMatchObject({ onHand: 13, value: 52_000 });
  });

  it('refuses to correct away what is not there, nothing at all, and other odd wishes', async () => {
    const { coop, id } = await shop();
    await receive(coop, id, 2, 1_000);

    expect(await adjust(coop, id, -3)).toMatchObject({ code: 'INSUFFICIENT_STOCK', available: quantity(2) });
    expect(await adjust(coop, id, 0)).toMatchObject({ code: 'INVALID_INPUT', field: 'change' });
    expect(await receive(coop, id, 0, 1_000)).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.quantity' });
    expect(await receive(coop, id, 1, -1)).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.unitCost' });
    expect(await countersOf(coop, id)).toMatchObject({ onHand: 2, value: 2_000 });
  });

  it('does not know the goods of another cooperative', async () => {
    const [mine, theirs] = [await shop(), await shop()];

    await expect(receive(mine.coop, theirs.id, 1, 1_000)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(adjust(mine.coop, theirs.id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(
      (await mine.coop.run(() => house.get(StockMovementsService).list({ variantId: theirs.id }, { first: 5 }, true)))
        .nodes,
    ).toEqual([]);
  });

  it('shows the card of the storeroom newest first, page by page, three messages each', async () => {
    const { coop, id } = await shop();
    for (const amount of [1, 2, 3]) await receive(coop, id, amount, 0);
    const list = (page: object) =>
      coop.run(() =>
        house
          .get(StockMovementsService)
          .list({ variantId: id, period: { from: '2026-11-21' as never, to: '2026-11-21' as never } }, page, true),
      );

    const first = await list({ first: 2 });
    const second = await list({ first: 2, after: first.pageInfo.endCursor });

    expect(first.nodes.map(({ change }) => change)).toEqual([3, 2]);
    expect(second.nodes.map(({ change }) => change)).toEqual([1]);
    expect(first).toMatchObject({ totalCount: 3 });
    expect(await house.statementsOf(() => list({ first: 2 }))).toHaveLength(3);
  });

  it('keeps counters equal to the sum of movements and the books equal to the value, whatever happens', async () => {
    const action = fc.record({
      kind: fc.constantFrom('receive', 'adjust', 'reserve', 'release', 'issue', 'return'),
      amount: fc.integer({ min: 1, max: 9 }),
      cost: fc.integer({ min: 0, max: 777 }),
      pick: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 25 }), async (actions) => {
        const { coop, id } = await shop();
        const orders: string[] = [];
        const within = (work: (tx: Tx, stock: StockService) => Promise<unknown>) =>
          coop
            .run(() => house.get(TenantDatabase).transaction((tx) => work(tx, house.get(StockService))))
            .catch((error: { code?: string }) => {
              if (error.code !== 'CONFLICT') throw error;
            });
        let cogs = 0;
        for (const { kind, amount, cost, pick } of actions) {
          const orderId = orders[pick % Math.max(orders.length, 1)] ?? newId();
          const line = { variantId: id as VariantId, quantity: quantity(amount) };
          const sum = (lines: { cost: { amount: number } }[]) =>
            lines.reduce((total, { cost: { amount: part } }) => total + part, 0);
          if (kind === 'receive') await receive(coop, id, amount, cost);
          else if (kind === 'adjust') await adjust(coop, id, pick % 2 ? amount : -amount);
          else if (kind === 'release') await within((tx, stock) => stock.release(tx, orderId));
          else if (kind === 'reserve') {
            const fresh = newId();
            orders.push(fresh);
            await within((tx, stock) => stock.reserve(tx, [line], { orderId: fresh, expiresAt: new Date() }));
          } else if (kind === 'issue') {
            const before = await soldCost(id);
            await within((tx, stock) => stock.issue(tx, orderId));
            cogs += (await soldCost(id)) - before;
          } else {
            await within(async (tx, stock) => (cogs -= sum(await stock.returnGoods(tx, orderId, [line]))));
          }
        }
        const [sums] = await house.admin<{ onHand: string; value: string; reserved: string }>(
          `select coalesce(sum(change), 0) as "onHand", coalesce(sum(value_change), 0) as value,
                  (select coalesce(sum(quantity), 0) from catalog.reservation where variant_id = $1 and state = 'HELD') as reserved
             from catalog.stock_movement where variant_id = $1`,
          [id],
        );
        expect(await countersOf(coop, id)).toEqual({
          onHand: Number(sums?.onHand),
          value: Number(sums?.value),
          reserved: Number(sums?.reserved),
        });
        expect((await balanceOf(coop, '1-1510')).amount).toBe(Number(sums?.value) + cogs);
      }),
      { numRuns: 12 },
    );
  }, 90_000);

  /** What sales took off the shelf so far, before returns: orders books it, and here nobody does. */
  async function soldCost(variantId: string): Promise<number> {
    const [row] = await house.admin<{ cost: string }>(
      `select coalesce(sum(cost), 0) as cost from catalog.reservation where variant_id = $1 and state = 'ISSUED'`,
      [variantId],
    );
    return Number(row?.cost);
  }
});
