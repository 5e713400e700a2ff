import { describe, expect, it } from '@jest/globals';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { TenantDatabase, type PersonId, type Principal } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { PaymentsModule } from '../payments.module.js';
import { DrawerListService } from './drawer-list.service.js';
import type { CashByHand, Drawer, DrawerSession } from './drawers.schema.js';
import { DrawersService } from './drawers.service.js';

describe('the cash drawer of the counter (laci kasir)', () => {
  const house = startHouse(PaymentsModule);

  class Cashier {
    readonly person: Partial<Principal> = { personId: newId<'Person'>() as PersonId, displayName: 'Wulan Contoh' };

    constructor(
      readonly coop: TestCooperative,
      readonly roles: readonly string[] = ['CASHIER'],
    ) {}

    run<T>(work: (drawers: DrawersService) => Promise<T>): Promise<T> {
      return this.coop.run(() => work(house.get(DrawersService)), this.roles, this.person);
    }
    open = (drawerId: string, openingFloat = rupiah(200_000), requestId: string = newId()) =>
      this.run((it) => it.open({ requestId, drawerId, openingFloat })) as Promise<DrawerSession>;
    move = (kind: CashByHand, amount: number, requestId: string = newId()) =>
      this.run((it) =>
        it.move({ requestId, kind, amount: rupiah(amount), note: 'Keterangan' }),
      ) as Promise<DrawerSession>;
    sell = (amount: number, kind: 'SALE' | 'REFUND' = 'SALE') =>
      this.run((it) =>
        house.get(TenantDatabase).transaction((tx) => it.note(tx, kind, rupiah(amount), `order:${newId()}`)),
      );
    close = (pieces: Record<number, number>, sessionId?: string, requestId: string = newId()) =>
      this.run((it) =>
        it.close({
          requestId,
          sessionId,
          denominations: Object.entries(pieces).map(([denomination, n]) => ({
            denomination: Number(denomination),
            pieces: n,
          })),
        }),
      ) as Promise<DrawerSession>;
    mine = () => this.run((it) => it.mine());
  }

  const cooperative = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const drawerIn = (coop: TestCooperative, name = 'Kasir 1') =>
    coop.run(() => house.get(DrawerListService).save({ name, isActive: true })) as Promise<Drawer>;
  const arranged = async () => {
    const coop = await cooperative();
    const drawer = await drawerIn(coop);
    const cashier = new Cashier(coop);
    await cashier.open(drawer.id);
    return { coop, drawer, cashier };
  };

  it('holds its change and the cash of sales, less what was refunded, each with its reference', async () => {
    const { cashier } = await arranged();

    await cashier.sell(78_500);
    await cashier.sell(10_000, 'REFUND');

    expect(await cashier.mine()).toMatchObject({
      number: 'L-00001',
      openingFloat: 200_000,
      expected: 268_500,
      cashSales: 68_500,
      movements: [
        { kind: 'REFUND', amount: -10_000, expectedAfter: 268_500 },
        { kind: 'SALE', amount: 78_500, expectedAfter: 278_500 },
      ],
    });
  });

  it('books what goes to the bank and what is spent, and nothing between drawer and safe', async () => {
    const { coop, cashier } = await arranged();

    await cashier.move('TO_BANK', 50_000);
    await cashier.move('EXPENSE', 15_000);
    await cashier.move('OTHER_INCOME', 5_000);
    await cashier.move('TO_SAFE', 100_000);
    const after = await cashier.move('FROM_SAFE', 20_000);

    expect(after.expected).toBe(60_000);
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(50_000));
    expect(await balanceOf(coop, '5-3020')).toEqual(rupiah(15_000));
    expect(await balanceOf(coop, '4-9090')).toEqual(rupiah(5_000));
    expect(await balanceOf(coop, '1-1010')).toEqual(rupiah(-60_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it.each([
    ['too little', { 100_000: 1, 50_000: 1, 20_000: 2, 5_000: 1 }, 195_000, -5_000],
    ['too much', { 100_000: 2, 500: 2 }, 201_000, 1_000],
    ['exactly enough', { 50_000: 4 }, 200_000, 0],
  ])('is counted at the end, note by note; %s is booked as what it is', async (_, pieces, counted, difference) => {
    const { coop, cashier } = await arranged();

    const closed = await cashier.close(pieces);

    expect(closed).toMatchObject({ counted, difference, expected: 200_000 });
    expect(closed.denominations.reduce((sum, it) => sum + it.denomination * it.pieces, 0)).toBe(counted);
    expect(await balanceOf(coop, '5-3060')).toEqual(rupiah(-difference));
    expect(await balanceOf(coop, '1-1010')).toEqual(rupiah(difference));
    expect(await cashier.mine()).toBeNull();
  });

  it('has one cashier at a time, and a cashier one drawer', async () => {
    const { coop, drawer, cashier } = await arranged();
    const other = new Cashier(coop);

    expect(await other.open(drawer.id)).toMatchObject({ code: 'DRAWER_IN_USE', cashierName: 'Wulan Contoh' });
    expect(await cashier.open((await drawerIn(coop, 'Kasir 2')).id)).toMatchObject({ code: 'DRAWER_IN_USE' });
    await cashier.close({ 100_000: 2 });
    expect(await other.open(drawer.id)).toMatchObject({ number: 'L-00002' });
  });

  it('goes to one of two cashiers who reach for it at once', async () => {
    const coop = await cooperative();
    const drawer = await drawerIn(coop);

    const answers = await Promise.all([1, 2, 3].map(() => new Cashier(coop).open(drawer.id)));

    expect(answers.filter((answer) => 'number' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toHaveLength(2);
  });

  it('gives no more than it holds, and nothing once it is closed', async () => {
    const { coop, cashier } = await arranged();

    expect(await cashier.move('TO_SAFE', 200_001)).toMatchObject({
      code: 'DRAWER_TOO_EMPTY',
      expected: rupiah(200_000),
    });
    expect(await cashier.sell(200_001, 'REFUND')).toMatchObject({ code: 'DRAWER_TOO_EMPTY' });
    await cashier.close({ 100_000: 2 });
    expect(await cashier.move('TO_SAFE', 1)).toMatchObject({ code: 'DRAWER_NOT_OPEN' });
    expect(await cashier.close({ 100_000: 2 })).toMatchObject({ code: 'DRAWER_NOT_OPEN' });
    expect(await cashier.sell(5_000)).toBeUndefined();
    expect(await balanceOf(coop, '1-1010')).toEqual(rupiah(0));
  });

  it('does each thing once, however often it is asked', async () => {
    const coop = await cooperative();
    const [drawer, cashier] = [await drawerIn(coop), new Cashier(coop)];
    const [opening, moving, closing] = [newId(), newId(), newId()];

    const opened = await Promise.all([1, 2, 3].map(() => cashier.open(drawer.id, rupiah(50_000), opening)));
    await Promise.all([1, 2, 3].map(() => cashier.move('OTHER_INCOME', 10_000, moving)));
    const closed = [await cashier.close({ 50_000: 1 }, undefined, closing)];
    closed.push(await cashier.close({ 50_000: 1 }, opened[0]?.id, newId()));

    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(closed).toMatchObject([{ difference: -10_000 }, { code: 'DRAWER_NOT_OPEN' }]);
    expect(await balanceOf(coop, '4-9090')).toEqual(rupiah(10_000));
    expect(await balanceOf(coop, '5-3060')).toEqual(rupiah(10_000));
  });

  it('may be closed for somebody who went home, but not by any cashier', async () => {
    const { coop, cashier } = await arranged();
    const session = await cashier.mine();

    await expect(new Cashier(coop).close({ 100_000: 2 }, session?.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await new Cashier(coop, ['MANAGER']).close({ 100_000: 2 }, session?.id)).toMatchObject({ difference: 0 });
  });

  it('refuses nonsense: notes nobody prints, no amount, a drawer out of use', async () => {
    const { coop, cashier } = await arranged();
    const old = await drawerIn(coop, 'Lama');
    await coop.run(() => house.get(DrawerListService).save({ drawerId: old.id, name: 'Lama', isActive: false }));

    expect(await cashier.close({ 30_000: 1 })).toMatchObject({ code: 'INVALID_INPUT', field: 'denominations.0' });
    expect(await cashier.move('EXPENSE', 0)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await new Cashier(coop).open(old.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'drawerId' });
    expect(await drawerIn(coop, 'kasir 1')).toMatchObject({ code: 'INVALID_INPUT', field: 'name' });
  });

  it('is unknown to another cooperative', async () => {
    const { drawer, cashier } = await arranged();
    const session = await cashier.mine();
    const stranger = new Cashier(await cooperative(), ['OWNER']);

    await expect(stranger.open(drawer.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stranger.close({ 100_000: 2 }, session?.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stranger.run((it) => it.find(session?.id ?? ''))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await stranger.run((it) => it.list({ first: 10 }))).nodes).toEqual([]);
  });

  it('always holds its change and the sum of its movements, whatever happens at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            kind: fc.constantFrom('SALE', 'REFUND', 'TO_SAFE', 'FROM_SAFE', 'EXPENSE') as fc.Arbitrary<
              'SALE' | 'REFUND' | CashByHand
            >,
            amount: fc.integer({ min: 1, max: 90_000 }),
          }),
          { maxLength: 12 },
        ),
        async (moves) => {
          const { coop, cashier } = await arranged();
          await Promise.all(
            moves.map(({ kind, amount }) =>
              (kind === 'SALE' || kind === 'REFUND' ? cashier.sell(amount, kind) : cashier.move(kind, amount)).catch(
                () => undefined,
              ),
            ),
          );
          const session = await cashier.mine();
          const sum = (session?.movements ?? []).reduce((total, it) => total + it.amount, 0);
          expect(session?.expected).toBe(200_000 + sum);
          expect(session?.expected).toBeGreaterThanOrEqual(0);
          expect(await trialDifference(coop)).toBe(0);
        },
      ),
      { numRuns: 10 },
    );
  });
});
