import { describe, expect, it } from '@jest/globals';
import { businessDate, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes } from '../accounts/account-codes.js';
import { LedgerService } from '../journals/ledger.service.js';
import { LedgerModule } from '../ledger.module.js';
import { balanceOf, openBooksOf } from '../testing/index.js';
import type { LedgerPeriod } from './periods.schema.js';
import { PeriodsService } from './periods.service.js';

describe('closing a month', () => {
  const house = startHouse(LedgerModule); // the day is 21 November 2026
  const withBooks = async (firstDay = '2026-09-01') => {
    const coop = await house.cooperative();
    await openBooksOf(coop, businessDate(firstDay));
    return coop;
  };
  const month = async (coop: TestCooperative, number: number, year?: number) =>
    (await coop.run(() => house.get(PeriodsService).periods(year)))[number - 1] as LedgerPeriod;
  const close = async (coop: TestCooperative, number: number) => {
    const { id } = await month(coop, number);
    return coop.run(() => house.get(PeriodsService).close({ periodId: id }), ['TREASURER']);
  };
  const reopen = async (coop: TestCooperative, number: number) => {
    const { id } = await month(coop, number);
    return coop.run(() => house.get(PeriodsService).reopen({ periodId: id, reason: 'Nota tertinggal' }), ['TREASURER']);
  };
  const post = (coop: TestCooperative, bookedOn: string, key: string = newId()) =>
    coop.run(() =>
      house.get(TenantDatabase).transaction((tx) =>
        house.get(LedgerService).post(tx, {
          kind: 'OTHER',
          key,
          text: 'Biaya listrik',
          bookedOn: bookedOn as BusinessDate,
          postings: [
            { debit: accountCodes.OPERATING_EXPENSES, credit: accountCodes.CASH_ON_HAND, amount: rupiah(1_000) },
          ],
        }),
      ),
    );

  it('shows the twelve months of a year with their journals, all open at first', async () => {
    const coop = await withBooks();
    await post(coop, '2026-09-30');

    const months = await coop.run(() => house.get(PeriodsService).periods());

    expect(months).toHaveLength(12);
    expect(months[8]).toMatchObject({
      from: '2026-09-01',
      to: '2026-09-30',
      isClosed: false,
      journalCount: 1,
      closedByName: null,
    });
    expect(new Set(months.map(({ id }) => id)).size).toBe(12);
    expect((await month(coop, 2, 2028)).to).toBe('2028-02-29');
  });

  it('refuses what is booked into it afterwards, and takes the day after', async () => {
    const coop = await withBooks();

    expect(await close(coop, 9)).toMatchObject({
      isClosed: true,
      closedByName: 'Uji Coba',
      closedAt: expect.any(String),
    });

    expect(await post(coop, '2026-09-30')).toMatchObject({ code: 'PERIOD_CLOSED', closedThrough: '2026-09-30' });
    expect(await post(coop, '2026-08-01')).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect(typeof (await post(coop, '2026-10-01'))).toBe('string');
    expect(await balanceOf(coop, accountCodes.OPERATING_EXPENSES)).toEqual(rupiah(1_000));
  });

  it('still answers the repetition of what was booked before', async () => {
    const coop = await withBooks();
    const key = newId();
    const id = await post(coop, '2026-09-30', key);
    await close(coop, 9);

    expect(await post(coop, '2026-09-30', key)).toBe(id);
  });

  it('waits for what would still be booked in it and for a proof that fits, and points out the rest', async () => {
    const coop = await withBooks();
    const checks = async () => {
      const { id } = await month(coop, 9);
      return coop.run(() => house.get(PeriodsService).closingChecks(id));
    };
    expect(await checks()).toMatchObject([
      { key: 'dayEnds', isBlocking: true, isDone: true },
      { key: 'proposals', isBlocking: true, isDone: true },
      { key: 'proof', isBlocking: true, isDone: true },
      { key: 'drafts', isBlocking: false, isDone: true },
    ]);

    for (const [key, begin, end] of [
      [
        'dayEnds',
        `insert into platform.day_end_agenda (tenant_id, step, business_date, repeats, due_at) values ($1, 'savings.interest', '2026-09-30', true, now())`,
        'delete from platform.day_end_agenda where tenant_id = $1',
      ],
      [
        'proof',
        `insert into ledger.proof (tenant_id, id, business_date, proved_at, is_sound) values ($1, '${newId()}', '2026-10-01', now(), false)`,
        'update ledger.proof set is_sound = true where tenant_id = $1',
      ],
    ] as const) {
      await house.admin(begin, [coop.id]);
      expect(await close(coop, 9)).toMatchObject({ code: 'PERIOD_NOT_READY', checks: [{ key, count: 1 }] });
      await house.admin(end, [coop.id]);
    }
    expect(await close(coop, 9)).toMatchObject({ isClosed: true });
    await expect(coop.run(() => house.get(PeriodsService).closingChecks(newId()))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('goes in order, not before the month is over, and is safe to ask again', async () => {
    const coop = await withBooks();

    expect(await close(coop, 10)).toMatchObject({ code: 'PERIOD_OUT_OF_ORDER', expectedFrom: '2026-09-01' });
    await close(coop, 9);
    await close(coop, 10);
    expect(await close(coop, 10)).toMatchObject({ isClosed: true });
    expect(await close(coop, 11)).toMatchObject({ code: 'PERIOD_OUT_OF_ORDER', expectedFrom: null });
  });

  it('begins with the month of the oldest journal when that is older than the books', async () => {
    const coop = await withBooks();
    await post(coop, '2026-07-15');

    expect(await close(coop, 9)).toMatchObject({ code: 'PERIOD_OUT_OF_ORDER', expectedFrom: '2026-07-01' });
  });

  it('opens the last one again, with a reason that is kept, and only that', async () => {
    const coop = await withBooks();
    await close(coop, 9);
    await close(coop, 10);

    expect(await reopen(coop, 9)).toMatchObject({ code: 'PERIOD_OUT_OF_ORDER', expectedFrom: '2026-10-01' });
    expect(await reopen(coop, 10)).toMatchObject({ isClosed: false, closedByName: null, closedAt: null });
    expect(await reopen(coop, 10)).toMatchObject({ isClosed: false });
    expect(await reopen(coop, 9)).toMatchObject({ isClosed: false });
    expect(typeof (await post(coop, '2026-09-30'))).toBe('string');
    expect(
      await house.admin(
        `select detail->>'reason' as reason from platform.audit_record where tenant_id = $1 and action = 'ledger.reopenPeriod' limit 1`,
        [coop.id],
      ),
    ).toEqual([{ reason: 'Nota tertinggal' }]);
  });

  it('lets no posting slip in while it closes', async () => {
    const coop = await withBooks();

    const [, ...posted] = await Promise.all([
      close(coop, 9),
      ...Array.from({ length: 6 }, () => post(coop, '2026-09-30')),
    ]);

    const booked = posted.filter((answer) => typeof answer === 'string').length;
    expect(await month(coop, 9)).toMatchObject({ isClosed: true, journalCount: booked });
  });

  it('does not know the months of another cooperative', async () => {
    const [mine, other] = [await withBooks(), await withBooks()];
    const { id } = await month(other, 9);

    await expect(mine.run(() => house.get(PeriodsService).close({ periodId: id }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      mine.run(() => house.get(PeriodsService).reopen({ periodId: newId(), reason: 'x' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
