import { describe, expect, it } from '@jest/globals';
import { countersOf, holesOfStock } from '@lumbung/catalog/testing';
import { agreementIn, consignedProductIn, deliveredIn } from '@lumbung/consignment/testing';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { OrderSettingsService } from '../fulfilment/order-settings.service.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { as, completedOrderIn, goodsIn, granted, openShop, paidOrderIn } from '../testing/index.js';
import { ReceivingService } from './receiving.service.js';
import { ReturnsService } from './returns.service.js';

describe('goods that come back after they were handed over', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const lineOf = (order: Order, pieces: number) => ({
    orderLineId: order.lines[0]?.id ?? '',
    quantity: quantity(pieces),
  });
  const request = (coop: TestCooperative, order: Order, pieces: number, requestId = newId()) =>
    as(coop, undefined, () =>
      house
        .get(ReturnsService)
        .request({ requestId, orderToken: order.token, reason: 'pecah', lines: [lineOf(order, pieces)] }),
    );
  const decide = (coop: TestCooperative, returnId: string, isApproved = true, note: string | null = null) =>
    coop.run(() => house.get(ReturnsService).decide({ returnId, isApproved, note }), ['CASHIER']);
  const receive = (coop: TestCooperative, order: Order, returnId: string, came: [number, number], more: object = {}) =>
    coop.run(() =>
      house.get(ReceivingService).receive({
        ...{ requestId: newId(), returnId, refundMethod: 'BANK_TRANSFER' as const },
        lines: [{ orderLineId: order.lines[0]?.id ?? '', resellable: quantity(came[0]), damaged: quantity(came[1]) }],
        ...more,
      }),
    );
  const approved = async (coop: TestCooperative, order: Order, pieces: number) => {
    const asked = granted(await request(coop, order, pieces));
    const returnId = asked.returns.at(-1)?.id ?? '';
    granted(await decide(coop, returnId));
    return returnId;
  };

  it('are asked for by the buyer, approved, and received: whole ones to the shelf, damaged ones to 5-1040', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000, cost: 7_000, stock: 10 });
    const order = await completedOrderIn(coop, [{ variantId: rice, quantity: 4 }]);

    const asked = granted(await request(coop, order, 3));
    const returnId = asked.returns[0]?.id ?? '';
    expect(asked.returns).toMatchObject([
      { number: 'R-00001', state: 'REQUESTED', stateLabel: 'Diajukan', isByBuyer: true, lines: [{ quantity: 3 }] },
    ]);
    expect((await coop.run(() => house.get(OrderSettingsService).toDos({ first: 5 }))).nodes).toMatchObject([
      { kind: 'RETURN_REQUESTED', id: returnId },
    ]);
    expect(await receive(coop, order, returnId, [1, 1])).toMatchObject({ code: 'RETURN_DECIDED', state: 'REQUESTED' });
    granted(await decide(coop, returnId));
    granted(await decide(coop, returnId));
    expect(await receive(coop, order, returnId, [1, 1], { refundMethod: null })).toMatchObject({
      code: 'REFUND_REQUIRED',
      refundable: rupiah(20_000),
    });
    const back = granted(await receive(coop, order, returnId, [1, 1]));

    expect(back).toMatchObject({
      returns: [{ state: 'RECEIVED', refunded: 20_000, lines: [{ resellable: 1, damaged: 1 }] }],
      refunds: [{ amount: 20_000, reason: 'R-00001: pecah' }],
      lines: [{ returnedQuantity: 2 }],
    });
    expect((await countersOf(coop, rice)).onHand).toBe(7);
    expect(await balanceOf(coop, '5-1040')).toEqual(rupiah(7_000));
    expect(await balanceOf(coop, '5-1020')).toEqual(rupiah(14_000));
    expect(await holesOfStock(coop)).toEqual([]);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('that are a seller’s go back to him when they are damaged, and he is owed nothing for them', async () => {
    const coop = await shop();
    const seller = await sellerIn(coop);
    await agreementIn(coop, { commissionBasisPoints: 1_000 });
    const cake = (await consignedProductIn(coop, seller.id)).variants[0]?.id as string;
    await deliveredIn(coop, seller.id, [{ variantId: cake, quantity: 5 }]);
    const order = await completedOrderIn(coop, [{ variantId: cake, quantity: 2 }]);
    const owedBefore = await balanceOf(coop, '2-1050');
    const returnId = await approved(coop, order, 2);

    granted(await receive(coop, order, returnId, [1, 1]));

    expect(owedBefore.isPositive).toBe(true);
    expect(await balanceOf(coop, '2-1050')).toEqual(rupiah(0));
    expect(await balanceOf(coop, '5-1040')).toEqual(rupiah(0));
    expect((await countersOf(coop, cake)).onHand).toBe(4);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('that are a seller’s cost the cooperative when it bears damage: he keeps what he is owed', async () => {
    const coop = await shop();
    const seller = await sellerIn(coop);
    await agreementIn(coop, { commissionBasisPoints: 1_000, damageBearer: 'COOPERATIVE' });
    const cake = (await consignedProductIn(coop, seller.id)).variants[0]?.id as string;
    await deliveredIn(coop, seller.id, [{ variantId: cake, quantity: 5 }]);
    const order = await completedOrderIn(coop, [{ variantId: cake, quantity: 2 }]);
    const owedBefore = await balanceOf(coop, '2-1050');
    const returnId = await approved(coop, order, 1);

    granted(await receive(coop, order, returnId, [0, 1]));

    expect(await balanceOf(coop, '2-1050')).toEqual(owedBefore);
    expect((await countersOf(coop, cake)).onHand).toBe(3);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('never bring back more than was bought and paid', async () => {
    const coop = await shop();
    const order = await completedOrderIn(coop, [{ variantId: await goodsIn(coop), quantity: 2 }]);

    expect(await request(coop, order, 3)).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.0.quantity' });
    const returnId = await approved(coop, order, 2);
    expect(await request(coop, order, 1)).toMatchObject({ field: 'lines.0.quantity' });
    expect(await receive(coop, order, returnId, [2, 1])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await receive(coop, order, returnId, [2, 0], { refundAmount: rupiah(99_999) })).toMatchObject({
      code: 'REFUND_EXCEEDS_PAYMENT',
    });
    const [one, two] = await Promise.all([
      receive(coop, order, returnId, [2, 0]),
      receive(coop, order, returnId, [2, 0]),
    ]);
    expect([one, two].map((it) => ('code' in it ? it.code : 'done')).sort()).toEqual(['RETURN_DECIDED', 'done']);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('are asked for in time only, and once they are the buyer’s; the staff may agree later', async () => {
    const coop = await shop();
    const variantId = await goodsIn(coop);
    const paid = await paidOrderIn(coop, [{ variantId }]);
    const order = await completedOrderIn(coop, [{ variantId }]);
    const create = () =>
      coop.run(() =>
        house
          .get(ReturnsService)
          .create({ requestId: newId(), orderId: order.id, reason: 'cacat', lines: [lineOf(order, 1)] }),
      );

    expect(await request(coop, paid, 1)).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    house.clock.advance({ days: 8 });
    expect(await request(coop, order, 1)).toMatchObject({ code: 'RETURN_WINDOW_CLOSED', endedAt: expect.any(Date) });
    expect(granted(await create()).returns).toMatchObject([
      { state: 'APPROVED', isByBuyer: false, askedBy: 'Uji Coba' },
    ]);
    await coop.run(() => house.get(OrderSettingsService).update({ returnWithinDays: 0 }));
    expect(await request(coop, order, 1)).toMatchObject({ code: 'RETURN_WINDOW_CLOSED', endedAt: null });
  });

  it('can be asked for until the days are over; the order says until when, how much, and why not', async () => {
    const coop = await shop();
    const variantId = await goodsIn(coop);
    const paid = await paidOrderIn(coop, [{ variantId }]);
    const order = await completedOrderIn(coop, [{ variantId, quantity: 3 }]);
    const seen = (token = order.token) => as(coop, undefined, () => house.get(OrdersService).byToken(token));
    const until = new Date(house.clock.now().getTime() + 7 * 86_400_000);

    expect((await seen(paid.token)).returnWindow).toMatchObject({ isOpen: false, obstacle: 'NOT_WITH_BUYER' });
    expect(await seen()).toMatchObject({
      returnWindow: { isOpen: true, until, obstacle: null, message: null },
      lines: [{ returnableQuantity: 3 }],
    });
    granted(await request(coop, order, 2));
    expect(await seen()).toMatchObject({ returnWindow: { isOpen: true }, lines: [{ returnableQuantity: 1 }] });
    granted(await request(coop, order, 1));
    expect(await seen()).toMatchObject({
      returnWindow: { isOpen: false, obstacle: 'NOTHING_LEFT', message: expect.stringContaining('diretur') },
    });
    house.clock.advance({ days: 8 });
    const { returnWindow } = await seen();
    expect(returnWindow).toMatchObject({ isOpen: false, until, obstacle: 'WINDOW_CLOSED' });
    expect(returnWindow.message).toContain('Batas waktu retur sudah lewat pada');
    await coop.run(() => house.get(OrderSettingsService).update({ returnWithinDays: 0 }));
    expect((await seen()).returnWindow).toMatchObject({ isOpen: false, until: null, obstacle: 'NOT_OFFERED' });
  });

  it('are refused with a reason, asked for once when asked twice, and unknown next door', async () => {
    const [coop, other] = [await shop(), await shop()];
    const order = await completedOrderIn(coop, [{ variantId: await goodsIn(coop), quantity: 2 }]);
    const requestId = newId();
    const asked = granted(await request(coop, order, 1, requestId));
    granted(await request(coop, order, 1, requestId));
    const returnId = asked.returns[0]?.id ?? '';

    expect(await decide(coop, returnId, false)).toMatchObject({ code: 'INVALID_INPUT', field: 'note' });
    granted(await decide(coop, returnId, false, 'Kemasan sudah dibuka'));
    expect(await decide(coop, returnId)).toMatchObject({ code: 'RETURN_DECIDED', state: 'REFUSED' });
    const seen = await as(coop, undefined, () => house.get(OrdersService).byToken(order.token));
    expect(seen.returns).toMatchObject([{ decisionNote: 'Kemasan sudah dibuka', decidedBy: null }]);
    await expect(request(other, order, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decide(other, returnId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(receive(other, order, returnId, [1, 0])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(permissionsOf(['CASHIER']).has('orders.refund')).toBe(false);
  });
});
