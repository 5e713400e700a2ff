import { describe, expect, it } from '@jest/globals';
import { backorderIn, locationIn, stockAt, stockIn } from '@lumbung/catalog/testing';
import { agreementIn, consignedProductIn, deliveredIn } from '@lumbung/consignment/testing';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { DeliveryService } from '../delivery/delivery.service.js';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { as, goodsIn, granted, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { FulfilmentService } from './fulfilment.service.js';
import { fulfilmentStateOf } from './parcel-machine.js';
import { ParcelsService } from './parcels.service.js';

const address = { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' };

describe('the parcels of an order', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    await coop.run(() =>
      house.get(DeliveryService).update({ isCourierEnabled: true, zones: [{ regionCode: '35', fee: rupiah(5_000) }] }),
    );
    return coop;
  };
  const parcels = () => house.get(ParcelsService);
  const managed = (coop: TestCooperative, orderId: string) => coop.run(() => house.get(OrdersService).managed(orderId));
  const cashier = <T>(coop: TestCooperative, act: () => T) => coop.run(act, ['CASHIER']);
  /** An order that goes by courier, paid and accepted. */
  const accepted = async (coop: TestCooperative, variantIds: string[], pieces = 2, method = 'OWN_COURIER') => {
    const fulfilment =
      method === 'PICKUP' ? { method: 'PICKUP' as const } : { method: 'OWN_COURIER' as const, address };
    const order = await paidOrderIn(
      coop,
      variantIds.map((variantId) => ({ variantId, quantity: pieces })),
      { fulfilment, expectedTotal: rupiah(10_000 * variantIds.length * pieces + (method === 'PICKUP' ? 0 : 5_000)) },
    );
    return granted(await cashier(coop, () => house.get(FulfilmentService).accept(order.id)));
  };
  const split = (coop: TestCooperative, parcelId: string, orderLineId: string, pieces: number, requestId = newId()) =>
    cashier(coop, () => parcels().split({ requestId, parcelId, lines: [{ orderLineId, quantity: quantity(pieces) }] }));

  it('are made when it is accepted: one for each place and owner of goods, each with its number', async () => {
    const coop = await shop();
    const [rice, oil] = [await goodsIn(coop, { name: 'Beras' }), await goodsIn(coop, { name: 'Minyak', stock: 0 })];
    const store = await locationIn(coop, { name: 'Gudang Timur' });
    await stockAt(coop, store.id, oil, 5);
    const seller = await sellerIn(coop);
    await agreementIn(coop);
    const cake = await consignedProductIn(coop, seller.id);
    await deliveredIn(coop, seller.id, [{ variantId: cake.variants[0]?.id as string, quantity: 5 }]);

    const order = await accepted(coop, [rice, oil], 1);
    const consigned = await paidOrderIn(coop, [{ variantId: rice }, { variantId: cake.variants[0]?.id as string }]);
    const mixed = granted(await cashier(coop, () => house.get(FulfilmentService).accept(consigned.id)));

    expect(consigned.parcels).toEqual([]);
    expect(order.parcels).toMatchObject([
      { number: 'K-00001', state: 'PENDING', stateLabel: 'Menunggu dikemas', locationName: 'Toko', sellerId: null },
      { number: 'K-00002', locationName: 'Gudang Timur', lines: [{ productName: 'Minyak', quantity: 1 }] },
    ]);
    expect(mixed.parcels).toMatchObject([{ sellerId: null }, { sellerId: seller.id, sellerName: seller.name }]);
    expect(order.parcels[0]?.allowedActions).toEqual(['PACK', 'SHIP', 'SPLIT', 'MERGE']);
  });

  it('go one by one: partly shipped, shipped, partly handed over, arrived', async () => {
    const coop = await shop();
    const order = await accepted(coop, [await goodsIn(coop)], 3);
    const [lineId, firstId] = [order.lines[0]?.id ?? '', order.parcels[0]?.id ?? ''];
    const requestId = newId();
    const two = granted(await split(coop, firstId, lineId, 1, requestId));
    const again = granted(await split(coop, firstId, lineId, 1, requestId));
    const secondId = two.parcels[1]?.id ?? '';
    const ship = (parcelId: string, waybillNo: string) =>
      cashier(coop, () => parcels().ship({ parcelId, courierName: 'JNE', service: 'REG', waybillNo }));
    const handOver = (parcelId: string) => cashier(coop, () => parcels().handOver({ requestId: newId(), parcelId }));

    expect(two.parcels.map(({ lines }) => lines.map((line) => line.quantity))).toEqual([[2], [1]]);
    expect(again.parcels).toHaveLength(2);
    expect(await ship(secondId, 'JP1')).toMatchObject({
      status: 'PARTLY_SHIPPED',
      statusLabel: 'Dikirim sebagian',
      parcels: [{ state: 'PENDING' }, { state: 'SHIPPED', service: 'REG', waybillNo: 'JP1' }],
    });
    expect(await ship(secondId, 'JP1')).toMatchObject({ status: 'PARTLY_SHIPPED' });
    expect(await cashier(coop, () => parcels().pack(secondId))).toMatchObject({
      code: 'PARCEL_ACTION_NOT_ALLOWED',
      state: 'SHIPPED',
      allowedActions: ['HAND_OVER'],
    });
    expect(await handOver(secondId)).toMatchObject({
      status: 'PARTLY_HANDED_OVER',
      statusLabel: 'Diserahkan sebagian',
    });
    expect(
      await cashier(coop, () =>
        house.get(CancelService).cancel({ requestId: newId(), orderId: order.id, reason: 'OTHER' }),
      ),
    ).toMatchObject({
      code: 'ORDER_ACTION_NOT_ALLOWED',
    });
    expect(await cashier(coop, () => parcels().pack(firstId))).toMatchObject({ parcels: [{ state: 'PACKED' }, {}] });
    await ship(firstId, 'JP2');
    expect(await handOver(firstId)).toMatchObject({ status: 'ARRIVED' });
    const events = await house.admin<{ type: string }>(
      `select type from platform.outbox_event where tenant_id = $1 and type in ('order.parcelShipped', 'order.handedOver')`,
      [coop.id],
    );
    expect(events.map(({ type }) => type).sort()).toEqual([
      'order.handedOver',
      'order.parcelShipped',
      'order.parcelShipped',
    ]);
  });

  it('of a pickup order complete it with the last one; all at once as before', async () => {
    const coop = await shop();
    const order = await accepted(coop, [await goodsIn(coop)], 2, 'PICKUP');
    const [lineId, parcelId] = [order.lines[0]?.id ?? '', order.parcels[0]?.id ?? ''];
    const secondId = granted(await split(coop, parcelId, lineId, 1)).parcels[1]?.id ?? '';

    expect(await cashier(coop, () => parcels().markReady(parcelId))).toMatchObject({ status: 'PARTLY_READY' });
    expect(await cashier(coop, () => house.get(FulfilmentService).markReady(order.id))).toMatchObject({
      status: 'READY_FOR_PICKUP',
      parcels: [{ state: 'READY_FOR_PICKUP' }, { state: 'READY_FOR_PICKUP' }],
    });
    expect(
      await cashier(coop, () => parcels().handOver({ requestId: newId(), parcelId, receivedBy: 'Bu Siti' })),
    ).toMatchObject({
      state: 'ACCEPTED',
    });
    expect(await cashier(coop, () => parcels().handOver({ requestId: newId(), parcelId: secondId }))).toMatchObject({
      status: 'COMPLETED',
    });
    const seen = await as(coop, undefined, () => house.get(OrdersService).byToken(order.token));
    expect(seen.parcels).toMatchObject([{ receivedBy: null, allowedActions: [] }, {}]);
  });

  it('become one again while none is packed, and only of one kind', async () => {
    const coop = await shop();
    const [rice, oil] = [await goodsIn(coop), await goodsIn(coop, { stock: 0 })];
    await stockAt(coop, (await locationIn(coop)).id, oil, 5);
    const order = await accepted(coop, [rice, oil]);
    const [here, there] = [order.parcels[0]?.id ?? '', order.parcels[1]?.id ?? ''];
    const piece = granted(await split(coop, here, order.lines[0]?.id ?? '', 1)).parcels[2]?.id ?? '';
    const merge = (...parcelIds: string[]) => cashier(coop, () => parcels().merge({ parcelIds }));

    expect(await merge(here, there)).toMatchObject({ code: 'INVALID_INPUT', field: 'parcelIds' });
    expect(await merge(here, piece)).toMatchObject({ parcels: [{ lines: [{ quantity: 2 }] }, {}] });
    expect(await merge(here, piece)).toMatchObject({ parcels: [{ lines: [{ quantity: 2 }] }, {}] });
    expect(await split(coop, here, order.lines[0]?.id ?? '', 2)).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'lines',
    });
    expect(await split(coop, here, order.lines[0]?.id ?? '', 3)).toMatchObject({ field: 'lines.0.quantity' });
    expect(await split(coop, here, order.lines[1]?.id ?? '', 1)).toMatchObject({ field: 'lines.0.orderLineId' });
  });

  it('wait for goods that were sold ahead; when these come they leave, and their cost is booked once', async () => {
    const coop = await shop();
    const [rice, oil] = [await goodsIn(coop, { cost: 7_000 }), await goodsIn(coop, { stock: 0 })];
    await backorderIn(coop, oil, 10);
    const order = await accepted(coop, [rice, oil]);
    const parcelId = order.parcels[0]?.id ?? '';

    expect(await cashier(coop, () => parcels().pack(parcelId))).toMatchObject({
      code: 'GOODS_NOT_THERE',
      shortages: [{ variantId: oil }],
    });
    expect(await cashier(coop, () => house.get(FulfilmentService).markShipped({ orderId: order.id }))).toMatchObject({
      code: 'GOODS_NOT_THERE',
    });
    const apart = granted(await split(coop, parcelId, order.lines[0]?.id ?? '', 2)).parcels[1]?.id ?? '';
    expect(await cashier(coop, () => parcels().ship({ parcelId: apart }))).toMatchObject({ status: 'PARTLY_SHIPPED' });
    expect(await balanceOf(coop, '5-1020')).toEqual(rupiah(14_000));
    await stockIn(coop, [oil], 5, 4_000);
    expect(await cashier(coop, () => parcels().pack(parcelId))).toMatchObject({ parcels: [{ state: 'PACKED' }, {}] });
    expect(await cashier(coop, () => parcels().ship({ parcelId }))).toMatchObject({ status: 'SHIPPED' });

    expect(await balanceOf(coop, '5-1020')).toEqual(rupiah(22_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('packed by two at once are packed once, in one line of history', async () => {
    const coop = await shop();
    const order = await accepted(coop, [await goodsIn(coop)]);
    const parcelId = order.parcels[0]?.id ?? '';

    await Promise.all([cashier(coop, () => parcels().pack(parcelId)), cashier(coop, () => parcels().pack(parcelId))]);

    const { history } = await managed(coop, order.id);
    expect(history.filter(({ label }) => label === 'Dikemas')).toHaveLength(1);
  });

  it('wait for cash that comes with them, and are given up with their order', async () => {
    const coop = await shop();
    const placed = await orderIn(coop, [{ variantId: await goodsIn(coop) }], { paymentMethod: 'CASH_AT_PICKUP' });
    const order = granted(await cashier(coop, () => house.get(FulfilmentService).accept(placed.id)));
    const parcelId = order.parcels[0]?.id ?? '';
    await cashier(coop, () => parcels().markReady(parcelId));

    expect(await cashier(coop, () => parcels().handOver({ requestId: newId(), parcelId }))).toMatchObject({
      code: 'PAYMENT_OUTSTANDING',
    });
    const given = granted(
      await coop.run(() => house.get(CancelService).cancel({ requestId: newId(), orderId: order.id, reason: 'OTHER' })),
    );
    expect(given.parcels).toMatchObject([{ state: 'CANCELLED', stateLabel: 'Dibatalkan', allowedActions: [] }]);
  });

  it('of an order that was accepted before parcels were known are made when it goes on', async () => {
    const coop = await shop();
    const order = await accepted(coop, [await goodsIn(coop)]);
    await house.admin('delete from orders.fulfilment_line where tenant_id = $1', [coop.id]);
    await house.admin('delete from orders.fulfilment where tenant_id = $1', [coop.id]);

    expect(await cashier(coop, () => house.get(FulfilmentService).markShipped({ orderId: order.id }))).toMatchObject({
      status: 'SHIPPED',
      parcels: [{ state: 'SHIPPED', lines: [{ quantity: 2 }] }],
    });
  });

  it('are unknown to other cooperatives', async () => {
    const [coop, other] = [await shop(), await shop()];
    const parcelId = (await accepted(coop, [await goodsIn(coop)])).parcels[0]?.id ?? '';

    await expect(other.run(() => parcels().pack(parcelId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => parcels().merge({ parcelIds: [parcelId, newId()] }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('where an order is, from its parcels', () => {
  it.each([
    [[], 'PICKUP', 'PENDING'],
    [['PENDING', 'PACKED'], 'PICKUP', 'PENDING'],
    [['PENDING', 'READY_FOR_PICKUP'], 'PICKUP', 'PARTLY_READY'],
    [['READY_FOR_PICKUP', 'CANCELLED'], 'PICKUP', 'READY_FOR_PICKUP'],
    [['PACKED', 'SHIPPED'], 'EXPEDITION', 'PARTLY_SHIPPED'],
    [['SHIPPED', 'SHIPPED'], 'OWN_COURIER', 'SHIPPED'],
    [['SHIPPED', 'HANDED_OVER'], 'OWN_COURIER', 'PARTLY_HANDED_OVER'],
    [['HANDED_OVER', 'CANCELLED'], 'OWN_COURIER', 'HANDED_OVER'],
  ] as const)('%j by %s is %s', (states, method, expected) => {
    expect(fulfilmentStateOf(states, method)).toBe(expected);
  });
});

describe('ten orders on the board, with everything about their parcels and returns', () => {
  const house = startHouse(OrdersModule);

  it('need at most six messages', async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    const rice = await goodsIn(coop, { stock: 20 });
    for (let round = 0; round < 10; round++) {
      const order = await paidOrderIn(coop, [{ variantId: rice }]);
      await coop.run(() => house.get(FulfilmentService).accept(order.id));
    }
    const paths = new Set(
      [
        'number',
        'status',
        'total',
        'payment',
        'payment.state',
        'contact',
        'contact.phone',
        'member',
        'lines',
        'parcels',
        'parcels.lines',
        'returns',
        'history',
        'refunds',
      ]
        .flatMap((path) => ['nodes', `nodes.${path}`])
        .concat('totalCount'),
    );
    let page: Awaited<ReturnType<OrdersService['board']>> | undefined;

    const sent = await house.statementsOf(async () => {
      page = await coop.run(() => house.get(OrdersService).board(null, { first: 10 }, paths));
    });

    expect(page?.nodes.map(({ parcels }) => parcels.length)).toEqual(Array.from({ length: 10 }, () => 1));
    expect(sent.length).toBeLessThanOrEqual(6);
  });
});
