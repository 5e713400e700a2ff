import { describe, expect, it } from '@jest/globals';
import { backorderIn, countersOf, holesOfStock, stockIn } from '@lumbung/catalog/testing';
import { agreementIn, consignedProductIn } from '@lumbung/consignment/testing';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import { ParcelsService } from '../fulfilment/parcels.service.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { as, goodsIn, granted, openShop, paidOrderIn } from '../testing/index.js';
import type { ApplyOrderChangeInput } from './changes.schema.js';
import { ChangesService } from './changes.service.js';

describe('goods of a paid order that have not come', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  /** Goods sold ahead, of which nothing lies here. */
  const ahead = async (coop: TestCooperative) => {
    const variantId = await goodsIn(coop, { name: 'Bandeng', stock: 0 });
    await backorderIn(coop, variantId, 10);
    return variantId;
  };
  const to = (order: Order, wanted: Record<string, number>): Partial<ApplyOrderChangeInput> => ({
    lines: Object.entries(wanted).map(([name, pieces]) => ({
      orderLineId: order.lines.find(({ productName }) => productName === name)?.id ?? '',
      quantity: quantity(pieces),
    })),
    refundMethod: 'BANK_TRANSFER',
  });
  const changeOf = (order: Order, input: Partial<ApplyOrderChangeInput>): ApplyOrderChangeInput => ({
    ...{ requestId: newId(), orderId: order.id, lines: [], added: [], dropsVouchers: false, reason: 'tidak jadi' },
    ...input,
  });
  const apply = (coop: TestCooperative, order: Order, input: Partial<ApplyOrderChangeInput>, roles = ['OWNER']) =>
    coop.run(() => house.get(ChangesService).apply(changeOf(order, input)), roles);
  const managed = (coop: TestCooperative, order: Order) => coop.run(() => house.get(OrdersService).managed(order.id));
  const accept = async (coop: TestCooperative, order: Order) =>
    granted(await coop.run(() => house.get(FulfilmentService).accept(order.id)));
  const soundIn = async (coop: TestCooperative) => {
    expect(await trialDifference(coop)).toBe(0);
    expect(await holesOfStock(coop)).toEqual([]);
  };

  it('can become less: no longer held, their money goes back, and nothing of them was booked as cost', async () => {
    const coop = await shop();
    const [fish, rice] = [await ahead(coop), await goodsIn(coop, { name: 'Beras', cost: 7_000 })];
    const order = await paidOrderIn(coop, [
      { variantId: fish, quantity: 3 },
      { variantId: rice, quantity: 2 },
    ]);
    expect((await managed(coop, order)).lines.map(({ isAwaited }) => isAwaited)).toEqual([true, false]);

    const changed = granted(await apply(coop, order, to(order, { Bandeng: 1 })));

    expect(changed).toMatchObject({
      refunds: [{ amount: 20_000 }],
      lines: [{ returnedQuantity: 2, isAwaited: true }, { returnedQuantity: 0 }],
      changeableParts: ['GOODS', 'AWAITED_GOODS', 'DELIVERY'],
    });
    expect(await countersOf(coop, fish)).toMatchObject({ onHand: 0, reserved: 1 });
    expect(await balanceOf(coop, '5-1020')).toEqual(rupiah(14_000));
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(30_000));
    await soundIn(coop);
    await stockIn(coop, [fish], 1);
    const accepted = await accept(coop, order);
    granted(await coop.run(() => house.get(FulfilmentService).markReady(accepted.id)));
    expect(await countersOf(coop, fish)).toMatchObject({ onHand: 0, reserved: 0 });
    await soundIn(coop);
  });

  it('can be given up while the rest is on its way: the order is then as far as the rest', async () => {
    const coop = await shop();
    const [fish, rice] = [await ahead(coop), await goodsIn(coop, { name: 'Beras' })];
    const placed = await paidOrderIn(coop, [{ variantId: rice }, { variantId: fish, quantity: 2 }]);
    const accepted = await accept(coop, placed);
    const parcels = house.get(ParcelsService);
    const parcelId = accepted.parcels[0]?.id ?? '';
    const rest = [{ orderLineId: accepted.lines[1]?.id ?? '', quantity: quantity(2) }];
    granted(await coop.run(() => parcels.split({ requestId: newId(), parcelId, lines: rest })));
    granted(await coop.run(() => parcels.markReady(parcelId)));
    const part = await managed(coop, placed);
    expect(part).toMatchObject({ status: 'PARTLY_READY', changeableParts: ['AWAITED_GOODS', 'DELIVERY'] });
    expect(await apply(coop, part, to(part, { Beras: 0 }))).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    expect(await apply(coop, part, to(part, { Bandeng: 3 }))).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });

    const ready = granted(await apply(coop, part, to(part, { Bandeng: 0 })));

    expect(ready).toMatchObject({
      status: 'READY_FOR_PICKUP',
      parcels: [{ id: parcelId, state: 'READY_FOR_PICKUP' }],
      refunds: [{ amount: 20_000 }],
      changeableParts: ['DELIVERY'],
    });
    expect(await countersOf(coop, fish)).toMatchObject({ reserved: 0 });
    await soundIn(coop);
  });

  it('complete a fetched order when they were all that was still to come, and patronage counts what is kept', async () => {
    const coop = await shop();
    const [fish, rice] = [await ahead(coop), await goodsIn(coop, { name: 'Beras' })];
    const placed = await paidOrderIn(coop, [{ variantId: rice }, { variantId: fish }]);
    const accepted = await accept(coop, placed);
    const parcels = house.get(ParcelsService);
    const parcelId = accepted.parcels[0]?.id ?? '';
    const rest = [{ orderLineId: accepted.lines[1]?.id ?? '', quantity: quantity(1) }];
    granted(await coop.run(() => parcels.split({ requestId: newId(), parcelId, lines: rest })));
    granted(await coop.run(() => parcels.markReady(parcelId)));
    granted(await coop.run(() => parcels.handOver({ requestId: newId(), parcelId })));
    const seen = await as(coop, undefined, () => house.get(OrdersService).byToken(placed.token));
    expect(seen).toMatchObject({ status: 'PARTLY_HANDED_OVER', changeableParts: [] });

    const done = granted(await apply(coop, placed, to(placed, { Bandeng: 0 })));

    expect(done).toMatchObject({ status: 'COMPLETED', changeableParts: [], parcels: [{ id: parcelId }] });
    const completed = await house.admin<{ payload: { goodsTotal: number } }>(
      `select payload from platform.outbox_event where tenant_id = $1 and type = 'order.completed'`,
      [coop.id],
    );
    expect(completed.map(({ payload }) => payload.goodsTotal)).toEqual([10_000]);
    await soundIn(coop);
  });

  it('of a seller are taken off what he is owed', async () => {
    const coop = await shop();
    const seller = await sellerIn(coop);
    await agreementIn(coop, { commissionBasisPoints: 1_000 });
    const cake = (await consignedProductIn(coop, seller.id, { name: 'Kue' })).variants[0]?.id as string;
    await backorderIn(coop, cake, 5);
    const order = await paidOrderIn(coop, [{ variantId: cake, quantity: 2 }]);
    const owed = await balanceOf(coop, '2-1050');

    granted(await apply(coop, order, to(order, { Kue: 1 })));

    expect(owed.isPositive).toBe(true);
    expect(await balanceOf(coop, '2-1050')).toEqual(owed.share(1, 2));
    expect((await managed(coop, order)).lines).toMatchObject([{ seller: { id: seller.id, name: seller.name } }]);
    await soundIn(coop);
  });

  it('cannot become more, go once however often it is asked, and need the right to give money back', async () => {
    const coop = await shop();
    const fish = await ahead(coop);
    const order = await paidOrderIn(coop, [{ variantId: fish, quantity: 3 }]);
    const once = changeOf(order, to(order, { Bandeng: 2 }));

    expect(await apply(coop, order, to(order, { Bandeng: 4 }))).toMatchObject({ code: 'PAID_ORDER_CANNOT_GROW' });
    await expect(apply(coop, order, to(order, { Bandeng: 2 }), ['CASHIER'])).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await Promise.all([1, 2].map(() => coop.run(() => house.get(ChangesService).apply(once))));

    expect(await managed(coop, order)).toMatchObject({
      refunds: [{ amount: 10_000 }],
      lines: [{ returnedQuantity: 1 }],
    });
    expect(await countersOf(coop, fish)).toMatchObject({ reserved: 2 });
    await soundIn(coop);
  });
});
