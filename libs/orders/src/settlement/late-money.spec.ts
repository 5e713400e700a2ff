import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import { CancelService } from './cancel.service.js';
import { CaptureService } from './capture.service.js';

describe('money that comes after the clock gave its order up', () => {
  const house = startHouse(OrdersModule);
  const expired = async (stock: number) => {
    const coop = await house.cooperative();
    await openShop(coop);
    const rice = await goodsIn(coop, { stock, price: 10_000, cost: 7_000 });
    const order = await orderIn(coop, [{ variantId: rice, quantity: 2 }]);
    house.clock.advance({ days: 2 });
    await coop.run(() => house.get(CancelService).expire(order.id));
    return { coop, rice, order };
  };
  const confirm = (coop: TestCooperative, orderId: string, roles = ['CASHIER']) =>
    coop.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId }), roles);

  it('revives the order when all its goods can still be held', async () => {
    const { coop, rice, order } = await expired(2);

    const revived = granted(await confirm(coop, order.id));

    expect(revived).toMatchObject({
      status: 'NEW',
      cancelReason: null,
      payment: { state: 'CAPTURED', amount: order.total },
      receipt: { number: 'S-00001' },
    });
    expect(revived.history.at(-1)?.label).toBe('Uang datang terlambat; pesanan dihidupkan lagi');
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(20_000));
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(order.total as number));
    expect(await house.admin('select on_hand, reserved from catalog.stock where variant_id = $1', [rice])).toEqual([
      { on_hand: '0.000', reserved: '0.000' },
    ]);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is kept as a receipt with an alert when the goods are gone, and never lost', async () => {
    const { coop, rice, order } = await expired(2);
    await orderIn(coop, [{ variantId: rice }]);

    const kept = granted(await confirm(coop, order.id));
    const again = granted(await confirm(coop, order.id));

    expect(kept).toMatchObject({ status: 'CANCELLED', payment: { state: 'EXPIRED' }, receipt: null });
    expect(again.status).toBe('CANCELLED');
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(order.total as number));
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(0));
    expect(
      await house.admin(`select reason, amount::int, order_id from payments.receipt where tenant_id = $1`, [coop.id]),
    ).toEqual([{ reason: 'LATE', amount: order.total, order_id: order.id }]);
    expect(
      await house.admin(`select type from platform.outbox_event where tenant_id = $1 and type = 'payment.unmatched'`, [
        coop.id,
      ]),
    ).toHaveLength(1);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('counts once, also when two cashiers see it at once', async () => {
    const { coop, order } = await expired(2);

    const answers = await Promise.all([confirm(coop, order.id), confirm(coop, order.id)]);

    expect(answers.map((answer) => ('code' in answer ? answer.code : 'paid')).sort()).toEqual([
      'ORDER_ACTION_NOT_ALLOWED',
      'paid',
    ]);
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(20_000));
  });

  it('is none of another cooperative’s business, nor of an order that people gave up', async () => {
    const { coop, order } = await expired(2);
    const other = await house.cooperative();
    await expect(confirm(other, order.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const second = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);
    granted(
      await coop.run(() =>
        house.get(CancelService).cancel({ requestId: newId(), orderId: second.id, reason: 'OTHER' }),
      ),
    );

    expect(await confirm(coop, second.id)).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED', status: 'CANCELLED' });
    expect(await coop.run(() => house.get(OrdersService).managed(order.id))).toMatchObject({ status: 'CANCELLED' });
  });
});
