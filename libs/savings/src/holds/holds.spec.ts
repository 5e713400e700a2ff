import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { permissionsOf, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn } from '../testing/index.js';
import { SavingsHoldsService } from './holds.service.js';
import type { HoldSavingsInput, SavingsHold } from './holds.types.js';

describe('holding savings by hand (blokir dana)', () => {
  const house = startHouse(SavingsModule);
  const place = (coop: TestCooperative, accountId: string, wish: Partial<HoldSavingsInput> = {}) =>
    coop.run(() =>
      house
        .get(SavingsHoldsService)
        .place({ requestId: newId(), accountId, amount: rupiah(30_000), reason: 'Jaminan pinjaman', ...wish }),
    );
  const placed = async (coop: TestCooperative, accountId: string, wish: Partial<HoldSavingsInput> = {}) =>
    (await place(coop, accountId, wish)) as SavingsHold;
  const release = (coop: TestCooperative, holdId: string) =>
    coop.run(() => house.get(SavingsHoldsService).release({ holdId, reason: 'Pinjaman lunas' }));
  const holdsOf = (coop: TestCooperative, accountId: string) =>
    coop.run(() => house.get(SavingsHoldsService).ofAccount(accountId));
  const accountOf = (coop: TestCooperative, id: string) =>
    coop.run(() => house.get(SavingsAccountsService).one({ id }));
  const withdraw = (coop: TestCooperative, accountId: string, amount: number) =>
    coop.run(() =>
      house.get(SavingsMovesService).withdraw({ requestId: newId(), accountId, amount: rupiah(amount), money: 'BANK' }),
    );
  const account = async (coop: TestCooperative, personId?: PersonId) =>
    savingsAccountIn(coop, {
      memberId: (await memberIn(coop, { personId })).id,
      balance: 100_000,
      minimumBalance: rupiah(10_000),
    });

  it('keeps the money from going out, tells the member why, and lets it go again', async () => {
    const coop = await cooperativeWithBooks(house);
    const personId = newId<'Person'>();
    const { id, number } = await account(coop, personId);

    const hold = await placed(coop, id);

    expect(hold).toMatchObject({
      accountNumber: number,
      amount: 30_000,
      state: 'HELD',
      heldByName: 'Uji Coba',
      isReleasable: true,
    });
    expect(await accountOf(coop, id)).toMatchObject({ balance: 100_000, held: 30_000, available: 60_000 });
    expect(await withdraw(coop, id, 60_001)).toMatchObject({ code: 'INSUFFICIENT_BALANCE', available: rupiah(60_000) });
    expect(await coop.run(() => house.get(SavingsHoldsService).mine(), [], { personId })).toMatchObject([
      { id: hold.id, reason: 'Jaminan pinjaman', amount: 30_000 },
    ]);
    expect(await coop.run(() => house.get(SavingsHoldsService).mine(), [])).toEqual([]);

    expect(await release(coop, hold.id)).toMatchObject({
      state: 'RELEASED',
      releaseReason: 'Pinjaman lunas',
      isReleasable: false,
    });
    expect(await release(coop, hold.id)).toMatchObject({ state: 'RELEASED' });
    expect(await withdraw(coop, id, 90_000)).toMatchObject({ balanceAfter: 10_000 });
    expect(await holdsOf(coop, id)).toMatchObject([{ id: hold.id, state: 'RELEASED' }]);
  });

  it('happens once when the request is repeated, also by three at once', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await account(coop);
    const requestId = newId();

    const holds = await Promise.all([1, 2, 3].map(() => placed(coop, id, { requestId })));

    expect(new Set(holds.map((hold) => hold.id)).size).toBe(1);
    expect(await accountOf(coop, id)).toMatchObject({ held: 30_000 });
  });

  it('never meets a withdrawal over the same money', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await account(coop);

    const answers = await Promise.all([place(coop, id, { amount: rupiah(60_000) }), withdraw(coop, id, 60_000)]);

    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'INSUFFICIENT_BALANCE' }]);
  });

  it.each([
    ['more than there is beside the minimum', { amount: rupiah(90_001) }, 'INSUFFICIENT_BALANCE'],
    ['nothing', { amount: rupiah(0) }, 'INVALID_INPUT'],
    ['until a day that passed', { lastOn: '2026-11-20' as BusinessDate }, 'INVALID_INPUT'],
  ])('refuses to hold %s', async (_, wish, code) => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await account(coop);

    expect(await place(coop, id, wish)).toMatchObject({ code });
    expect(await accountOf(coop, id)).toMatchObject({ held: 0 });
  });

  it('ends by itself when its last day is over where the cooperative is', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await account(coop);

    const hold = await placed(coop, id, { lastOn: '2026-11-21' as BusinessDate });

    expect(new Date(hold.expiresAt ?? '').toISOString()).toBe('2026-11-21T17:00:00.000Z');
  });

  it('belongs to its cooperative, and to those who may', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const { id } = await account(mine);
    const hold = await placed(mine, id);

    await expect(place(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(release(other, hold.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(holdsOf(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(permissionsOf(['CASHIER']).has('savings.hold')).toBe(false);
    expect(permissionsOf(['TREASURER']).has('savings.hold')).toBe(true);
  });
});
