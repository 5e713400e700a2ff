import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { ProviderInbox } from '@lumbung/payments';
import { FakeProviders, openProvider } from '@lumbung/payments/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { as, goodsIn, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import type { Order } from '../order/order.schema.js';
import { PayingService } from './paying.service.js';

describe('a buyer who has paid and wants it seen', () => {
  const house = startHouse(OrdersModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    await openProvider(coop, fake);
    return coop;
  };
  const order = async (coop: TestCooperative) =>
    orderIn(coop, [{ variantId: await goodsIn(coop, { price: 10_000 }) }], {
      paymentMethod: 'VIRTUAL_ACCOUNT',
      paymentChannel: 'VA_BCA',
    });
  const check = (coop: TestCooperative, { token }: Pick<Order, 'token'>) =>
    as(coop, undefined, () => house.get(PayingService).check(token));

  it('asks by the link alone; his money is booked once, as if the provider had told of it', async () => {
    const coop = await shop();
    const placed = await order(coop);
    expect(await check(coop, placed)).toMatchObject({
      outcome: 'STILL_PENDING',
      order: { status: 'AWAITING_PAYMENT' },
    });
    fake.pay(placed.payment.id);
    house.clock.advance({ seconds: 10 });

    const checked = await check(coop, placed);
    await house.deliverEverything();
    const again = await check(coop, placed);

    expect(checked).toMatchObject({ outcome: 'RECEIVED', order: { payment: { isPaid: true, state: 'PENDING' } } });
    expect(again).toMatchObject({
      outcome: 'KNOWN',
      order: { status: 'NEW', payment: { state: 'CAPTURED' }, receipt: { cashierName: 'Lumbung' } },
    });
    expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(10_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('at the moment the provider tells of it is paid once', async () => {
    for (let round = 0; round < 3; round++) {
      const coop = await shop();
      const placed = await order(coop);
      const { headers, body } = fake.pay(placed.payment.id);

      await Promise.all([
        check(coop, placed),
        as(coop, undefined, () => house.get(ProviderInbox).take('MIDTRANS', headers, body)),
        check(coop, placed),
      ]);
      await Promise.all([house.deliverEverything(), house.deliverEverything()]);

      expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(10_000));
      expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(0));
      const captures = await house.admin(
        `select 1 from orders.order_event e join orders.shop_order o on o.id = e.order_id where o.tenant_id = $1 and step = 'CONFIRM_PAYMENT'`,
        [coop.id],
      );
      expect(captures).toHaveLength(1);
    }
  });

  it('after the clock gave his order up is not asked for: the provider tells of late money itself', async () => {
    const coop = await shop();
    const placed = await order(coop);
    house.clock.advance({ days: 2 });
    await coop.run(() => house.get(CancelService).expire(placed.id));

    expect(await check(coop, placed)).toMatchObject({ outcome: 'KNOWN', order: { status: 'CANCELLED' } });
  });

  it('sees his order as it is where nobody can be asked', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop);
    const [cash, paid] = [
      await orderIn(coop, [{ variantId: rice }], { paymentMethod: 'CASH_AT_PICKUP' }),
      await paidOrderIn(coop, [{ variantId: rice }]),
    ];

    expect(await check(coop, cash)).toMatchObject({ outcome: 'KNOWN', order: { status: 'NEW' } });
    expect(await check(coop, paid)).toMatchObject({ outcome: 'KNOWN', order: { payment: { state: 'CAPTURED' } } });
  });

  it('with another link, or the link of another cooperative, is told nothing', async () => {
    const [coop, other] = [await shop(), await shop()];
    const placed = await order(coop);

    await expect(check(coop, { token: 'unknown' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(check(other, placed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
