import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah, type Id } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { creditIn, FakeProviders, openProvider } from '@lumbung/payments/testing';
import { ReceiptsService } from '@lumbung/payments';
import { paymentReceived } from '@lumbung/events';
import { TenantDatabase, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { CartService } from '../cart/cart.service.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import { CancelService } from './cancel.service.js';
import { RefundService } from './refund.service.js';

describe('an order paid through a provider or on credit', () => {
  const house = startHouse(OrdersModule);
  let fake: FakeProviders;
  beforeAll(async () => {
    fake = await new FakeProviders().start();
  });
  afterAll(() => fake.stop());
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    await openProvider(coop, fake);
    return coop;
  };
  const managed = (coop: TestCooperative, orderId: string) => coop.run(() => house.get(OrdersService).managed(orderId));
  /** As payments does when the provider's word came. */
  const told = async (
    coop: TestCooperative,
    order: { id: string; payment: { id: string }; total: unknown },
    times = 1,
  ) => {
    await house.admin(`update payments.payment set paid_at = now() where id = $1 and state = 'PENDING'`, [
      order.payment.id,
    ]);
    const news = { paymentId: order.payment.id, orderId: order.id, amount: order.total as number, source: 'MIDTRANS' };
    for (let time = 0; time < times; time++)
      await coop.run(() =>
        house.get(TenantDatabase).transaction(async (tx) => {
          await tx.rows('select $1::uuid as tenant_id');
          tx.emit(paymentReceived(news));
        }),
      );
    await house.deliverEverything();
  };

  it('tells the buyer what to do, is captured when the money came, and once however often that is told', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000, stock: 3 });

    const order = await orderIn(coop, [{ variantId: rice }], {
      paymentMethod: 'VIRTUAL_ACCOUNT',
      paymentChannel: 'VA_BCA',
    });
    await told(coop, order, 3);

    expect(order.payment).toMatchObject({
      method: 'VIRTUAL_ACCOUNT',
      state: 'PENDING',
      instructions: { isReady: true },
    });
    expect(await managed(coop, order.id)).toMatchObject({
      status: 'NEW',
      payment: { state: 'CAPTURED' },
      receipt: { cashierName: 'Lumbung' },
    });
    expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(10_000));
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(10_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is revived by money that waits as a receipt, out of 2-1210', async () => {
    const coop = await shop();
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop, { price: 10_000 }) }], {
      paymentMethod: 'EWALLET',
    });
    house.clock.advance({ days: 2 });
    await coop.run(() => house.get(CancelService).expire(order.id));
    expect(await managed(coop, order.id)).toMatchObject({ status: 'CANCELLED' });

    await coop.run(() =>
      house.get(TenantDatabase).transaction((tx) =>
        house.get(ReceiptsService).record(tx, {
          ...{ amount: rupiah(10_000), reason: 'LATE', money: 'PROVIDER', provider: 'MIDTRANS', orderId: order.id },
          paymentId: order.payment.id as Id<'Payment'>,
        }),
      ),
    );
    await house.deliverEverything();

    expect(await managed(coop, order.id)).toMatchObject({
      status: 'NEW',
      payment: { state: 'CAPTURED', amount: 10_000 },
    });
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(0));
    expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(10_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is paid at once by a member’s credit line, not beyond it, and not by others; what goes back is owed less', async () => {
    const coop = await shop();
    const personId = newId<'Person'>() as PersonId;
    const member = await memberIn(coop, { personId });
    await creditIn(coop, { memberId: member.id, limit: rupiah(25_000) });
    const rice = await goodsIn(coop, { price: 10_000, stock: 20 });
    const place = async (pieces: number, buyer?: { personId: PersonId }) => {
      const cart = await cartWith(coop, [{ variantId: rice, quantity: pieces }], buyer);
      return as(coop, buyer, () =>
        house.get(CheckoutService).place(checkoutOf(cart, { paymentMethod: 'MEMBER_CREDIT' })),
      );
    };

    const order = granted(await place(2, { personId }));
    const left = await cartWith(coop, [{ variantId: rice }], { personId });
    const offered = async (buyer?: { personId: PersonId }) => {
      const { token } = buyer ? left : await cartWith(coop, [{ variantId: rice }]);
      const options = await as(coop, buyer, () => house.get(CheckoutService).options(token, null));
      return options?.payments.find(({ method }) => method === 'MEMBER_CREDIT')?.note;
    };
    expect(await offered({ personId })).toContain('Rp5.000');
    expect(await offered()).toBeUndefined();
    await as(coop, { personId }, () => house.get(CartService).remove(left.token, left.lines[0]?.id ?? ''));
    expect(await place(1)).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
    expect(await place(1, { personId })).toMatchObject({ code: 'CREDIT_LIMIT_EXCEEDED' });

    expect(order).toMatchObject({ status: 'NEW', payment: { state: 'CAPTURED' }, receipt: { number: 'S-00001' } });
    expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(20_000));
    const lines = [{ orderLineId: order.lines[0]?.id ?? '', quantity: quantity(1) }];
    const refund = {
      orderId: order.id,
      amount: rupiah(10_000),
      method: 'CASH' as const,
      reason: 'rusak',
      returnedLines: lines,
    };
    const back = granted(await coop.run(() => house.get(RefundService).refund({ requestId: newId(), ...refund })));

    expect(back.refunds).toMatchObject([{ amount: 10_000, owedLess: 10_000 }]);
    expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(10_000));
    expect(await trialDifference(coop)).toBe(0);
  });
});
