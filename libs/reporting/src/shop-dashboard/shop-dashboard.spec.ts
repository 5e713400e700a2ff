import { describe, expect, it } from '@jest/globals';
import { memberIn } from '@lumbung/membership/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { RefundService } from '@lumbung/orders';
import { goodsIn, granted, openShop, orderIn, paidOrderIn } from '@lumbung/orders/testing';
import { startHouse } from '@lumbung/platform/testing';
import { ReportingModule } from '../reporting.module.js';
import { ShopDashboardService } from './shop-dashboard.service.js';

describe('the first page of the shop desk', () => {
  const house = startHouse(ReportingModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const show = (coop: Awaited<ReturnType<typeof shop>>) => coop.run(() => house.get(ShopDashboardService).show());

  it('counts what was captured less what went back, each on its own day', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000, stock: 50 });
    house.clock.setTo('2026-11-20T16:30:00Z'); // half past eleven at night in Pasuruan
    await paidOrderIn(coop, [{ variantId: rice, quantity: 2 }], { paymentMethod: 'CASH_AT_PICKUP' });
    house.clock.setTo('2026-11-20T17:30:00Z');
    const order = await paidOrderIn(coop, [{ variantId: rice, quantity: 3 }], { paymentMethod: 'CASH_AT_PICKUP' });
    await orderIn(coop, [{ variantId: rice }]);
    granted(
      await coop.run(() =>
        house.get(RefundService).refund({
          requestId: newId(),
          orderId: order.id,
          amount: rupiah(4_000),
          method: 'CASH',
          reason: 'rusak',
          returnedLines: [],
        }),
      ),
    );

    const dashboard = await show(coop);

    expect(dashboard).toMatchObject({
      businessDate: '2026-11-21',
      salesToday: 26_000,
      salesYesterday: 20_000,
      ordersToday: 2,
      ordersToHandle: 2,
      ordersAwaitingPayment: 1,
    });
    expect(dashboard.salesByDay).toHaveLength(14);
    expect(dashboard.salesByDay[0]).toEqual({ businessDate: '2026-11-08', sales: 0, orders: 0 });
  });

  it('names what runs out, what is gone first, and counts members by status', async () => {
    const coop = await shop();
    await goodsIn(coop, { stock: 50 });
    const [gone, last] = [await goodsIn(coop, { stock: 0 }), await goodsIn(coop, { stock: 1 })];
    await orderIn(coop, [{ variantId: last }]);
    await memberIn(coop);

    const dashboard = await show(coop);

    expect(dashboard.lowStockCount).toBe(2);
    expect(new Set(dashboard.lowStock.map(({ id }) => id))).toEqual(new Set([gone, last]));
    expect(dashboard.members).toContainEqual({ status: 'ACTIVE', count: 1 });
  });

  it('shows nothing of another cooperative, and is one read and the variants', async () => {
    const [coop, other] = [await shop(), await shop()];
    await paidOrderIn(coop, [{ variantId: await goodsIn(coop, { stock: 1 }) }]);

    const sent = await house.statementsOf(() => show(coop));

    expect(await show(other)).toMatchObject({
      salesToday: 0,
      ordersToHandle: 0,
      lowStock: [],
      members: [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }],
    });
    expect(sent.length).toBeLessThanOrEqual(4);
  });
});
