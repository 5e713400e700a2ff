import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { BooksService } from '../accounts/books.service.js';
import { LedgerModule } from '../ledger.module.js';
import { AccountLedgerService } from '../reports/account-ledger.service.js';
import { closedIn, openBooksOf, postedIn } from '../testing/index.js';
import { YearsService } from '../years/years.service.js';
import { BalanceSheetService } from './balance-sheet.service.js';
import { CashBookService } from './cash-book.service.js';
import { ResultStatementService } from './result-statement.service.js';
import type { ResultStatement } from './statements.schema.js';

const {
  CASH_ON_HAND,
  BANK,
  MERCHANDISE,
  SALES_TO_MEMBERS,
  SALES_TO_OTHERS,
  SALES_DISCOUNTS,
  COST_OF_SALES_TO_MEMBERS,
  SALARIES,
  DONATED_CAPITAL,
  BANK_LOANS,
  SURPLUS_OF_THE_YEAR,
  EQUIPMENT,
  ACCUMULATED_DEPRECIATION,
  DEPRECIATION,
} = accountCodes;
const day = (text: string) => text as BusinessDate;

describe('statements at any day', () => {
  const house = startHouse(LedgerModule); // the day is 21 November 2026
  const sheet = (coop: TestCooperative, asOf?: string, compared?: string) =>
    coop.run(() => house.get(BalanceSheetService).balanceSheet(asOf as BusinessDate, compared as BusinessDate));
  const result = (coop: TestCooperative, from?: string, to?: string) =>
    coop.run(() =>
      house.get(ResultStatementService).resultStatement({ from: from as BusinessDate, to: to as BusinessDate }),
    );
  const keep = (coop: TestCooperative, through: string) =>
    coop.run(() => house.get(BooksService).keepBalances(day(through)));
  const posted = (coop: TestCooperative, on: string, debit: AccountCode, credit: AccountCode, amount: number) =>
    postedIn(coop, { bookedOn: day(on), postings: [{ debit, credit, amount: rupiah(amount) }] });
  const withTwoYears = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop, day('2025-01-01'));
    await posted(coop, '2025-03-01', CASH_ON_HAND, DONATED_CAPITAL, 1_000);
    await posted(coop, '2025-06-01', CASH_ON_HAND, SALES_TO_MEMBERS, 300);
    await posted(coop, '2025-12-01', CASH_ON_HAND, SALES_TO_MEMBERS, 70);
    await posted(coop, '2026-02-01', BANK, BANK_LOANS, 500);
    await posted(coop, '2026-03-01', EQUIPMENT, CASH_ON_HAND, 400);
    await posted(coop, '2026-05-01', CASH_ON_HAND, SALES_TO_MEMBERS, 350);
    await posted(coop, '2026-05-02', SALES_DISCOUNTS, CASH_ON_HAND, 20);
    await posted(coop, '2026-06-02', CASH_ON_HAND, SALES_TO_OTHERS, 90);
    await posted(coop, '2026-06-30', DEPRECIATION, ACCUMULATED_DEPRECIATION, 40);
    await posted(coop, '2026-11-20', SALARIES, CASH_ON_HAND, 60);
    return coop;
  };
  const part = (statement: ResultStatement, business: string) => statement.parts.find((it) => it.business === business);

  it('shows what the cooperative has, owes and owns, beside a year earlier', async () => {
    const coop = await withTwoYears();

    const today = await sheet(coop);

    expect(today).toMatchObject({
      asOf: '2026-11-21',
      comparedAsOf: '2025-11-21',
      totalAssets: 2_190,
      totalLiabilities: 500,
      totalEquity: 1_690,
      openResult: 690,
      comparedOpenResult: 300,
      comparedTotalAssets: 1_300,
      comparedTotalEquity: 1_300,
      difference: 0,
    });
    const fixed = today.sections.find(({ key }) => key === 'FIXED_ASSETS');
    expect(fixed).toMatchObject({ label: 'Aset tetap', total: 360, comparedTotal: 0 });
    expect(fixed?.lines.map(({ account, amount }) => [account.number, amount])).toEqual([
      [EQUIPMENT, 400],
      [ACCUMULATED_DEPRECIATION, -40],
    ]);
    expect((await sheet(coop, '2025-05-31', '2025-02-28')).comparedTotalAssets).toBe(0);
  });

  it('shows the business with members and with others apart, beside the same period a year before', async () => {
    const coop = await withTwoYears();

    const year = await result(coop);

    expect(year).toMatchObject({
      from: '2026-01-01',
      to: '2026-11-21',
      comparedFrom: '2025-01-01',
      comparedTo: '2025-11-21',
      result: 320,
      comparedResult: 300,
    });
    expect(part(year, 'MEMBERS')).toMatchObject({
      label: 'Usaha dengan anggota',
      totalIncome: 350,
      result: 350,
      comparedResult: 300,
      income: [{ account: { number: SALES_TO_MEMBERS }, amount: 350, compared: 300 }],
    });
    expect(part(year, 'OTHERS')).toMatchObject({ totalIncome: 90, totalExpenses: 0, comparedResult: 0 });
    expect(part(year, 'SHARED')).toMatchObject({ totalIncome: -20, totalExpenses: 100, result: -120 });
    expect(await result(coop, '2026-05-01', '2026-05-31')).toMatchObject({ result: 330, comparedResult: 0 });
    await expect(result(coop, '2026-05-02', '2026-05-01')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('still shows what a closed year earned, and the balance sheet has it in the surplus', async () => {
    const coop = await withTwoYears();
    const before = [await sheet(coop, '2025-12-31'), await result(coop, '2025-01-01', '2025-12-31')] as const;
    for (let month = 1; month <= 12; month++) await closedIn(coop, day(`2025-${String(month).padStart(2, '0')}-01`));
    await coop.run(() => house.get(YearsService).close({ requestId: newId(), year: 2025 }));

    const [balance, earned] = [await sheet(coop, '2025-12-31'), await result(coop, '2025-01-01', '2025-12-31')];

    expect(earned).toEqual(before[1]);
    expect(balance).toMatchObject({ openResult: 0, totalEquity: before[0].totalEquity, difference: 0 });
    expect(balance.sections.at(-1)?.lines.at(-1)).toMatchObject({
      account: { number: SURPLUS_OF_THE_YEAR },
      amount: 370,
    });
    expect(await result(coop)).toMatchObject({ result: 320, comparedResult: 300 });
    expect(await result(coop, '2025-07-01', '2026-06-30')).toMatchObject({ result: 450 });
    await keep(coop, '2026-11-20');
    expect(await result(coop, '2025-01-01', '2025-12-31')).toEqual(before[1]);
  });

  it('reads one statement each, and no posting of days whose balances are kept', async () => {
    const coop = await withTwoYears();
    await keep(coop, '2026-11-20');
    const [balance, earned] = [await sheet(coop), await result(coop)];
    await house.admin(
      `set session_replication_role = replica; delete from ledger.posting where tenant_id = '${coop.id}'`,
    );

    const sent = await house.statementsOf(async () => {
      expect(await sheet(coop)).toEqual(balance);
      expect(await result(coop)).toEqual(earned);
    });

    expect(sent).toHaveLength(6);
  });

  it('keeps a cash book: opening, what came and went by day, closing, each movement', async () => {
    const coop = await withTwoYears();
    const accounts = await coop.run(() => house.get(AccountsService).accounts());
    const idOf = (number: AccountCode) => accounts.find((account) => account.number === number)?.id ?? '';
    const book = (accountId: string, from?: string, to?: string) =>
      coop.run(() =>
        house.get(CashBookService).cashBook(accountId, { from: from as BusinessDate, to: to as BusinessDate }),
      );

    const cash = await book(idOf(CASH_ON_HAND), '2026-05-01', '2026-06-30');
    const card = await coop.run(() =>
      house.get(AccountLedgerService).card(idOf(CASH_ON_HAND), { from: day('2026-05-01'), to: day('2026-06-30') }),
    );

    expect(cash).toMatchObject({ openingBalance: 970, received: 440, paid: 20, closingBalance: 1_390 });
    expect(cash.days).toEqual([
      { day: '2026-05-01', received: 350, paid: 0, balance: 1_320 },
      { day: '2026-05-02', received: 0, paid: 20, balance: 1_300 },
      { day: '2026-06-02', received: 90, paid: 0, balance: 1_390 },
    ]);
    expect(card).toMatchObject({ openingBalance: 970, totalDebit: 440, totalCredit: 20, closingBalance: 1_390 });
    expect(await house.statementsOf(() => book(idOf(BANK)))).toHaveLength(3);
    expect(await book(idOf(BANK))).toMatchObject({ openingBalance: 500, days: [], closingBalance: 500 });
    await expect(book(idOf(SALARIES))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(book(idOf(BANK), '2024-01-01', '2026-01-01')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('shows nothing of another cooperative', async () => {
    const [mine, other] = [await withTwoYears(), await house.cooperative()];
    await openBooksOf(other);
    const [cash] = await mine.run(() => house.get(AccountsService).accounts());

    expect(await sheet(other)).toMatchObject({ totalAssets: 0, totalEquity: 0, difference: 0 });
    expect(await result(other)).toMatchObject({ result: 0, comparedResult: 0 });
    await expect(other.run(() => house.get(CashBookService).cashBook(cash?.id ?? ''))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('holds assets equal to liabilities, equity and result, whatever is booked, kept and closed', async () => {
    const anyAccount = fc.constantFrom(
      CASH_ON_HAND,
      BANK,
      MERCHANDISE,
      EQUIPMENT,
      ACCUMULATED_DEPRECIATION,
      BANK_LOANS,
      DONATED_CAPITAL,
      SALES_TO_MEMBERS,
      SALES_TO_OTHERS,
      SALES_DISCOUNTS,
      COST_OF_SALES_TO_MEMBERS,
      SALARIES,
    );
    const journal = fc
      .record({
        debit: anyAccount,
        credit: anyAccount,
        amount: fc.integer({ min: 1, max: 1_000_000_000 }),
        on: fc.integer({ min: 0, max: 22 }),
      })
      .filter(({ debit, credit }) => debit !== credit);
    const monthOf = (number: number) =>
      `${2025 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;

    await fc.assert(
      fc.asyncProperty(fc.array(journal, { minLength: 1, maxLength: 25 }), fc.boolean(), async (journals, closes) => {
        const coop = await house.cooperative();
        await openBooksOf(coop, day('2025-01-01'));
        let earned = 0;
        for (const { debit, credit, amount, on } of journals) {
          await posted(coop, `${monthOf(on)}-10`, debit, credit, amount);
          if (/^[45]/.test(credit)) earned += amount;
          if (/^[45]/.test(debit)) earned -= amount;
        }
        if (closes) {
          for (let month = 0; month < 12; month++) await closedIn(coop, day(`${monthOf(month)}-01`));
          await coop.run(() => house.get(YearsService).close({ requestId: newId(), year: 2025 }));
          await keep(coop, '2026-06-30');
        }

        const all = await result(coop, '2025-01-01', '2026-11-21');
        expect(all.result).toBe(earned);
        for (const asOf of ['2025-06-15', '2025-12-31', '2026-06-30', '2026-11-21']) {
          const balance = await sheet(coop, asOf);
          const surplus = balance.sections
            .at(-1)
            ?.lines.find(({ account }) => account.number === SURPLUS_OF_THE_YEAR)?.amount;
          const upToThen = (await result(coop, '2025-01-01', asOf)).result;
          expect(balance.difference).toBe(0);
          expect(balance.totalAssets).toBe(balance.totalLiabilities + balance.totalEquity);
          expect(balance.openResult + (surplus ?? 0)).toBe(upToThen);
        }
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
