import { describe, expect, it } from '@jest/globals';
import { businessDate, newId, rupiah } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { RefundService } from '@lumbung/orders';
import { goodsIn, granted, openShop, orderIn, paidOrderIn } from '@lumbung/orders/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { ReportingModule } from '../reporting.module.js';
import type { SalesReportInput } from './sales-report.schema.js';
import { SalesReportService } from './sales-report.service.js';

const day = (text: string) => businessDate(text);

describe('the sales report', () => {
  const house = startHouse(ReportingModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const show = (coop: TestCooperative, from: string, to: string, by: SalesReportInput['by'] = 'DAY') =>
    coop.run(() => house.get(SalesReportService).show({ from: day(from), to: day(to), by }), ['OWNER']);
  const CASH = { paymentMethod: 'CASH_AT_PICKUP' } as const;

  /** Monday: 20,000; Tuesday: 30,000 by a member, of which 4,000 went back the day after. The week before: 10,000. */
  const aWeek = async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000, stock: 50 });
    const personId = newId<'Person'>() as PersonId;
    await memberIn(coop, { personId });
    house.clock.setTo('2026-11-10T03:00:00Z');
    await paidOrderIn(coop, [{ variantId: rice }], CASH);
    house.clock.setTo('2026-11-16T16:30:00Z'); // Monday, half past eleven at night in Pasuruan
    await paidOrderIn(coop, [{ variantId: rice, quantity: 2 }], CASH);
    house.clock.setTo('2026-11-16T17:30:00Z');
    const bought = await paidOrderIn(coop, [{ variantId: rice, quantity: 3 }], CASH, { personId });
    await orderIn(coop, [{ variantId: rice }]);
    house.clock.setTo('2026-11-18T03:00:00Z');
    const refund = { orderId: bought.id, amount: rupiah(4_000), method: 'CASH', reason: 'rusak' } as const;
    granted(
      await coop.run(() => house.get(RefundService).refund({ requestId: newId(), ...refund, returnedLines: [] })),
    );
    return { coop, rice, total: Number(bought.total) };
  };

  it('sets a time beside as many days before it, to the rupiah and each on its own day', async () => {
    const { coop, total } = await aWeek();

    const report = await show(coop, '2026-11-16', '2026-11-22');

    expect(report.now).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
      sales: 20_000 + total - 4_000,
      placed: 3,
      paid: 2,
      averageBasket: Math.round((20_000 + total) / 2),
      memberSales: total - 4_000,
    });
    expect(report.before).toMatchObject({ from: '2026-11-09', to: '2026-11-15', sales: 10_000, placed: 1, paid: 1 });
    expect(report.steps.map(({ from, sales }) => [from, sales])).toEqual([
      ['2026-11-16', 20_000],
      ['2026-11-17', total],
      ['2026-11-18', -4_000],
      ...['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((date) => [date, 0]),
    ]);
  });

  it('tells channels, where orders stand and what sold best', async () => {
    const { coop, rice, total } = await aWeek();

    const report = await show(coop, '2026-11-16', '2026-11-22');

    expect(report.channels).toEqual([
      { channel: 'ONLINE', sales: 20_000 + total - 4_000, paid: 2 },
      { channel: 'COUNTER', sales: 0, paid: 0 },
      { channel: 'WHATSAPP', sales: 0, paid: 0 },
    ]);
    expect(report.orders.filter(({ count }) => count > 0)).toMatchObject([
      { status: 'AWAITING_PAYMENT', label: 'Menunggu pembayaran', count: 1 },
      { status: 'NEW', count: 2 },
    ]);
    expect(report.bestSellers).toMatchObject([{ variantId: rice, quantity: 5, sales: 20_000 + total - 4_000 }]);
  });

  it('takes longer steps, weeks from Monday on', async () => {
    const { coop, total } = await aWeek();

    const weeks = await show(coop, '2026-11-09', '2026-11-22', 'WEEK');
    const months = await show(coop, '2026-10-15', '2026-11-22', 'MONTH');

    expect(weeks.steps.map(({ from, sales, paid }) => [from, sales, paid])).toEqual([
      ['2026-11-09', 10_000, 1],
      ['2026-11-16', 20_000 + total - 4_000, 2],
    ]);
    expect(months.steps.map(({ from }) => from)).toEqual(['2026-10-15', '2026-11-01']);
  });

  it('refuses a time without an end, and steps nobody could read', async () => {
    const coop = await shop();

    for (const [from, to, by] of [
      ['2026-11-02', '2026-11-01', 'DAY'],
      ['2025-01-01', '2026-11-01', 'MONTH'],
      ['2026-01-01', '2026-11-01', 'DAY'],
    ] as const)
      await expect(show(coop, from, to, by)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is one statement and shows nothing of another cooperative', async () => {
    const [{ coop }, other] = [await aWeek(), await shop()];

    const sent = await house.statementsOf(() => show(coop, '2026-11-01', '2026-11-22'));

    expect(sent.length).toBeLessThanOrEqual(3);
    expect(await show(other, '2026-11-16', '2026-11-22')).toMatchObject({
      now: { sales: 0, placed: 0, paid: 0, averageBasket: 0, memberSales: 0 },
      bestSellers: [],
    });
  });
});
