import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, closedIn, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { SavingsTermsService } from '../terms/terms.service.js';
import { cooperativeWithBooks, savingsAccountIn, savingsProductIn, standingIn, termsOf } from '../testing/index.js';
import { monthsOf } from '../testing/months.js';

const day = (text: string) => text as BusinessDate;

describe('interest at the end of a month', () => {
  const house = startHouse(SavingsModule);
  const { begin, endOf, move, earned, slips, balance, problems } = monthsOf(house);

  it('credits interest from the balances by value date, counts it from the first of the next month, and explains it', async () => {
    const coop = await begin();
    const { id } = await savingsAccountIn(coop, { terms: termsOf() });
    // Ten days each at 10, 15 and 3 million: Σ 280 million × 3 % ÷ 365 = 23.013,70
    await move(coop, id, 10_000_000, '2026-11-01');
    await move(coop, id, 5_000_000, '2026-11-11');
    await move(coop, id, -12_000_000, '2026-11-21');

    await endOf('2026-11');

    expect(await earned(coop)).toEqual([
      { postedOn: '2026-11-30', month: '2026-11-01', kind: 'INTEREST', amount: 23_014, tax: 0 },
    ]);
    expect(await balance(coop, id)).toBe(3_023_014);
    expect(await balanceOf(coop, accountCodes.SAVINGS_SERVICE_EXPENSE)).toEqual(rupiah(23_014));
    expect(await slips(coop)).toEqual([{ number: 'BP-2611-000001', revision: 0, gross: 23_014, rate: 0, tax: 0 }]);
    const [line] = await house.admin(
      `select e.booked_on::text as "bookedOn", e.value_on::text as "valueOn", p.text from ledger.sub_entry e
         join ledger.posting p on (p.tenant_id, p.journal_id, p.line) = (e.tenant_id, e.journal_id, e.line)
        where e.sub_id = $1 order by e.seq desc limit 1`,
      [id],
    );
    expect(line).toEqual({ bookedOn: '2026-11-30', valueOn: '2026-12-01', text: 'Jasa simpanan November 2026' });
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });

  it('keeps the tax back from all accounts of a member together, with one slip', async () => {
    const coop = await begin();
    const member = await memberIn(coop);
    const product = await savingsProductIn(coop, { terms: termsOf({ basis: 'THIRTY_360', method: 'LOWEST' }) });
    const accounts = [];
    for (const amount of [60_000_000, 36_000_400]) {
      const account = await savingsAccountIn(coop, { productId: product.id, memberId: member.id });
      await move(coop, account.id, amount, '2026-11-01');
      accounts.push(account.id);
    }

    await endOf('2026-11');

    // 60 million × 3 % ÷ 12 = 150.000; 36.000.400 × 3 % ÷ 12 = 90.001: together 240.001, so 10 % of all of it
    expect(await earned(coop)).toMatchObject([
      { amount: 150_000, tax: 15_000 },
      { amount: 90_001, tax: 9_000 },
    ]);
    expect(await Promise.all(accounts.map((id) => balance(coop, id)))).toEqual([60_135_000, 36_081_401]);
    expect(await slips(coop)).toEqual([
      { number: 'BP-2611-000001', revision: 0, gross: 240_001, rate: 10, tax: 24_000 },
    ]);
    expect(await balanceOf(coop, accountCodes.INCOME_TAX_PAYABLE)).toEqual(rupiah(24_000));
  });

  it('follows the terms of each month', async () => {
    const coop = await begin();
    const product = await savingsProductIn(coop, { terms: termsOf({ basis: 'THIRTY_360', method: 'LOWEST' }) });
    const { id } = await savingsAccountIn(coop, { productId: product.id });
    await move(coop, id, 12_000_000, '2026-11-01');
    const terms = termsOf({ basis: 'THIRTY_360', method: 'LOWEST', startsOn: day('2026-12-01'), ratePercent: '6' });
    await coop.run(() => house.get(SavingsTermsService).set({ requestId: newId(), productId: product.id, terms }));

    await endOf('2026-12');

    // 12 million × 3 % ÷ 12, then 12.030.000 × 6 % ÷ 12
    expect((await earned(coop)).map(({ amount }) => amount)).toEqual([30_000, 60_150]);
  });

  it('counts what a standing instruction moves on the last day, and has nothing of it to correct later', async () => {
    const coop = await begin();
    const terms = termsOf({ basis: 'THIRTY_360', method: 'LOWEST' });
    const product = await savingsProductIn(coop, { terms });
    const [from, to] = [
      await savingsAccountIn(coop, { productId: product.id }),
      await savingsAccountIn(coop, { productId: product.id }),
    ];
    await move(coop, from.id, 12_000_000, '2026-11-01');
    await standingIn(coop, from.id, to.id, { amount: rupiah(4_000_000), day: 31 });

    await endOf('2026-12');

    // The lowest was 8 million in the evening of 30 November, in December 4.020.000: × 3 % ÷ 12
    expect((await earned(coop)).filter(({ amount }) => amount !== 0)).toEqual([
      { postedOn: '2026-11-30', month: '2026-11-01', kind: 'INTEREST', amount: 20_000, tax: 0 },
      { postedOn: '2026-12-31', month: '2026-12-01', kind: 'INTEREST', amount: 10_050, tax: 0 },
      { postedOn: '2026-12-31', month: '2026-12-01', kind: 'INTEREST', amount: 10_000, tax: 0 },
    ]);
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });

  it('says so when the month is closed in the books, and posts nothing', async () => {
    const coop = await begin();
    const { id } = await savingsAccountIn(coop, { terms: termsOf() });
    await move(coop, id, 10_000_000, '2026-11-01');
    house.clock.setTo('2026-12-01T03:00:00Z');
    for (let n = 1; n <= 11; n++) await closedIn(coop, day(`2026-${String(n).padStart(2, '0')}-01`));

    await endOf('2026-11');

    expect(await problems(coop)).toMatchObject([
      { name: 'savings.interest', problem: expect.stringContaining('ditutup') },
    ]);
    expect(await earned(coop)).toEqual([]);
  });

  it('sends as many messages for thirty members as for three, who are one batch', async () => {
    const messages = async (members: number) => {
      const coop = await begin();
      const product = await savingsProductIn(coop, { terms: termsOf() });
      for (let n = 0; n < members; n++) await savingsAccountIn(coop, { productId: product.id, balance: 1_000_000 });
      house.clock.setTo('2026-12-01T03:00:00Z');
      return (await house.statementsOf(() => house.endDays())).length;
    };

    expect(await messages(30)).toBe(await messages(3));
  });

  it('touches nobody else', async () => {
    const other = await begin();
    const { id } = await savingsAccountIn(other, { balance: 1_000_000 });
    const mine = await cooperativeWithBooks(house);
    await savingsAccountIn(mine, { terms: termsOf(), balance: 1_000_000 });

    await endOf('2026-11');

    expect(await earned(mine)).toHaveLength(1);
    expect([await earned(other), await slips(other), await balance(other, id)]).toEqual([[], [], 1_000_000]);
  });
});
