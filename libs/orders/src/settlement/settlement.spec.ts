import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { OrdersService } from '../order/orders.service.js';
import { as, completedOrderIn, goodsIn, granted, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { CancelService } from './cancel.service.js';
import { CaptureService } from './capture.service.js';
import { RefundService } from './refund.service.js';

describe('money of an order', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const confirm = (coop: TestCooperative, orderId: string, received?: number) =>
    coop.run(
      () =>
        house.get(CaptureService).confirm({
          requestId: newId(),
          orderId,
          amountReceived: received === undefined ? undefined : rupiah(received),
        }),
      ['CASHIER'],
    );
  const stockOf = async (variantId: string) =>
    (
      await house.admin<{ onHand: string; reserved: string }>(
        'select on_hand as "onHand", reserved from catalog.stock where variant_id = $1',
        [variantId],
      )
    )[0];
  const managed = (coop: TestCooperative, orderId: string) => coop.run(() => house.get(OrdersService).managed(orderId));

  it('paid by transfer is booked as sale, unique amount and cost of sale, and the goods leave the stock', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000, cost: 7_000, stock: 10 });
    const order = await orderIn(coop, [{ variantId: rice, quantity: 3 }]);

    const paid = granted(await confirm(coop, order.id));

    expect(paid).toMatchObject({
      status: 'NEW',
      payment: { state: 'CAPTURED' },
      receipt: { number: 'S-00001', change: 0 },
    });
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(order.total as number));
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(30_000));
    expect(await balanceOf(coop, '4-9090')).toEqual(rupiah(order.uniqueAmount as number));
    expect(await balanceOf(coop, '5-1020')).toEqual(rupiah(21_000));
    expect(await balanceOf(coop, '1-1510')).toEqual(rupiah(49_000));
    expect(await stockOf(rice)).toEqual({ onHand: '7.000', reserved: '0.000' });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('given in cash brings change; too little is refused and moves nothing', async () => {
    const coop = await shop();
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop, { price: 18_500 }) }], {
      paymentMethod: 'CASH_AT_PICKUP',
    });
    const before = await balanceOf(coop, '1-1010');

    const tooLittle = await confirm(coop, order.id, 18_000);
    const paid = granted(await confirm(coop, order.id, 20_000));

    expect(tooLittle).toMatchObject({ code: 'PAYMENT_AMOUNT_MISMATCH', amountDue: rupiah(18_500) });
    expect(paid.receipt).toMatchObject({
      amountTendered: 20_000,
      change: 1_500,
      totalInWords: 'delapan belas ribu lima ratus rupiah',
    });
    expect((await balanceOf(coop, '1-1010')).minus(before)).toEqual(rupiah(18_500));
  });

  it('is confirmed once, also when two cashiers see it at once', async () => {
    const coop = await shop();
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);

    const answers = await Promise.all([confirm(coop, order.id), confirm(coop, order.id)]);

    expect(answers.map((answer) => ('code' in answer ? answer.code : 'paid')).sort()).toEqual([
      'ORDER_ACTION_NOT_ALLOWED',
      'paid',
    ]);
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(order.total as number));
  });

  it('that does not come in time gives the order up, and the goods are free again', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 1 });
    const order = await orderIn(coop, [{ variantId: rice }], { paymentMethod: 'QRIS' });
    house.clock.advance({ hours: 2 });

    await house.deliverEverything();
    await coop.run(() => house.get(CancelService).expire(order.id));

    expect(await managed(coop, order.id)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'PAYMENT_EXPIRED',
      payment: { state: 'EXPIRED' },
      history: [{}, { action: null }],
    });
    expect(await stockOf(rice)).toEqual({ onHand: '1.000', reserved: '0.000' });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('that is confirmed in the moment of its end counts once, whoever is first', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 20, price: 5_000 });
    const orders = [];
    for (let round = 0; round < 10; round++) orders.push(await orderIn(coop, [{ variantId: rice }]));
    house.clock.advance({ days: 2 });

    await Promise.all(
      orders.flatMap(({ id }, index) => {
        const both = [() => coop.run(() => house.get(CancelService).expire(id)), () => confirm(coop, id)];
        return (index % 2 ? both : both.reverse()).map((work) => work());
      }),
    );

    const ends = await Promise.all(orders.map(({ id }) => managed(coop, id)));
    // Whoever came first: the money counts, since all goods could be held again.
    expect(ends.every(({ state, payment }) => state === 'PLACED' && payment.state === 'CAPTURED')).toBe(true);
    expect(await stockOf(rice)).toEqual({ onHand: '10.000', reserved: '0.000' });
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(50_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('waits without an end for cash at pickup', async () => {
    const coop = await shop();
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }], { paymentMethod: 'CASH_AT_PICKUP' });

    await coop.run(() => house.get(CancelService).expire(order.id));

    expect(order).toMatchObject({ status: 'NEW', payment: { expiresAt: null } });
    expect(await managed(coop, order.id)).toMatchObject({ state: 'PLACED' });
  });

  it('goes back in parts, with the goods that came back at what they had cost', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000, cost: 7_000, stock: 10 });
    const order = await paidOrderIn(coop, [{ variantId: rice, quantity: 3 }], { paymentMethod: 'CASH_AT_PICKUP' });
    const refund = (amount: number, pieces: number) =>
      coop.run(() =>
        house.get(RefundService).refund({
          requestId: newId(),
          orderId: order.id,
          amount: rupiah(amount),
          method: 'CASH',
          reason: 'rusak',
          returnedLines: pieces > 0 ? [{ orderLineId: order.lines[0]?.id ?? '', quantity: quantity(pieces) }] : [],
        }),
      );

    const part = granted(await refund(10_000, 1));
    const tooMuch = await refund(20_001, 0);
    const tooMany = await refund(1, 3);

    expect(part).toMatchObject({
      payment: { state: 'PARTLY_REFUNDED', refundable: 20_000 },
      refunds: [{ amount: 10_000 }],
      lines: [{ returnedQuantity: 1 }],
    });
    expect(tooMuch).toMatchObject({ code: 'REFUND_EXCEEDS_PAYMENT', refundable: rupiah(20_000) });
    expect(tooMany).toMatchObject({ code: 'INVALID_INPUT', field: 'returnedLines.0.quantity' });
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(20_000));
    expect(await balanceOf(coop, '5-1020')).toEqual(rupiah(14_000));
    expect(await stockOf(rice)).toEqual({ onHand: '8.000', reserved: '0.000' });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('goes back whole when a paid order is cancelled, once it is said how', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 4 });
    const order = await paidOrderIn(coop, [{ variantId: rice, quantity: 4 }]);
    const cancel = (changes: object, roles = ['OWNER']) =>
      coop.run(
        () =>
          house
            .get(CancelService)
            .cancel({ requestId: newId(), orderId: order.id, reason: 'OUT_OF_STOCK', ...changes }),
        roles,
      );

    expect(await cancel({})).toMatchObject({ code: 'REFUND_REQUIRED', refundable: rupiah(order.total as number) });
    await expect(cancel({ refundMethod: 'BANK_TRANSFER' }, ['CASHIER'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const cancelled = granted(await cancel({ refundMethod: 'BANK_TRANSFER' }));

    expect(cancelled).toMatchObject({
      status: 'CANCELLED',
      payment: { state: 'REFUNDED', refundable: 0 },
      refunds: [{ amount: order.total }],
    });
    for (const account of ['1-1110', '4-2020', '4-9090', '5-1020'] as const)
      expect(await balanceOf(coop, account)).toEqual(rupiah(0));
    expect(await stockOf(rice)).toEqual({ onHand: '4.000', reserved: '0.000' });
  });

  it('frees the goods when the buyer gives up in time, by his link alone', async () => {
    const [coop, other] = [await shop(), await shop()];
    const rice = await goodsIn(coop, { stock: 2 });
    const order = await orderIn(coop, [{ variantId: rice, quantity: 2 }]);
    const input = { requestId: newId(), orderToken: order.token, reason: 'CHANGED_MIND' as const };

    await expect(as(other, undefined, () => house.get(CancelService).cancelMine(input))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const [cancelled, again] = [
      await as(coop, undefined, () => house.get(CancelService).cancelMine(input)),
      await as(coop, undefined, () => house.get(CancelService).cancelMine(input)),
    ];

    expect(cancelled).toMatchObject({ status: 'CANCELLED', payment: { state: 'VOIDED' }, allowedActions: [] });
    expect(again).toMatchObject({ id: order.id });
    expect(await stockOf(rice)).toEqual({ onHand: '2.000', reserved: '0.000' });
  });

  it('is not given up by the buyer any more once it was paid', async () => {
    const coop = await shop();
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);

    const refusal = await as(coop, undefined, () =>
      house.get(CancelService).cancelMine({ requestId: newId(), orderToken: order.token, reason: 'OTHER' }),
    );

    expect(refusal).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED', status: 'NEW', allowedActions: [] });
  });

  it('cannot be touched with another cooperative’s ids', async () => {
    const [coop, other] = [await shop(), await shop()];
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);

    await expect(confirm(other, order.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      other.run(() => house.get(CancelService).cancel({ requestId: newId(), orderId: order.id, reason: 'OTHER' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      other.run(() =>
        house.get(RefundService).refund({
          requestId: newId(),
          orderId: order.id,
          amount: rupiah(1),
          method: 'CASH',
          reason: 'x',
          returnedLines: [],
        }),
      ),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('counts as patronage when the order is completed, less what went back', async () => {
    const coop = await shop();
    const order = await completedOrderIn(coop, [{ variantId: await goodsIn(coop, { price: 10_000 }), quantity: 2 }]);

    const [event] = await house.admin<{ payload: object }>(
      `select payload from platform.outbox_event where tenant_id = $1 and type = 'order.completed'`,
      [coop.id],
    );

    expect(order).toMatchObject({ status: 'COMPLETED', fulfilmentState: 'HANDED_OVER' });
    expect(event?.payload).toMatchObject({ orderId: order.id, goodsTotal: 20_000, memberId: null });
  });
});
