import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { startHouse } from '@lumbung/platform/testing';
import type { Order } from '../order/order.schema.js';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { CaptureService } from '../settlement/capture.service.js';
import { RefundService } from '../settlement/refund.service.js';
import { Cashier, goodsIn, granted, openShop, orderIn } from '../testing/index.js';

describe('cash of orders in the drawer of the cashier', () => {
  const house = startHouse(OrdersModule);
  const arranged = async (float = 100_000) => {
    const coop = await house.cooperative();
    await openShop(coop);
    const cashier = new Cashier(coop);
    await cashier.open(float);
    return { coop, cashier };
  };

  it('takes refunded cash out of the drawer of whoever gives it, as far as it holds so much', async () => {
    const { coop, cashier } = await arranged(0);
    const rice = await goodsIn(coop, { price: 30_000, stock: 5 });
    const order = granted(await cashier.sell([{ variantId: rice }])) as Order;
    const byQris = granted(await cashier.sell([{ variantId: rice }], { payment: 'QRIS' })) as Order;
    const refund = (of: Order, amount: number) =>
      cashier.run(
        () =>
          house.get(RefundService).refund({
            requestId: newId(),
            orderId: of.id,
            amount: rupiah(amount),
            method: 'CASH',
            reason: 'Barang rusak',
            returnedLines: [{ orderLineId: of.lines[0]?.id as string, quantity: quantity(1) }],
          }),
        ['MANAGER'],
      );

    granted(await refund(order, 30_000));

    expect(await cashier.drawer()).toMatchObject({ expected: 0, movements: [{ kind: 'REFUND' }, { kind: 'SALE' }] });
    expect(await refund(byQris, 30_000)).toMatchObject({ code: 'DRAWER_TOO_EMPTY' });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('puts the cash of an order from the web into the drawer of the cashier who confirms it', async () => {
    const { coop, cashier } = await arranged();
    const rice = await goodsIn(coop, { price: 30_000, stock: 5 });
    const order = await orderIn(coop, [{ variantId: rice }], { paymentMethod: 'CASH_AT_PICKUP' });
    const transfer = await orderIn(coop, [{ variantId: rice }]);
    const confirm = (orderId: string) =>
      cashier.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId }));

    granted(await confirm(order.id));
    granted(await confirm(transfer.id));

    expect(await cashier.drawer()).toMatchObject({ expected: 130_000, cashSales: 30_000 });
  });

  it('gives the money of a cancelled order out of the drawer, and refuses when it holds too little', async () => {
    const { coop, cashier } = await arranged(10_000);
    const rice = await goodsIn(coop, { price: 30_000, stock: 5 });
    const order = await orderIn(coop, [{ variantId: rice }], { paymentMethod: 'QRIS' });
    granted(await cashier.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: order.id })));
    const cancel = () =>
      cashier.run(
        () =>
          house
            .get(CancelService)
            .cancel({ requestId: newId(), orderId: order.id, reason: 'OUT_OF_STOCK', refundMethod: 'CASH' }),
        ['MANAGER'],
      );

    expect(await cancel()).toMatchObject({ code: 'DRAWER_TOO_EMPTY', expected: rupiah(10_000) });
    granted(await cashier.sell([{ variantId: rice }]));
    expect(await cancel()).toMatchObject({ status: 'CANCELLED' });
    expect(await cashier.drawer()).toMatchObject({ expected: 10_000 });
    expect(await trialDifference(coop)).toBe(0);
  });
});
