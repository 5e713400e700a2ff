import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsLists } from '../lists/lists.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn, savingsProductIn, termsOf } from '../testing/index.js';
import { openedBy } from '../testing/months.js';
import { termDayIn, termDepositOf, termProductIn } from '../testing/term.js';
import { WithholdingSlipsService } from './slips.service.js';

const issuer = () => Promise.resolve({ name: 'Koperasi Melati', registrationNo: null, address: null });
/** Ninety-three ends of days are worked through one after the other, also by a busy machine. */
const SEASON_MS = 90_000;
const december = '2026-12-01' as BusinessDate;

describe('proof of the tax kept back of what savings earned (bukti potong)', () => {
  const house = startHouse(SavingsModule);
  const service = () => house.get(WithholdingSlipsService);
  const slips = async (coop: TestCooperative, args: object = {}) =>
    (await coop.run(() => service().slips({ first: 10, ...args }))).nodes;

  /** Savings at 3 % of thirty days a month, so much of them, and a term deposit that earns Rp150.000 each month, or half a percent of another principal. */
  const saverOf = async (coop: TestCooperative, savings: number, principal = 30_000_000) => {
    const product = await savingsProductIn(coop, { terms: termsOf({ basis: 'THIRTY_360', method: 'LOWEST' }) });
    const account = await savingsAccountIn(coop, { productId: product.id });
    const input = { requestId: newId(), accountId: account.id, amount: rupiah(savings), money: 'BANK' as const };
    await openedBy(coop, account.id, '2026-11-01');
    await coop.run(() => house.get(SavingsMovesService).deposit({ ...input, valueOn: '2026-11-01' as BusinessDate }));
    const term = await termProductIn(coop, { terms: { dayBasis: 'THIRTY_360' } });
    await termDepositOf(coop, {
      product: term,
      payout: await freeOf(coop, account.memberId),
      amount: rupiah(principal),
    });
    return account;
  };
  const freeOf = async (coop: TestCooperative, memberId: string) => savingsAccountIn(coop, { memberId });
  const begin = async () => {
    house.clock.setTo('2026-11-21T02:00:00Z');
    await house.admin('delete from platform.day_end_agenda');
    return cooperativeWithBooks(house);
  };
  const until = async (instant: string) => {
    house.clock.setTo(instant);
    await house.endDays();
  };

  it.each([
    // December: term 30,000,000 × 6 % ÷ 12 = 150,000. Savings: November 36,000,000 × 3 % ÷ 12 = 90,000 (free), then
    // (36,000,000 + 90,000) × 3 % ÷ 12 = 90,225.
    ['just above Rp240.000', 36_000_000, 90_225, 24_023, '10'],
    // (35,910,000 + 89,775) × 3 % ÷ 12 = 89,999.44
    ['just below it', 35_910_000, 89_999, 0, '0'],
  ])(
    'joins term deposits and savings of a month: %s',
    async (_name, savings, interest, tax, ratePercent) => {
      const coop = await begin();
      await saverOf(coop, savings);

      await until('2027-01-01T03:00:00Z');
      // The term ends, and pays the interest of December and of two months more.
      await until('2027-02-22T03:00:00Z');

      const [slip] = await slips(coop, { month: december });
      expect(slip).toMatchObject({ gross: 150_000 + interest, tax, ratePercent, revision: 1 });
      expect(await trialDifference(coop)).toBe(0);
    },
    SEASON_MS,
  );

  it.each([
    // Savings earn 230.575 in December and 231.151 in January, untaxed; each month of the term lifts them over the limit:
    // 10 % of 250.575 and of 251.151, out of three times 20.000.
    ['all of it, out of the other months it pays', 4_000_000, [25_058, 25_115], 60_000 - 25_058 - 25_115],
    // 10 % of 240.575, then what is left of three times 10.000; owed are 24.115.
    ['as far as its payment goes', 2_000_000, [24_058, 5_942], 0],
  ])(
    'keeps back of a term deposit that pays months late %s',
    async (_name, principal, taxes, paid) => {
      const coop = await begin();
      const account = await saverOf(coop, 92_000_000, principal);

      await until('2027-02-22T03:00:00Z');

      const found = [...(await slips(coop, { month: december })), ...(await slips(coop, { month: '2027-01-01' }))];
      expect(found.map(({ tax }) => tax)).toEqual(taxes);
      const [payout] = await house.admin<{ balance: number }>(
        `select s.balance::float8 as balance from savings.account a join ledger.sub_account s on (s.tenant_id, s.id) = (a.tenant_id, a.id)
        where a.member_id = $1 and a.id <> $2 and a.family = 'VOLUNTARY'`,
        [account.memberId, account.id],
      );
      expect(payout).toEqual({ balance: principal + paid });
      expect(await trialDifference(coop)).toBe(0);
    },
    SEASON_MS,
  );

  it('has a number of its own beyond the millionth', async () => {
    const coop = await begin();
    await house.admin(
      `insert into platform.counter (tenant_id, name, value) values ('${coop.id}', 'withholding_slip', 999998)`,
    );
    const product = await savingsProductIn(coop, { terms: termsOf() });
    for (let count = 0; count < 3; count++) await savingsAccountIn(coop, { productId: product.id, balance: 1_000_000 });

    await until('2026-12-01T03:00:00Z');

    expect((await slips(coop)).map(({ number }) => number).toSorted()).toEqual([
      'BP-2611-1000000',
      'BP-2611-1000001',
      'BP-2611-999999',
    ]);
  });

  it('is written when a term deposit pays, also to somebody whose savings earn nothing', async () => {
    const coop = await begin();
    const { deposit } = await termDepositOf(coop, { amount: rupiah(60_000_000), termMonths: 1 });

    await termDayIn(coop, '2026-12-21');

    // 60,000,000 × 6 % × 30 ÷ 365 = 295,890.41; 10 % of it is 29,589
    expect(await slips(coop)).toMatchObject([
      { number: 'BP-2612-000001', revision: 0, memberId: deposit.account.memberId, gross: 295_890, tax: 29_589 },
    ]);
    expect(await balanceOf(coop, accountCodes.INCOME_TAX_PAYABLE)).toEqual(rupiah(29_589));
  });

  it('is found by month, name and number, and its paper says all of it', async () => {
    const coop = await begin();
    const { deposit } = await termDepositOf(coop, { amount: rupiah(60_000_000), termMonths: 1 });
    await termDayIn(coop, '2026-12-21');
    const [slip] = await slips(coop, { month: december });
    const { memberName } = deposit.account;

    expect(await slips(coop, { month: '2026-11-01' })).toEqual([]);
    expect(await slips(coop, { search: memberName.slice(1) })).toHaveLength(1);
    expect(await slips(coop, { search: '2612-000001' })).toHaveLength(1);
    expect(await slips(coop, { search: '%' })).toEqual([]);
    const file = await coop.run(() => service().file(slip?.id ?? '', issuer));
    expect([file.fileName, file.mimeType]).toEqual(['BP-2612-000001.pdf', 'application/pdf']);
    expect(file.content.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await house.statementsOf(() => slips(coop))).toHaveLength(3);
  });

  it(
    'is summed up by month for the payment of the tax, corrections once',
    async () => {
      const coop = await begin();
      await saverOf(coop, 36_000_000);
      await until('2027-01-01T03:00:00Z');
      await until('2027-02-22T03:00:00Z');
      await savingsAccountIn(coop, { balance: 1_000 });

      const totals = await coop.run(() => service().totals('2026-12-15' as BusinessDate));

      const latest = await slips(coop, { month: december });
      expect(totals).toEqual({ month: december, slipCount: 1, taxedCount: 1, gross: 240_225, tax: 24_023 });
      expect(latest).toMatchObject([{ gross: totals.gross, tax: totals.tax, revision: 1 }]);
      const empty = await coop.run(() => service().totals('2020-01-01' as BusinessDate));
      expect(empty).toMatchObject({ slipCount: 0, gross: 0, tax: 0 });
      const file = await coop.run(() => house.get(SavingsLists).withholding(december));
      expect(file).toMatchObject({ fileName: expect.stringMatching(/^PPh simpanan Desember 2026 .*\.xlsx$/) });
    },
    SEASON_MS,
  );

  it('is for its member alone, who finds it himself, without a word that does not fit his contract', async () => {
    const coop = await begin();
    const { deposit } = await termDepositOf(coop, { amount: rupiah(60_000_000), termMonths: 1 });
    await termDayIn(coop, '2026-12-21');
    const personId = newId<'Person'>() as PersonId;
    await house.admin('update membership.member set person_id = $2 where id = $1', [
      deposit.account.memberId,
      personId,
    ]);
    const as = <T>(work: () => T, person = personId) => coop.run(work, ['MEMBER'], { personId: person });

    const mine = await as(() => service().mine());

    expect(mine).toMatchObject([{ number: 'BP-2612-000001', tax: 29_589 }]);
    expect(mine[0]?.pdfPath).toBe(`/withholding-slips/mine/${mine[0]?.id}`);
    expect(mine[0]?.ruleSource).toContain('PP 15/2009');
    expect(mine[0]?.ruleSource.toLowerCase()).not.toContain('bunga');
    const file = await as(() => service().myFile(mine[0]?.id ?? '', issuer));
    expect(file.content.subarray(0, 5).toString()).toBe('%PDF-');
    const stranger = newId<'Person'>() as PersonId;
    expect(await as(() => service().mine(), stranger)).toEqual([]);
    await expect(as(() => service().myFile(mine[0]?.id ?? '', issuer), stranger)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('belongs to its cooperative', async () => {
    const [mine, other] = [await begin(), await cooperativeWithBooks(house)];
    await termDepositOf(mine, { amount: rupiah(60_000_000), termMonths: 1 });
    await termDayIn(mine, '2026-12-21');
    const [slip] = await slips(mine);
    await memberIn(other);

    expect(await slips(other)).toEqual([]);
    await expect(other.run(() => service().file(slip?.id ?? '', issuer))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
