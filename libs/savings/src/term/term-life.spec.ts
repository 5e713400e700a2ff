import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { accountCodes, ProofService } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks } from '../testing/index.js';
import { termDayIn, termDepositOf, termProductIn } from '../testing/term.js';
import { TermBreakService } from './term-break.service.js';
import { TermDepositsService } from './term-deposits.service.js';
import { TermReadingService } from './term-reading.service.js';

const { ACCRUED_EXPENSES, SAVINGS_SERVICE_EXPENSE, TERM_DEPOSITS, PENALTY_INCOME } = accountCodes;

describe('the life of a term deposit', () => {
  const house = startHouse(SavingsModule);
  const balance = async (coop: TestCooperative, { id }: { id: string }) =>
    (await coop.run(() => house.get(SavingsAccountsService).one({ id }))).balance;
  const now = (coop: TestCooperative, id: string) => coop.run(() => house.get(TermReadingService).one(id));

  it('earns month by month, and is paid with what it earned on its day', async () => {
    const coop = await cooperativeWithBooks(house);
    const { deposit, payout } = await termDepositOf(coop);

    await termDayIn(coop, '2027-01-21');
    expect(await balanceOf(coop, ACCRUED_EXPENSES)).toEqual(rupiah(100_274)); // 61 of 365 days
    await termDayIn(coop, '2027-02-21');
    await termDayIn(coop, '2027-02-21');

    const interest = 151_233; // 10,000,000 × 6 % × 92 ÷ 365
    expect(await now(coop, deposit.id)).toMatchObject({
      state: 'ENDED',
      endedOn: '2027-02-21',
      interestEarned: interest,
    });
    expect(await balance(coop, payout)).toBe(10_000_000 + interest);
    expect(await balanceOf(coop, ACCRUED_EXPENSES)).toEqual(rupiah(0));
    expect(await balanceOf(coop, SAVINGS_SERVICE_EXPENSE)).toEqual(rupiah(interest));
    expect(await balanceOf(coop, TERM_DEPOSITS)).toEqual(rupiah(0));
    expect(await coop.run(() => house.get(SavingsAccountsService).one({ id: deposit.id }))).toMatchObject({
      state: 'CLOSED',
      closedOn: '2027-02-21',
    });
    expect(await trialDifference(coop)).toBe(0);
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
  });

  it('goes on for another term with principal and interest, at the rate of that day', async () => {
    const coop = await cooperativeWithBooks(house);
    const product = await termProductIn(coop, {
      rates: [
        { termMonths: 1, percent: '6' },
        { termMonths: 1, percent: '7', fromAmount: rupiah(10_000_001) },
      ],
    });
    const { deposit } = await termDepositOf(coop, { product, termMonths: 1, rollover: 'PRINCIPAL_AND_INTEREST' });

    await termDayIn(coop, '2026-12-21');

    expect(await now(coop, deposit.id)).toMatchObject({
      state: 'RUNNING',
      termNo: 2,
      principal: 10_049_315,
      rateYearlyPercent: '6',
      startsOn: '2026-12-21',
      maturesOn: '2027-01-21',
      account: { balance: 10_049_315 },
    });
  });

  it('bears the tax of each month by itself, above the limit on the whole of it, over all deposits of the member', async () => {
    const coop = await cooperativeWithBooks(house);
    const product = await termProductIn(coop);
    const { deposit, payout } = await termDepositOf(coop, { product, amount: rupiah(40_000_000) });
    await termDepositOf(coop, { product, payout, amount: rupiah(20_000_000), interestPaid: 'MONTHLY' });

    await termDayIn(coop, '2027-02-21');

    // The large one earned 197,260 and twice 203,836: free by itself. The small one lifts each month over Rp240,000, and
    // bears 10 % of the whole: of 295,890 and twice 305,754.
    expect(await now(coop, deposit.id)).toMatchObject({ interestEarned: 604_932, taxWithheld: 0 });
    expect(await balanceOf(coop, accountCodes.INCOME_TAX_PAYABLE)).toEqual(rupiah(90_739));
    expect(await balance(coop, payout)).toBe(40_000_000 + 604_932 + 302_466 - 90_739 + 20_000_000);
  });

  it('is paid out when its term is not offered any more', async () => {
    const coop = await cooperativeWithBooks(house);
    const product = await termProductIn(coop);
    const { deposit, payout } = await termDepositOf(coop, { product, rollover: 'PRINCIPAL', termMonths: 1 });
    await house.admin(`delete from savings.term_rate where tenant_id = $1`, [coop.id]);

    await termDayIn(coop, '2026-12-21');

    expect(await now(coop, deposit.id)).toMatchObject({ state: 'ENDED' });
    expect(await balance(coop, payout)).toBeGreaterThan(10_000_000);
  });

  it('catches up with months that were missed, in one go, each once', async () => {
    const coop = await cooperativeWithBooks(house);
    const { deposit } = await termDepositOf(coop, { termMonths: 6, rollover: 'PRINCIPAL', interestPaid: 'MONTHLY' });

    await Promise.all([termDayIn(coop, '2027-06-30'), termDayIn(coop, '2027-06-30')]);

    const accruals = await house.admin(
      `select term_no, month_no from savings.term_accrual where tenant_id = $1 order by 1, 2`,
      [coop.id],
    );
    expect(accruals).toHaveLength(7);
    expect(await now(coop, deposit.id)).toMatchObject({ termNo: 2, maturesOn: '2027-11-21', interestSettled: 348_493 });
  });

  it('is not settled before its day, and on its day at the desk', async () => {
    const coop = await cooperativeWithBooks(house);
    const { deposit } = await termDepositOf(coop, { termMonths: 1 });
    const settle = () => coop.run(() => house.get(TermDepositsService).settle(deposit.id), ['CASHIER']);

    expect(await settle()).toMatchObject({ code: 'INVALID_INPUT' });
    house.clock.advance({ days: 30 });
    const answers = await Promise.all([settle(), settle()]);
    house.clock.advance({ days: -30 });

    expect(answers.filter((answer) => 'state' in answer && answer.state === 'ENDED')).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'INVALID_INPUT')).toHaveLength(1);
  });

  describe('broken before its day', () => {
    const breaking = () => house.get(TermBreakService);

    it('costs what was agreed on, and loses what was not paid yet', async () => {
      const coop = await cooperativeWithBooks(house);
      const product = await termProductIn(coop, { terms: { penaltyPercent: '0.5', penaltyAmount: rupiah(25_000) } });
      const { deposit, payout } = await termDepositOf(coop, { product });
      await termDayIn(coop, '2026-12-21');
      const requestId = newId();
      const breakIt = () =>
        coop.run(() => breaking().break({ requestId, depositId: deposit.id, reason: 'Sakit' }), ['MANAGER']);

      expect(await coop.run(() => breaking().quote(deposit.id))).toEqual({
        principal: 10_000_000,
        penalty: 75_000,
        forfeited: 49_315,
        interest: 0,
        payout: 9_925_000,
      });
      const answers = await Promise.all([breakIt(), breakIt(), breakIt()]);

      expect(answers.map((answer) => 'state' in answer && answer.state)).toEqual(['BROKEN', 'BROKEN', 'BROKEN']);
      expect(await balance(coop, payout)).toBe(9_925_000);
      expect(await balanceOf(coop, PENALTY_INCOME)).toEqual(rupiah(75_000));
      expect(await balanceOf(coop, SAVINGS_SERVICE_EXPENSE)).toEqual(rupiah(0));
      expect(await balanceOf(coop, ACCRUED_EXPENSES)).toEqual(rupiah(0));
      expect(
        await coop.run(() => breaking().break({ requestId: newId(), depositId: deposit.id, reason: 'Lagi' })),
      ).toMatchObject({
        code: 'INVALID_INPUT',
      });
    });

    it('pays what was earned in months that are over where the product says so', async () => {
      const coop = await cooperativeWithBooks(house);
      const product = await termProductIn(coop, { terms: { forfeitsInterest: false } });
      const { deposit, payout } = await termDepositOf(coop, { product });
      await termDayIn(coop, '2026-12-21');

      await coop.run(() => breaking().break({ requestId: newId(), depositId: deposit.id, reason: 'Sakit' }));

      expect(await balance(coop, payout)).toBe(10_000_000 + 49_315);
      expect(await trialDifference(coop)).toBe(0);
    });

    it('gives the fine of a sharia deposit away, which has no interest to lose', async () => {
      const coop = await cooperativeWithBooks(house);
      const product = await termProductIn(coop, {
        contract: 'MUDHARABAH',
        rates: [{ termMonths: 3, percent: '60' }],
        terms: { penaltyAmount: rupiah(10_000) },
      });
      const { deposit, payout } = await termDepositOf(coop, { product });

      await coop.run(() => breaking().break({ requestId: newId(), depositId: deposit.id, reason: 'Sakit' }));

      expect(deposit).toMatchObject({ nisbahPercent: '60', rateYearlyPercent: null, termInterest: null });
      expect(await balance(coop, payout)).toBe(9_990_000);
      expect(await balanceOf(coop, accountCodes.BENEVOLENCE_FUND)).toEqual(rupiah(10_000));
    });

    it('is not known to another cooperative', async () => {
      const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
      const { deposit } = await termDepositOf(mine);
      const input = { requestId: newId(), depositId: deposit.id, reason: 'Mau tahu' };

      await expect(other.run(() => breaking().break(input))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(other.run(() => breaking().quote(deposit.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });
});
