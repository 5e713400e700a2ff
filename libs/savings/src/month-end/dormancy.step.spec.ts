import { describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { subAccountOf } from '@lumbung/ledger/testing';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsModule } from '../savings.module.js';
import { depositedIn, savingsAccountIn, savingsProductIn, standingIn, termsOf } from '../testing/index.js';
import { monthsOf } from '../testing/months.js';

describe('accounts that rest', () => {
  const house = startHouse(SavingsModule);
  const { begin, endOf, balance, problems } = monthsOf(house);

  it('lets an account rest that its member leaves alone, though the house moves it; woken at the desk, it stays awake', async () => {
    const coop = await begin();
    const terms = termsOf({ dormantAfterDays: 40, dormantFee: rupiah(1_000) });
    const product = await savingsProductIn(coop, { terms });
    const [quiet, busy] = [
      await savingsAccountIn(coop, { productId: product.id, balance: 1_000_000 }),
      await savingsAccountIn(coop, { productId: product.id, balance: 1_000_000 }),
    ];
    const states = async () =>
      Promise.all([quiet, busy].map(async ({ id }) => (await subAccountOf(coop, id as never))?.state));
    await endOf('2026-11');
    house.clock.setTo('2026-12-10T02:00:00Z');
    await depositedIn(coop, busy, 10_000);
    expect(await states()).toEqual(['OPEN', 'OPEN']);

    await endOf('2026-12');
    expect(await states()).toEqual(['DORMANT', 'OPEN']);
    const rested = await balance(coop, quiet.id);
    await coop.run(() =>
      house.get(SavingsAccountsService).changeState({ accountId: quiet.id, state: 'OPEN', reason: 'Anggota datang' }),
    );
    await endOf('2027-01');

    expect(await states()).toEqual(['OPEN', 'DORMANT']);
    expect(await balance(coop, quiet.id)).toBeGreaterThan(rested ?? 0);
    expect(await problems(coop)).toEqual([]);
  });

  it('lets nobody rest whose money moves by his own standing instruction, on either side of it', async () => {
    const coop = await begin();
    const product = await savingsProductIn(coop, { terms: termsOf({ dormantAfterDays: 40 }) });
    const open = () => savingsAccountIn(coop, { productId: product.id, balance: 1_000_000 });
    const [from, to, alone] = [await open(), await open(), await open()];
    await standingIn(coop, from.id, to.id, { day: 20 });

    await endOf('2027-01');

    const states = await Promise.all([from, to, alone].map(({ id }) => subAccountOf(coop, id as never)));
    expect(states.map((one) => one?.state)).toEqual(['OPEN', 'OPEN', 'DORMANT']);
    expect(await problems(coop)).toEqual([]);
  });

  it('takes the fee of resting, and credits interest, without waking', async () => {
    const coop = await begin();
    const product = await savingsProductIn(coop, {
      terms: termsOf({ dormantAfterDays: 30, dormantFee: rupiah(1_000), monthlyFee: rupiah(9_000) }),
    });
    const { id } = await savingsAccountIn(coop, { productId: product.id, balance: 500_000 });
    await coop.run(() =>
      house.get(SavingsAccountsService).changeState({ accountId: id, state: 'DORMANT', reason: 'Pasif' }),
    );

    await endOf('2026-12');

    // November: 500.000 × 3 % × 10 ÷ 365 = 410,96; December 500.411 × 3 % × 31 ÷ 365 = 1.275,02
    expect(await subAccountOf(coop, id as never)).toMatchObject({
      balance: 500_000 + 411 + 1_275 - 1_000,
      state: 'DORMANT',
    });
    expect(await problems(coop)).toEqual([]);
  });
});
