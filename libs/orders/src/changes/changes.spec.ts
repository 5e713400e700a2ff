import { describe, expect, it } from '@jest/globals';
import { countersOf } from '@lumbung/catalog/testing';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { promotionIn, voucherIn } from '@lumbung/promotions/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CartVouchersService } from '../cart/cart-vouchers.service.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import { DeliveryService } from '../delivery/delivery.service.js';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { CaptureService } from '../settlement/capture.service.js';
import {
  as,
  cartWith,
  checkoutOf,
  goodsIn,
  granted,
  openShop,
  orderIn,
  paidOrderIn,
  type Wanted,
} from '../testing/index.js';
import type { ApplyOrderChangeInput } from './changes.schema.js';
import { ChangesService } from './changes.service.js';

describe('changing an order after it was placed', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const changeOf = (order: Order, input: Partial<ApplyOrderChangeInput>): ApplyOrderChangeInput => ({
    ...{
      requestId: newId(),
      orderId: order.id,
      lines: [],
      added: [],
      dropsVouchers: false,
      reason: 'permintaan pembeli',
    },
    ...input,
  });
  const to = (order: Order, index: number, pieces: number) => ({
    orderLineId: order.lines[index]?.id ?? '',
    quantity: quantity(pieces),
  });
  const apply = (coop: TestCooperative, order: Order, input: Partial<ApplyOrderChangeInput>, roles = ['OWNER']) =>
    coop.run(() => house.get(ChangesService).apply(changeOf(order, input)), roles);
  const preview = (coop: TestCooperative, order: Order, input: Partial<ApplyOrderChangeInput>) =>
    coop.run(() => house.get(ChangesService).preview(changeOf(order, input)), ['CASHIER']);
  const withVoucher = async (coop: TestCooperative, wanted: Wanted[], code: string) => {
    const cart = await cartWith(coop, wanted);
    const seen = granted(
      await as(coop, undefined, () => house.get(CartVouchersService).apply({ cartToken: cart.token, code })),
    );
    return granted(await as(coop, undefined, () => house.get(CheckoutService).place(checkoutOf(seen))));
  };

  it('before it is paid: less of one, none of another, something new; old prices stay, the payment is opened anew', async () => {
    const coop = await shop();
    const [rice, oil, sugar] = [
      await goodsIn(coop, { name: 'Beras', price: 10_000 }),
      await goodsIn(coop, { name: 'Minyak' }),
      await goodsIn(coop, { name: 'Gula', price: 3_000 }),
    ];
    const order = await orderIn(coop, [{ variantId: rice, quantity: 3 }, { variantId: oil }]);
    await house.admin('update catalog.product_variant set public_price = 12000 where id = $1', [rice]);
    const wish = {
      lines: [to(order, 0, 2), to(order, 1, 0)],
      added: [{ variantId: sugar, quantity: quantity(2) }],
    };

    const seen = granted(await preview(coop, order, wish));
    const changed = granted(await apply(coop, order, { ...wish, expectedTotal: rupiah(26_000) }));

    expect(seen).toMatchObject({
      totalBefore: rupiah(40_000),
      totalAfter: rupiah(26_000),
      refund: rupiah(0),
      opensNewPayment: true,
      lines: [
        { quantityAfter: quantity(2), unitPrice: rupiah(10_000) },
        { total: rupiah(0) },
        { orderLineId: null, total: rupiah(6_000) },
      ],
    });
    expect(changed).toMatchObject({
      subtotal: 26_000,
      lineCount: 2,
      status: 'AWAITING_PAYMENT',
      lines: [
        { productName: 'Beras', quantity: 2, total: 20_000 },
        { productName: 'Gula', total: 6_000 },
      ],
    });
    expect(changed.history.at(-1)).toMatchObject({
      label: 'Pesanan diubah',
      note: expect.stringContaining('Beras 3→2'),
    });
    const payments = await house.admin<{ state: string }>(
      'select state from payments.payment where order_id = $1 order by id',
      [order.id],
    );
    expect(payments.map(({ state }) => state)).toEqual(['VOIDED', 'PENDING']);
    expect([
      (await countersOf(coop, rice)).reserved,
      (await countersOf(coop, oil)).reserved,
      (await countersOf(coop, sugar)).reserved,
    ]).toEqual([2, 0, 2]);
    expect(
      await coop.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: order.id })),
    ).toMatchObject({
      payment: { state: 'CAPTURED' },
    });
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(26_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('after it is paid: exactly the difference goes back, with the goods', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { cost: 7_000 });
    await promotionIn(coop, { basisPoints: 1_000 });
    const order = await paidOrderIn(coop, [{ variantId: rice, quantity: 3 }]);
    const wish = { lines: [to(order, 0, 1)] };

    expect(await apply(coop, order, wish)).toMatchObject({ code: 'REFUND_REQUIRED', refundable: rupiah(18_000) });
    await expect(apply(coop, order, { ...wish, refundMethod: 'BANK_TRANSFER' }, ['CASHIER'])).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await preview(coop, order, wish)).toMatchObject({
      refund: rupiah(18_000),
      totalAfter: rupiah(9_000),
      opensNewPayment: false,
    });
    const changed = granted(await apply(coop, order, { ...wish, refundMethod: 'BANK_TRANSFER' }));

    expect(changed).toMatchObject({
      payment: { state: 'PARTLY_REFUNDED' },
      refunds: [{ amount: 18_000, reason: 'permintaan pembeli' }],
      lines: [{ returnedQuantity: 2, refunded: 18_000 }],
    });
    expect((await countersOf(coop, rice)).onHand).toBe(9);
    expect(await balanceOf(coop, '5-1020')).toEqual(rupiah(7_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('after it is paid it cannot grow, in goods or in money', async () => {
    const coop = await shop();
    const [rice, oil] = [await goodsIn(coop), await goodsIn(coop, { price: 1_000 })];
    const order = await paidOrderIn(coop, [{ variantId: rice, quantity: 2 }]);

    expect(await apply(coop, order, { lines: [to(order, 0, 3)], refundMethod: 'CASH' })).toMatchObject({
      code: 'PAID_ORDER_CANNOT_GROW',
      difference: rupiah(10_000),
      message: expect.stringContaining('pesanan baru'),
    });
    expect(await apply(coop, order, { added: [{ variantId: oil, quantity: quantity(1) }] })).toMatchObject({
      code: 'PAID_ORDER_CANNOT_GROW',
      difference: rupiah(1_000),
    });
  });

  it('asks a voucher for its conditions again; it may be dropped, but not silently', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 20_000 });
    const { code } = await voucherIn(coop, { kind: 'AMOUNT', amount: rupiah(5_000), minimum: rupiah(40_000) });
    const order = await withVoucher(coop, [{ variantId: rice, quantity: 3 }], code);
    const uses = async () =>
      (
        await house.admin<{ used: number }>(
          'select coalesce(sum(uses), 0)::int as used from promotions.voucher where tenant_id = $1',
          [coop.id],
        )
      )[0]?.used;

    expect(granted(await apply(coop, order, { lines: [to(order, 0, 2)] }))).toMatchObject({
      discount: 5_000,
      subtotal: 40_000,
    });
    expect(await apply(coop, order, { lines: [to(order, 0, 1)] })).toMatchObject({ voucherCode: code });
    const seen = granted(await preview(coop, order, { lines: [to(order, 0, 1)], dropsVouchers: true }));
    const dropped = granted(await apply(coop, order, { lines: [to(order, 0, 1)], dropsVouchers: true }));

    expect(seen).toMatchObject({ droppedCodes: [code], totalAfter: rupiah(20_000) });
    expect(dropped).toMatchObject({ discount: 0, subtotal: 20_000, discounts: [] });
    expect(await uses()).toBe(0);
  });

  it('takes another way to the buyer, at its fee; cash goes along with it', async () => {
    const coop = await shop();
    await coop.run(() =>
      house
        .get(DeliveryService)
        .update({ isCourierEnabled: true, zones: [{ regionCode: '35.75.04', fee: rupiah(8_000) }] }),
    );
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);
    const address = { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' };
    const courier = { delivery: { method: 'OWN_COURIER' as const, address } };

    expect(await apply(coop, order, { delivery: { method: 'OWN_COURIER' } })).toMatchObject({
      field: 'delivery.address',
    });
    expect(granted(await apply(coop, order, courier))).toMatchObject({
      shippingFee: 8_000,
      fulfilment: { method: 'OWN_COURIER', address: { street: 'Jl. Contoh 1' } },
    });
    expect(granted(await apply(coop, order, { delivery: { ...courier.delivery, fee: rupiah(3_000) } }))).toMatchObject({
      shippingFee: 3_000,
    });
    expect(granted(await apply(coop, order, { delivery: { method: 'PICKUP' } }))).toMatchObject({
      shippingFee: 0,
      fulfilment: { method: 'PICKUP', address: null },
    });
  });

  it('holds an accepted order’s parcels to what is left of it, and ends when something is packed', async () => {
    const coop = await shop();
    const placed = await orderIn(coop, [{ variantId: await goodsIn(coop), quantity: 3 }], {
      paymentMethod: 'CASH_AT_PICKUP',
    });
    const order = granted(await coop.run(() => house.get(FulfilmentService).accept(placed.id)));

    expect(granted(await apply(coop, order, { lines: [to(order, 0, 2)] }))).toMatchObject({
      parcels: [{ state: 'PENDING', lines: [{ quantity: 2 }] }],
    });
    granted(await coop.run(() => house.get(FulfilmentService).markReady(order.id)));
    expect(await apply(coop, order, { lines: [to(order, 0, 1)] })).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
  });

  it('leaves nothing behind when it only looks, or is refused', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 4 });
    const order = await orderIn(coop, [{ variantId: rice, quantity: 2 }]);
    const traces = async () =>
      house.admin(
        `select (select count(*) from payments.payment where tenant_id = $1) as payments, (select count(*) from orders.order_event where tenant_id = $1) as events,
                (select count(*) from platform.audit_record where tenant_id = $1) as audit, (select count(*) from platform.outbox_event where tenant_id = $1) as outbox,
                (select sum(reserved) from catalog.stock where tenant_id = $1) as reserved`,
        [coop.id],
      );
    const before = await traces();

    granted(await preview(coop, order, { lines: [to(order, 0, 4)] }));
    expect(await apply(coop, order, { lines: [to(order, 0, 5)] })).toMatchObject({ code: 'OUT_OF_STOCK' });
    expect(await apply(coop, order, { lines: [to(order, 0, 2)] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await apply(coop, order, { lines: [to(order, 0, 0)] })).toMatchObject({ field: 'lines' });
    expect(await apply(coop, order, { lines: [to(order, 0, 1)], expectedTotal: rupiah(1) })).toMatchObject({
      field: 'expectedTotal',
    });
    expect(await apply(coop, order, { added: [{ variantId: rice, quantity: quantity(1) }] })).toMatchObject({
      field: 'added.0.variantId',
    });

    expect(await traces()).toEqual(before);
  });

  it('happens once when it is asked twice, one after the other when two ask at once, and not from next door', async () => {
    const [coop, other] = [await shop(), await shop()];
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop), quantity: 3 }]);
    const once = changeOf(order, { lines: [to(order, 0, 2)] });
    const ask = (input: ApplyOrderChangeInput) => coop.run(() => house.get(ChangesService).apply(input));

    granted(await ask(once));
    granted(await ask(once));
    await Promise.all([
      ask(changeOf(order, { lines: [to(order, 0, 1)] })),
      ask(changeOf(order, { lines: [to(order, 0, 4)] })),
    ]);

    const { history, subtotal, payment } = await coop.run(() => house.get(OrdersService).managed(order.id));
    expect(history.filter(({ label }) => label === 'Pesanan diubah')).toHaveLength(3);
    expect([10_000, 40_000]).toContain(subtotal);
    expect(payment.state).toBe('PENDING');
    await expect(other.run(() => house.get(ChangesService).apply(changeOf(order, {})))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => house.get(ChangesService).preview(changeOf(order, {})))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
