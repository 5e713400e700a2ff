import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CheckoutService } from '../checkout/checkout.service.js';
import { DeliveryService } from '../delivery/delivery.service.js';
import { OrdersModule } from '../orders.module.js';
import { CaptureService } from '../settlement/capture.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { FulfilmentService } from './fulfilment.service.js';

describe('the way of an order through the shop', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const work = () => house.get(FulfilmentService);
  const address = { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' };
  const courierTo = (
    coop: TestCooperative,
    zones: { regionCode: string; fee: number }[],
    freeFrom: number | null = null,
  ) =>
    coop.run(() =>
      house.get(DeliveryService).update({
        isCourierEnabled: true,
        zones: zones.map(({ regionCode, fee }) => ({ regionCode, fee: rupiah(fee) })),
        freeFrom: freeFrom === null ? null : rupiah(freeFrom),
      }),
    );

  it('at the pickup point: taken on, packed, paid and handed over; asked again, the order as it is', async () => {
    const coop = await shop();
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }], { paymentMethod: 'CASH_AT_PICKUP' });
    const cashier = <T>(act: () => T) => coop.run(act, ['CASHIER']);
    const handOver = { requestId: newId(), orderId: order.id, receivedBy: 'Ibu Siti' };

    expect(await cashier(() => work().accept(order.id))).toMatchObject({ status: 'PROCESSING' });
    expect(await cashier(() => work().accept(order.id))).toMatchObject({
      status: 'PROCESSING',
      history: [{}, { action: 'ACCEPT' }],
    });
    expect(await cashier(() => work().markReady(order.id))).toMatchObject({
      status: 'READY_FOR_PICKUP',
      fulfilment: { readyAt: expect.anything() },
    });
    expect(await cashier(() => work().handOver({ ...handOver, requestId: newId() }))).toMatchObject({
      code: 'PAYMENT_OUTSTANDING',
      amountDue: rupiah(10_000),
    });

    granted(await cashier(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: order.id })));
    expect(await cashier(() => work().handOver(handOver))).toMatchObject({ status: 'COMPLETED' });
    expect(await cashier(() => work().handOver(handOver))).toMatchObject({ status: 'COMPLETED' });
    expect(
      await house.admin(`select 1 from platform.outbox_event where tenant_id = $1 and type = 'order.completed'`, [
        coop.id,
      ]),
    ).toHaveLength(1);
  });

  it('refuses steps out of turn, and says what can be done', async () => {
    const coop = await shop();
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);

    expect(await coop.run(() => work().accept(order.id))).toMatchObject({
      code: 'ORDER_ACTION_NOT_ALLOWED',
      status: 'AWAITING_PAYMENT',
      allowedActions: ['CONFIRM_PAYMENT', 'CANCEL'],
    });
    expect(await coop.run(() => work().markReady(order.id))).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    expect(await coop.run(() => work().complete(order.id))).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
  });

  it('does not know the orders of another cooperative', async () => {
    const [coop, other] = [await shop(), await shop()];
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);

    await expect(other.run(() => work().accept(order.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => work().handOver({ requestId: newId(), orderId: order.id }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('by courier: fee of the most exact zone, shipped, arrived, completed', async () => {
    const coop = await shop();
    await courierTo(coop, [
      { regionCode: '35.75', fee: 12_000 },
      { regionCode: '35.75.04', fee: 8_000 },
      { regionCode: '35.75.04.1003', fee: 5_000 },
    ]);
    const rice = await goodsIn(coop, { price: 20_000 });

    const order = await paidOrderIn(coop, [{ variantId: rice }], {
      fulfilment: { method: 'OWN_COURIER', address },
      expectedTotal: rupiah(25_000),
    });
    expect(order).toMatchObject({
      shippingFee: 5_000,
      fulfilment: {
        method: 'OWN_COURIER',
        methodLabel: 'Kurir koperasi',
        address: { street: 'Jl. Contoh 1', region: { name: 'Trajeng' } },
      },
    });
    granted(await coop.run(() => work().accept(order.id)));
    expect(await coop.run(() => work().markReady(order.id))).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    expect(await coop.run(() => work().markShipped({ orderId: order.id, courierName: 'Pak Slamet' }))).toMatchObject({
      status: 'SHIPPED',
      fulfilment: { courierName: 'Pak Slamet' },
    });
    expect(await coop.run(() => work().handOver({ requestId: newId(), orderId: order.id }))).toMatchObject({
      status: 'ARRIVED',
      allowedActions: ['COMPLETE', 'REFUND'],
    });
    expect(await coop.run(() => work().complete(order.id))).toMatchObject({ status: 'COMPLETED' });
  });

  it('offers ways and fees for a destination before the order', async () => {
    const coop = await shop();
    await courierTo(coop, [{ regionCode: '35.75.04', fee: 8_000 }], 50_000);
    const cart = await cartWith(coop, [{ variantId: await goodsIn(coop, { price: 20_000 }), quantity: 2 }]);
    const options = (destination: string | null) =>
      as(coop, undefined, () => house.get(CheckoutService).options(cart.token, destination));

    expect((await options(null))?.fulfilments).toMatchObject([
      { method: 'PICKUP', isAvailable: true, fee: rupiah(0) },
      { isAvailable: true, fee: null, note: expect.stringContaining('50.000') },
    ]);
    expect((await options('35.75.04.1003'))?.fulfilments[1]).toMatchObject({ isAvailable: true, fee: rupiah(8_000) });
    expect((await options('35.75.01.1001'))?.fulfilments[1]).toMatchObject({
      isAvailable: false,
      fee: null,
      note: 'Belum diantar ke wilayah ini.',
    });
    expect((await options(null))?.payments.map(({ method }) => method)).toEqual([
      'CASH_AT_PICKUP',
      'BANK_TRANSFER',
      'QRIS',
    ]);
    expect(await as(coop, undefined, () => house.get(CheckoutService).options('unknown', null))).toBeNull();
  });

  it('refuses zones that cannot be: unknown, twice, below zero, none at all', async () => {
    const coop = await shop();

    expect(await courierTo(coop, [{ regionCode: '99.99', fee: 1 }])).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'zones.0.regionCode',
    });
    expect(
      await courierTo(coop, [
        { regionCode: '35.75', fee: 1 },
        { regionCode: '35.75', fee: 2 },
      ]),
    ).toMatchObject({ field: 'zones.1.regionCode' });
    expect(await courierTo(coop, [{ regionCode: '35.75', fee: -1 }])).toMatchObject({ field: 'zones.0.fee' });
    expect(await courierTo(coop, [])).toMatchObject({ field: 'zones' });
    expect(await coop.run(() => house.get(DeliveryService).settings())).toMatchObject({
      isPickupEnabled: true,
      isCourierEnabled: false,
      zones: [],
    });
  });

  it('keeps what is not named when settings change', async () => {
    const coop = await shop();
    await courierTo(coop, [{ regionCode: '35.75', fee: 9_000 }], 100_000);

    const settings = await coop.run(() => house.get(DeliveryService).update({ isPickupEnabled: false }));

    expect(settings).toMatchObject({
      isPickupEnabled: false,
      isCourierEnabled: true,
      freeFrom: 100_000,
      zones: [{ regionCode: '35.75', fee: 9_000, region: { name: 'Kota Pasuruan' } }],
    });
    const cart = await cartWith(coop, [{ variantId: await goodsIn(coop) }]);
    expect(await as(coop, undefined, () => house.get(CheckoutService).place(checkoutOf(cart)))).toMatchObject({
      code: 'FULFILMENT_UNAVAILABLE',
    });
  });
});
