import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, closedIn, reversedIn, subAccountOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, savingsProductIn, termsOf } from '../testing/index.js';

const day = (text: string) => text as BusinessDate;

describe('the end of a month for savings', () => {
  const house = startHouse(SavingsModule);
  const moves = () => house.get(SavingsMovesService);
  const begin = async () => {
    house.clock.setTo('2026-11-21T02:00:00Z');
    await house.admin('delete from platform.day_end_agenda');
    return cooperativeWithBooks(house);
  };
  const endOf = async (month: '2026-11' | '2026-12' | '2027-01') => {
    house.clock.setTo(
      { '2026-11': '2026-12-01', '2026-12': '2027-01-01', '2027-01': '2027-02-01' }[month] + 'T03:00:00Z',
    );
    await house.endDays();
  };
  const move = async (coop: TestCooperative, accountId: string, amount: number, valueOn: string) => {
    const input = { requestId: newId(), accountId, valueOn: day(valueOn), money: 'BANK' as const };
    const answer = await coop.run(() =>
      amount > 0
        ? moves().deposit({ ...input, amount: rupiah(amount) })
        : moves().withdraw({ ...input, amount: rupiah(-amount) }),
    );
    if (!('__typename' in answer)) throw new Error(answer.message);
    return answer;
  };
  const earned = (coop: TestCooperative) =>
    house.admin<Record<string, unknown>>(
      `select e.posted_on::text as "postedOn", e.month::text as month, e.kind, e.amount::int, e.tax::int
         from savings.earning e join savings.account a on (a.tenant_id, a.id) = (e.tenant_id, e.account_id)
        where e.tenant_id = $1 order by a.number, e.posted_on, e.month`,
      [coop.id],
    );
  const slips = (coop: TestCooperative) =>
    house.admin<Record<string, unknown>>(
      `select s.number, s.revision, s.gross::int, s.rate_percent::float as rate, s.tax::int
         from savings.withholding_slip s where s.tenant_id = $1 order by s.number, s.revision`,
      [coop.id],
    );
  const balance = async (coop: TestCooperative, id: string) => (await subAccountOf(coop, id as never))?.balance;
  const problems = (coop: TestCooperative) =>
    house.admin(`select s.name, s.problem from platform.day_end_step s where s.tenant_id = $1 and s.state <> 'DONE'`, [
      coop.id,
    ]);

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

  it('follows the terms of each month', async () => {
    const coop = await begin();
    const product = await savingsProductIn(coop, { terms: termsOf({ basis: 'THIRTY_360', method: 'LOWEST' }) });
    const { id } = await savingsAccountIn(coop, { productId: product.id });
    await move(coop, id, 12_000_000, '2026-11-01');
    const { SavingsTermsService } = await import('../terms/terms.service.js');
    const terms = termsOf({ basis: 'THIRTY_360', method: 'LOWEST', startsOn: day('2026-12-01'), ratePercent: '6' });
    await coop.run(() => house.get(SavingsTermsService).set({ requestId: newId(), productId: product.id, terms }));

    await endOf('2026-12');

    // 12 million × 3 % ÷ 12, then 12.030.000 × 6 % ÷ 12
    expect((await earned(coop)).map(({ amount }) => amount)).toEqual([30_000, 60_150]);
  });

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
    const { SavingsBonusService } = await import('../bonus/bonus.service.js');
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

  it('says so when the month is closed in the books, and goes on when it is open again', async () => {
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

  it('sends the same number of messages for three members and for thirty', async () => {
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
