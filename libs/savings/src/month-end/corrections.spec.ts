import { describe, expect, it } from '@jest/globals';
import { reversedIn, trialDifference } from '@lumbung/ledger/testing';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { savingsAccountIn, termsOf } from '../testing/index.js';
import { monthsOf } from '../testing/months.js';

describe('interest of a month that changed after it was over', () => {
  const house = startHouse(SavingsModule);
  const { begin, endOf, move, earned, slips, problems } = monthsOf(house);

  it('posts nothing when it is run again, also after somebody moved money with an earlier value date', async () => {
    const coop = await begin();
    const { id } = await savingsAccountIn(coop, { terms: termsOf() });
    await move(coop, id, 10_000_000, '2026-11-01');
    await endOf('2026-11');
    const before = await earned(coop);
    await move(coop, id, 10_000_000, '2026-11-01');

    await house.repeatDays(coop);

    expect(await earned(coop)).toEqual(before);
  });

  it('corrects what was moved with an earlier value date by the difference, tax too, in the next run', async () => {
    const coop = await begin();
    const { id } = await savingsAccountIn(coop, { terms: termsOf({ basis: 'THIRTY_360', method: 'LOWEST' }) });
    await move(coop, id, 90_000_000, '2026-11-01');
    await endOf('2026-11');
    expect(await earned(coop)).toMatchObject([{ amount: 225_000, tax: 0 }]);
    await move(coop, id, 10_000_000, '2026-11-01');

    await endOf('2026-12');

    // November: 100 million × 3 % ÷ 12 = 250.000, over the limit: tax 25.000 on all of it. December: lowest 100.225.000
    expect(await earned(coop)).toEqual([
      { postedOn: '2026-11-30', month: '2026-11-01', kind: 'INTEREST', amount: 225_000, tax: 0 },
      { postedOn: '2026-12-31', month: '2026-11-01', kind: 'INTEREST', amount: 25_000, tax: 25_000 },
      { postedOn: '2026-12-31', month: '2026-12-01', kind: 'INTEREST', amount: 250_563, tax: 25_056 },
    ]);
    expect(await slips(coop)).toEqual([
      { number: 'BP-2611-000001', revision: 0, gross: 225_000, rate: 0, tax: 0 },
      { number: 'BP-2611-000001', revision: 1, gross: 250_000, rate: 10, tax: 25_000 },
      { number: 'BP-2612-000002', revision: 0, gross: 250_563, rate: 10, tax: 25_056 },
    ]);
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });

  it('takes interest back that a reversed deposit had earned, and the tax with it', async () => {
    const coop = await begin();
    const { id } = await savingsAccountIn(coop, { terms: termsOf({ basis: 'THIRTY_360' }) });
    await move(coop, id, 100_000_000, '2026-11-01');
    const wrong = await move(coop, id, 50_000_000, '2026-11-01');
    await endOf('2026-11');
    // 150 million × 3 % ÷ 12 = 375.000, tax 37.500
    expect(await earned(coop)).toMatchObject([{ amount: 375_000, tax: 37_500 }]);
    house.clock.setTo('2026-12-05T02:00:00Z');
    await reversedIn(coop, wrong.id);

    await endOf('2026-12');

    expect((await earned(coop))[1]).toMatchObject({ month: '2026-11-01', amount: -125_000, tax: -12_500 });
    expect(await slips(coop)).toMatchObject([{ tax: 37_500 }, { revision: 1, gross: 250_000, tax: 25_000 }, {}]);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('waits with taking back where the account has nothing free, and takes it when it has', async () => {
    const coop = await begin();
    const { id } = await savingsAccountIn(coop, { terms: termsOf({ basis: 'THIRTY_360' }) });
    const wrong = await move(coop, id, 50_000_000, '2026-11-01');
    await endOf('2026-11');
    house.clock.setTo('2026-12-01T04:00:00Z');
    await reversedIn(coop, wrong.id);
    await move(coop, id, -125_000, '2026-12-01');

    await endOf('2026-12');
    expect((await earned(coop)).slice(1)).toEqual([
      { postedOn: '2026-12-31', month: '2026-11-01', kind: 'INTEREST', amount: 0, tax: 0 },
      { postedOn: '2026-12-31', month: '2026-12-01', kind: 'INTEREST', amount: 0, tax: 0 },
    ]);
    house.clock.setTo('2027-01-10T02:00:00Z');
    await move(coop, id, 1_000_000, '2027-01-10');
    await endOf('2027-01');

    expect((await earned(coop)).slice(3)).toMatchObject([
      { month: '2026-11-01', amount: -125_000 },
      { month: '2027-01-01' },
    ]);
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });
});
