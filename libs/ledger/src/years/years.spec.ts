import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { JournalsService } from '../journals/journals.service.js';
import { LedgerModule } from '../ledger.module.js';
import { PeriodsService } from '../periods/periods.service.js';
import { ReversalsService } from '../reversals/reversals.service.js';
import { balanceOf, closedIn, openBooksOf, postedIn, trialDifference } from '../testing/index.js';
import { YearsService } from './years.service.js';
import type { BookYear } from './years.schema.js';

const { CASH_ON_HAND, SALES_TO_MEMBERS, SALARIES, DONATED_CAPITAL, SURPLUS_OF_THE_YEAR } = accountCodes;
const day = (text: string) => text as BusinessDate;

describe('closing a book year', () => {
  const house = startHouse(LedgerModule); // the day is 21 November 2026
  const service = () => house.get(YearsService);
  const posted = (coop: TestCooperative, on: string, debit: AccountCode, credit: AccountCode, amount: number) =>
    postedIn(coop, { bookedOn: day(on), postings: [{ debit, credit, amount: rupiah(amount) }] });
  const closeMonths = async (coop: TestCooperative, year: number, first = 1, last = 12) => {
    for (let month = first; month <= last; month++)
      await closedIn(coop, day(`${year}-${String(month).padStart(2, '0')}-01`));
  };
  const withYear = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop, day('2024-11-01'));
    await posted(coop, '2024-11-20', CASH_ON_HAND, SALES_TO_MEMBERS, 900);
    await posted(coop, '2024-12-20', SALARIES, CASH_ON_HAND, 200);
    await posted(coop, '2025-12-31', CASH_ON_HAND, SALES_TO_MEMBERS, 50);
    return coop;
  };
  const close = (coop: TestCooperative, year: number, requestId: string = newId()) =>
    coop.run(() => service().close({ requestId, year }), ['TREASURER']);
  const reopen = (coop: TestCooperative, year: number, requestId: string = newId()) =>
    coop.run(() => service().reopen({ requestId, year, reason: 'Audit menemukan nota' }), ['TREASURER']);
  const years = (coop: TestCooperative) => coop.run(() => service().years());

  it('moves income and expenses into the surplus of the year, on its last day', async () => {
    const coop = await withYear();
    await closeMonths(coop, 2024, 11);

    const closed = (await close(coop, 2024)) as BookYear;

    expect(closed).toMatchObject({
      year: 2024,
      isClosed: true,
      canReopen: true,
      result: 700,
      closedByName: 'Uji Coba',
    });
    expect(await balanceOf(coop, SURPLUS_OF_THE_YEAR, day('2024-12-31'))).toEqual(rupiah(700));
    expect(await balanceOf(coop, SALES_TO_MEMBERS, day('2024-12-31'))).toEqual(rupiah(0));
    expect(await balanceOf(coop, SALES_TO_MEMBERS)).toEqual(rupiah(50));
    expect(await trialDifference(coop)).toBe(0);
    expect(await coop.run(() => house.get(JournalsService).journalOrFail(closed.journalId ?? ''))).toMatchObject({
      kind: 'YEAR_END',
      bookedOn: '2024-12-31',
      text: 'Tutup tahun buku 2024',
      total: 1_100,
    });
  });

  it('says of each year where it stands', async () => {
    const coop = await withYear();
    await closeMonths(coop, 2024, 11);
    await closeMonths(coop, 2025, 1, 3);

    expect(await years(coop)).toMatchObject([
      { year: 2026, isClosed: false, canClose: false, openMonths: 12 },
      { year: 2025, isClosed: false, canClose: false, openMonths: 9 },
      { year: 2024, isClosed: false, canClose: true, openMonths: 0, result: null },
    ]);
    expect(await house.statementsOf(() => years(coop))).toHaveLength(3);
  });

  it('leaves the books shut as they were', async () => {
    const coop = await withYear();
    await closeMonths(coop, 2024, 11);
    await closeMonths(coop, 2025, 1, 3);
    await close(coop, 2024);

    await expect(posted(coop, '2024-12-31', CASH_ON_HAND, DONATED_CAPITAL, 5)).rejects.toThrow(/2025-03-31/);
    await expect(posted(coop, '2025-03-31', CASH_ON_HAND, DONATED_CAPITAL, 5)).rejects.toThrow(/2025-03-31/);
    await posted(coop, '2025-04-01', CASH_ON_HAND, DONATED_CAPITAL, 5);
  });

  it('refuses while a month is open, out of turn, and a second time', async () => {
    const coop = await withYear();

    expect(await close(coop, 2024)).toMatchObject({ code: 'YEAR_NOT_OVER', closedThrough: null });
    await closeMonths(coop, 2024, 11, 11);
    expect(await close(coop, 2024)).toMatchObject({ code: 'YEAR_NOT_OVER', closedThrough: '2024-11-30' });
    await closeMonths(coop, 2024, 12);
    await closeMonths(coop, 2025);
    expect(await close(coop, 2025)).toMatchObject({ code: 'YEAR_OUT_OF_TURN', expectedYear: 2024 });
    const requestId = newId();
    const first = await close(coop, 2024, requestId);
    expect(await close(coop, 2024, requestId)).toEqual(first);
    expect(await close(coop, 2024)).toMatchObject({ code: 'YEAR_OUT_OF_TURN', expectedYear: 2025 });
    expect(await close(coop, 2025)).toMatchObject({ result: 50 });
    expect(await balanceOf(coop, SURPLUS_OF_THE_YEAR)).toEqual(rupiah(750));
  });

  it('closes once when two ask at once', async () => {
    const coop = await withYear();
    await closeMonths(coop, 2024, 11);

    const answers = await Promise.all([close(coop, 2024), close(coop, 2024)]);

    expect(answers.filter((answer) => 'isClosed' in answer)).toHaveLength(1);
    expect(await balanceOf(coop, SURPLUS_OF_THE_YEAR)).toEqual(rupiah(700));
  });

  it('closes a year in which nothing was earned without a journal', async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop, day('2025-12-01'));
    await posted(coop, '2025-12-05', CASH_ON_HAND, DONATED_CAPITAL, 5);
    await closeMonths(coop, 2025, 12);

    expect(await close(coop, 2025)).toMatchObject({ isClosed: true, result: 0, journalId: null });
    expect(await reopen(coop, 2025)).toMatchObject({ isClosed: false });
  });

  it('is taken back only by opening the year again, the last one first, with a reason', async () => {
    const coop = await withYear();
    await closeMonths(coop, 2024, 11);
    await closeMonths(coop, 2025);
    const { journalId } = (await close(coop, 2024)) as BookYear;
    await close(coop, 2025);
    const askReversal = coop.run(() =>
      house.get(ReversalsService).ask({ requestId: newId(), journalId: journalId ?? '', reason: 'Salah' }),
    );

    expect(await askReversal).toMatchObject({ code: 'JOURNAL_NOT_REVERSIBLE' });
    expect(await reopen(coop, 2024)).toMatchObject({ code: 'YEAR_OUT_OF_TURN', expectedYear: 2025 });
    const requestId = newId();
    const opened = await reopen(coop, 2025, requestId);
    expect(opened).toMatchObject({ isClosed: false, canClose: true, reopenReason: 'Audit menemukan nota' });
    expect(await reopen(coop, 2025, requestId)).toEqual(opened);
    expect(await reopen(coop, 2024)).toMatchObject({ isClosed: false });
    expect(await reopen(coop, 2024)).toMatchObject({ code: 'YEAR_OUT_OF_TURN', expectedYear: null });
    expect(await balanceOf(coop, SURPLUS_OF_THE_YEAR)).toEqual(rupiah(0));
    expect(await balanceOf(coop, SALES_TO_MEMBERS)).toEqual(rupiah(950));
    expect(await close(coop, 2024)).toMatchObject({ result: 700 });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('keeps the months of a closed year closed', async () => {
    const coop = await withYear();
    await closeMonths(coop, 2024, 11);
    await close(coop, 2024);
    const december = (await coop.run(() => house.get(PeriodsService).periods(2024)))[11];
    const openMonth = () =>
      coop.run(() => house.get(PeriodsService).reopen({ periodId: december?.id ?? '', reason: 'Nota' }));
    const past = coop.run(() =>
      house
        .get(TenantDatabase)
        .transaction((tx) =>
          tx.rowOrFail<{ done: boolean }>(
            `select ledger.set_month_closed($1, '2024-12-01', false, 'x', now()) as done /* tenant_id */`,
          ),
        ),
    );

    expect(await openMonth()).toMatchObject({ code: 'YEAR_CLOSED', year: 2024 });
    expect(await past).toEqual({ done: false });
    await reopen(coop, 2024);
    expect(await openMonth()).toMatchObject({ isClosed: false });
    expect(await close(coop, 2024)).toMatchObject({ code: 'YEAR_NOT_OVER' });
  });

  it('knows the years of its own cooperative only', async () => {
    const [mine, other] = [await withYear(), await withYear()];
    await closeMonths(other, 2024, 11);
    await close(other, 2024);

    expect((await years(mine)).some(({ isClosed }) => isClosed)).toBe(false);
    expect(await reopen(mine, 2024)).toMatchObject({ code: 'YEAR_OUT_OF_TURN', expectedYear: null });
  });
});
