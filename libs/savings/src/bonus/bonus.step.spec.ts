import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { savingsAccountIn, savingsProductIn } from '../testing/index.js';
import { monthsOf } from '../testing/months.js';
import { SavingsBonusService } from './bonus.service.js';

const day = (text: string) => text as BusinessDate;

describe('the bonus of sharia savings', () => {
  const house = startHouse(SavingsModule);
  const { begin, endOf, move, earned, problems } = monthsOf(house);

  it('gives sharia savers no interest, and those of wadiah the bonus that was decided, to the rupiah', async () => {
    const coop = await begin();
    const wadiah = await savingsProductIn(coop, { contract: 'WADIAH' });
    const savers = [];
    for (const amount of [1_000_000, 1_000_000, 1_000_000]) {
      const account = await savingsAccountIn(coop, { productId: wadiah.id });
      await move(coop, account.id, amount, '2026-11-01');
      savers.push(account.id);
    }
    await savingsAccountIn(coop, { contract: 'MUDHARABAH', balance: 5_000_000 });
    const decide = (amount: number) =>
      coop.run(() =>
        house.get(SavingsBonusService).decide({
          requestId: newId(),
          productId: wadiah.id,
          month: day('2026-11-01'),
          amount: rupiah(amount),
          source: 'Rapat pengurus',
        }),
      );
    expect(await decide(100)).toMatchObject({ code: 'INVALID_INPUT', field: 'month' });
    await endOf('2026-11');
    expect(await earned(coop)).toEqual([]);

    expect(await decide(10_000)).toMatchObject({ amount: 10_000 });
    expect(await decide(10_000)).toMatchObject({ code: 'INVALID_INPUT', field: 'month' });
    await house.deliverEverything();

    const given = (await earned(coop)).map(({ amount }) => amount as number);
    expect(given.toSorted()).toEqual([3_333, 3_333, 3_334]);
    expect(await balanceOf(coop, accountCodes.SAVINGS_PROFIT_SHARE)).toEqual(rupiah(10_000));
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });
});
