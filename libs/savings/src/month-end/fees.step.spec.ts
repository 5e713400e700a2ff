import { describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { savingsAccountIn, savingsProductIn, termsOf } from '../testing/index.js';
import { monthsOf } from '../testing/months.js';

describe('fees at the end of a month', () => {
  const house = startHouse(SavingsModule);
  const { begin, endOf, balance, problems } = monthsOf(house);

  it('takes fees as far as an account has them free, and never below what must stay', async () => {
    const coop = await begin();
    const terms = termsOf({
      monthlyFee: rupiah(2_500),
      belowMinimumFee: rupiah(5_000),
      minimumBalance: rupiah(100_000),
      tiers: [],
    });
    const product = await savingsProductIn(coop, { terms, minimumBalance: rupiah(20_000) });
    const ids = [];
    for (const amount of [500_000, 50_000, 21_000, 20_000]) {
      const { id } = await savingsAccountIn(coop, { productId: product.id, balance: amount });
      ids.push(id);
    }

    await endOf('2026-11');
    expect(await Promise.all(ids.map((id) => balance(coop, id)))).toEqual([500_000, 50_000, 21_000, 20_000]);
    await endOf('2026-12');
    await house.endDays();

    expect(await Promise.all(ids.map((id) => balance(coop, id)))).toEqual([497_500, 42_500, 20_000, 20_000]);
    expect(await balanceOf(coop, accountCodes.PROVISION_INCOME)).toEqual(rupiah(2_500 + 7_500 + 1_000));
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });
});
