import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, ProofService } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsModule } from '../savings.module.js';
import { DrawersService } from '@lumbung/payments';
import { cooperativeWithBooks, savingsAccountIn, tellerIn } from '../testing/index.js';
import { termDepositOf, termProductIn } from '../testing/term.js';
import { TermDepositsService } from './term-deposits.service.js';
import { TermReadingService } from './term-reading.service.js';
import { TermTermsService } from './term-terms.service.js';
import type { PlaceTermDepositInput } from './term.schema.js';

describe('placing a term deposit (simpanan berjangka)', () => {
  const house = startHouse(SavingsModule);
  const deposits = () => house.get(TermDepositsService);
  const balance = async (coop: TestCooperative, { id }: { id: string }) =>
    (await coop.run(() => house.get(SavingsAccountsService).one({ id }))).balance;

  it('takes the money out of savings, under a number of its own, at the rate of its amount and term', async () => {
    const coop = await cooperativeWithBooks(house);
    const rates = [
      { termMonths: 3, percent: '5' },
      { termMonths: 3, percent: '5.75', fromAmount: rupiah(25_000_000) },
      { termMonths: 6, percent: '6' },
    ];
    const product = await termProductIn(coop, { rates });
    const savings = await savingsAccountIn(coop, { balance: 30_000_000 });

    const { deposit } = await termDepositOf(coop, {
      product,
      payout: savings,
      fromAccountId: savings.id,
      amount: rupiah(25_000_000),
    });

    expect(deposit).toMatchObject({
      certificateNo: 'SB-000001',
      rateYearlyPercent: '5.75',
      placedOn: '2026-11-21',
      maturesOn: '2027-02-21',
      // 25,000,000 × 5.75 % × 92 ÷ 365
      termInterest: 362_329,
      account: { balance: 25_000_000, product: { family: 'TERM' } },
      payoutAccount: { number: savings.number, balance: 5_000_000 },
    });
    expect(await balanceOf(coop, accountCodes.TERM_DEPOSITS)).toEqual(rupiah(25_000_000));
    expect(await trialDifference(coop)).toBe(0);
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
  });

  it('says beforehand what it would pay, and nothing where it is not offered', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await termProductIn(coop, {
      rates: [{ termMonths: 6, percent: '6', fromAmount: rupiah(1_000_000) }],
    });
    const quote = (amount: number, months: number) =>
      coop.run(() => house.get(TermTermsService).quote(id, rupiah(amount), months));

    // 181 days from 21 November to 21 May, 30 in the first month.
    expect(await quote(1_000_000, 6)).toMatchObject({ interest: 29_753, firstMonth: 4_932, maturesOn: '2027-05-21' });
    expect(await quote(999_999, 6)).toBeNull();
    expect(await quote(1_000_000, 3)).toBeNull();
  });

  it('is placed once, asked five times at the same moment, and refuses another content', async () => {
    const coop = await cooperativeWithBooks(house);
    const product = await termProductIn(coop);
    const payout = await savingsAccountIn(coop);
    const requestId = newId();
    const place = (amount = rupiah(10_000_000)) => termDepositOf(coop, { product, payout, requestId, amount });

    const placed = await Promise.all(Array.from({ length: 5 }, () => place()));

    expect(new Set(placed.map(({ deposit }) => deposit.id)).size).toBe(1);
    expect(await balanceOf(coop, accountCodes.TERM_DEPOSITS)).toEqual(rupiah(10_000_000));
    await expect(place(rupiah(1))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each<[string, Partial<PlaceTermDepositInput>]>([
    ['nothing', { amount: rupiah(0) }],
    ['a term that is not offered', { termMonths: 4 }],
    ['monthly interest that is to be added', { interestPaid: 'MONTHLY', rollover: 'PRINCIPAL_AND_INTEREST' }],
    ['two sources', { fromAccountId: newId() }],
    ['no source', { money: null }],
  ])('refuses %s, and nothing is left of it', async (_name, change) => {
    const coop = await cooperativeWithBooks(house);
    const payout = await savingsAccountIn(coop);
    const { id: productId } = await termProductIn(coop);

    const answer = await coop.run(() =>
      deposits().place({
        requestId: newId(),
        productId,
        memberId: payout.memberId,
        amount: rupiah(10_000_000),
        termMonths: 3,
        interestPaid: 'AT_MATURITY',
        rollover: 'NONE',
        payoutAccountId: payout.id,
        money: 'CASH',
        ...change,
      }),
    );

    expect(answer).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await coop.run(() => house.get(TermReadingService).page({ first: 10 }))).edges).toEqual([]);
    expect(await coop.run(() => house.get(SavingsAccountsService).ofMember(payout.memberId))).toHaveLength(1);
  });

  it('lays cash into the drawer of the teller, who must have one open', async () => {
    const coop = await cooperativeWithBooks(house);
    const [payout, { id: productId }] = [await savingsAccountIn(coop), await termProductIn(coop)];
    const place = (person: object) =>
      coop.run(
        () =>
          deposits().place({
            requestId: newId(),
            productId,
            memberId: payout.memberId,
            amount: rupiah(1_000_000),
            termMonths: 3,
            interestPaid: 'AT_MATURITY',
            rollover: 'NONE',
            payoutAccountId: payout.id,
            money: 'CASH',
          }),
        ['CASHIER'],
        person,
      );
    const teller = await tellerIn(coop);
    const before = await coop.run(() => house.get(DrawersService).mine(), ['CASHIER'], teller);

    expect(await place({})).toMatchObject({ code: 'DRAWER_NOT_OPEN' });
    expect(await place(teller)).toMatchObject({ certificateNo: 'SB-000001' });

    const after = await coop.run(() => house.get(DrawersService).mine(), ['CASHIER'], teller);
    expect(Number(after?.expected) - Number(before?.expected)).toBe(1_000_000);
  });

  it('refuses more than the source can give, and accounts of another member', async () => {
    const coop = await cooperativeWithBooks(house);
    const product = await termProductIn(coop);
    const [own, strange] = [
      await savingsAccountIn(coop, { balance: 5_000_000 }),
      await savingsAccountIn(coop, { balance: 50_000_000 }),
    ];
    const place = (change: Partial<PlaceTermDepositInput>) =>
      termDepositOf(coop, { product, payout: own, ...change }).catch((error: Error) => error.message);

    expect(await place({ fromAccountId: own.id })).toMatch(/refused/);
    expect(await place({ fromAccountId: strange.id })).toMatch(/milik anggota lain/);
    expect(await place({ payoutAccountId: strange.id })).toMatch(/milik anggota lain/);
    expect([await balance(coop, own), await balance(coop, strange)]).toEqual([5_000_000, 50_000_000]);
  });

  it('keeps its tables as they were: a new one begins later, never earlier', async () => {
    const coop = await cooperativeWithBooks(house);
    const product = await termProductIn(coop);
    const set = (startsOn: string) =>
      coop.run(() =>
        house.get(TermTermsService).setRates({
          productId: product.id,
          startsOn: startsOn as BusinessDate,
          source: 'RAT',
          rates: [{ termMonths: 3, percent: '7' }],
        }),
      );

    expect(await set('2025-12-31')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await set('2026-12-01')).toMatchObject({ tables: [{ startsOn: '2026-12-01' }, { startsOn: '2026-01-01' }] });
    expect((await termDepositOf(coop, { product })).deposit.rateYearlyPercent).toBe('6');
    expect(await set('2026-12-01')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('keeps the account open that its money will go to', async () => {
    const coop = await cooperativeWithBooks(house);
    const { payout } = await termDepositOf(coop);
    const close = { accountId: payout.id, state: 'CLOSED' as const, reason: 'Tidak dipakai' };

    expect(await coop.run(() => house.get(SavingsAccountsService).changeState(close))).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('lets a member see his own, and no other cooperative any', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const { deposit } = await termDepositOf(mine);

    expect(await mine.run(() => house.get(TermReadingService).one(deposit.id))).toEqual(deposit);
    await expect(other.run(() => house.get(TermReadingService).one(deposit.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => deposits().change({ depositId: deposit.id }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => deposits().settle(deposit.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await mine.run(() => house.get(TermReadingService).mine())).toEqual([]);
  });
});
