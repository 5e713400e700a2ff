import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { DrawersService } from '@lumbung/payments';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import { SavingsHoldsService } from '../holds/holds.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn, tellerIn, termsOf } from '../testing/index.js';
import { SavingsClosing } from './closing.service.js';
import type { CloseSavingsAccountInput, SavingsAccountClosing } from './closing.types.js';
import { SavingsAccountsService } from './accounts.service.js';

describe('closing an account with what is on it', () => {
  const house = startHouse(SavingsModule);
  const close = async (coop: TestCooperative, accountId: string, wish: Partial<CloseSavingsAccountInput> = {}) =>
    coop.run(
      () =>
        house
          .get(SavingsClosing)
          .close({ requestId: newId(), accountId, payout: 'CASH', reason: 'Pindah koperasi', ...wish }),
      ['CASHIER'],
      await tellerIn(coop),
    );
  const drawer = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(DrawersService).mine(), ['CASHIER'], await tellerIn(coop)))?.expected ?? 0;
  const accountOf = (coop: TestCooperative, id: string) =>
    coop.run(() => house.get(SavingsAccountsService).one({ id }));

  it('pays all of it out of the drawer, the minimum too, with a receipt; asked twice it pays once', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsAccountIn(coop, { balance: 120_000, minimumBalance: rupiah(20_000) });
    const before = await drawer(coop);
    const requestId = newId();

    const closed = (await close(coop, id, { requestId })) as SavingsAccountClosing;

    expect(closed).toMatchObject({ account: { state: 'CLOSED', balance: 0 }, papers: [{}, {}, {}] });
    expect(await close(coop, id, { requestId })).toMatchObject({ receiptId: closed.receiptId });
    expect(await drawer(coop)).toBe(before - 120_000);
    expect(await close(coop, id)).toMatchObject({ code: 'INVALID_INPUT', field: 'accountId' });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('moves it to another account, or closes an empty one without any payout', async () => {
    const coop = await cooperativeWithBooks(house);
    const [old, next, empty] = [
      await savingsAccountIn(coop, { balance: 50_000 }),
      await savingsAccountIn(coop),
      await savingsAccountIn(coop),
    ];

    expect(await close(coop, old.id, { payout: 'ACCOUNT', toAccountId: next.id })).toMatchObject({
      account: { state: 'CLOSED' },
    });
    expect(await accountOf(coop, next.id)).toMatchObject({ balance: 50_000 });
    expect(await close(coop, empty.id, { payout: null })).toMatchObject({ receiptId: null, papers: [] });
  });

  it('takes the fee of the terms first, as far as it is there', async () => {
    const coop = await cooperativeWithBooks(house);
    const terms = { ...termsOf(), closingFee: rupiah(5_000) };
    const { id, product } = await savingsAccountIn(coop, { balance: 42_000, terms });
    const poor = await savingsAccountIn(coop, { productId: product.id, balance: 3_000 });
    const before = await drawer(coop);

    const feeOf = (accountId: string, of = coop) => of.run(() => house.get(SavingsClosing).fee(accountId));
    expect([await feeOf(id), await feeOf(poor.id)]).toEqual([rupiah(5_000), rupiah(3_000)]);
    expect(await house.statementsOf(() => feeOf(id))).toEqual([
      expect.stringMatching(/^BEGIN READ ONLY/),
      expect.stringContaining('closing_fee'),
      'COMMIT',
    ]);
    await expect(feeOf(id, await house.cooperative())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await close(coop, id)).toMatchObject({ account: { balance: 0 }, fee: rupiah(5_000) });
    expect(await close(coop, poor.id)).toMatchObject({ account: { balance: 0 }, fee: rupiah(3_000), receiptId: null });
    expect(await drawer(coop)).toBe(before - 37_000);
    expect(await balanceOf(coop, accountCodes.PROVISION_INCOME)).toEqual(rupiah(8_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('leaves everything as it was where money is held, no payout is named, or it is above the limit', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsAccountIn(coop, { balance: 80_000, minimumBalance: rupiah(10_000) });

    expect(await close(coop, id, { payout: null })).toMatchObject({ field: 'payout' });
    const limits = [{ role: 'CASHIER', kind: 'WITHDRAWAL' as const, amount: rupiah(79_999) }];
    await coop.run(() => house.get(DeskLimitsService).set({ limits }));
    expect(await close(coop, id)).toMatchObject({ field: 'payout', message: expect.stringContaining('Rp79.999') });
    await coop.run(() => house.get(DeskLimitsService).set({ limits: [] }));
    await coop.run(() =>
      house.get(SavingsHoldsService).place({ requestId: newId(), accountId: id, amount: rupiah(1), reason: 'Jaminan' }),
    );
    expect(await close(coop, id)).toMatchObject({ code: 'INSUFFICIENT_BALANCE' });

    expect(await accountOf(coop, id)).toMatchObject({ state: 'OPEN', balance: 80_000, minimumBalance: 10_000 });
  });

  it('does not know the accounts of another cooperative, and gives shares of members back to nobody', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const { id } = await savingsAccountIn(mine);
    const share = await savingsAccountIn(mine, { family: 'MANDATORY', balance: 25_000 });

    await expect(close(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await close(mine, share.id)).toMatchObject({ code: 'SAVINGS_LOCKED' });
  });
});
