import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { ReceiptsService } from '@lumbung/payments';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { goodsIn, granted, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { AppliedReceiptsService } from './applied-receipts.service.js';

describe('money without a known purpose that pays an order', () => {
  const house = startHouse(OrdersModule);
  const arranged = async (stock = 2) => {
    const coop = await house.cooperative();
    await openShop(coop);
    const rice = await goodsIn(coop, { stock, price: 10_000, cost: 7_000 });
    return { coop, rice, order: await orderIn(coop, [{ variantId: rice, quantity: 2 }]) };
  };
  const noted = async (coop: TestCooperative, amount: number) =>
    granted(
      await coop.run(() =>
        house.get(ReceiptsService).note({ requestId: newId(), amount: rupiah(amount), money: 'BANK', payer: 'SITI A' }),
      ),
    );
  const apply = (coop: TestCooperative, receiptId: string, orderId: string, requestId: string = newId()) =>
    coop.run(() => house.get(AppliedReceiptsService).apply({ requestId, receiptId, orderId }), ['TREASURER']);
  const owed = (order: { total: unknown }) => Number(order.total);

  it('is captured and booked once, and what is too much stays', async () => {
    const { coop, order } = await arranged();
    const receipt = await noted(coop, owed(order) + 500);
    const requestId = newId();

    const paid = granted(await apply(coop, receipt.id, order.id, requestId));
    const again = granted(await apply(coop, receipt.id, order.id, requestId));

    expect(paid).toMatchObject({ status: 'NEW', payment: { state: 'CAPTURED' }, receipt: { number: 'S-00001' } });
    expect(again).toMatchObject({ id: order.id, status: 'NEW' });
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(500));
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(owed(order) + 500));
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(20_000));
    expect(await trialDifference(coop)).toBe(0);
    expect(
      await house.admin(
        'select reason, state, amount::int from payments.receipt where tenant_id = $1 order by number',
        [coop.id],
      ),
    ).toEqual([
      { reason: 'NOTED', state: 'MATCHED', amount: owed(order) + 500 },
      { reason: 'EXCESS', state: 'UNMATCHED', amount: 500 },
    ]);
  });

  it('revives an order the clock gave up, unless its goods are gone', async () => {
    const { coop, rice, order } = await arranged();
    const other = await arranged();
    house.clock.advance({ days: 2 });
    await coop.run(() => house.get(CancelService).expire(order.id));
    await other.coop.run(() => house.get(CancelService).expire(other.order.id));
    await orderIn(other.coop, [{ variantId: other.rice }]);

    const revived = granted(await apply(coop, (await noted(coop, 25_000)).id, order.id));
    const refused = await apply(other.coop, (await noted(other.coop, 25_000)).id, other.order.id);

    expect(revived).toMatchObject({ status: 'NEW', payment: { state: 'CAPTURED' } });
    expect(await house.admin('select on_hand from catalog.stock where variant_id = $1', [rice])).toEqual([
      { on_hand: '0.000' },
    ]);
    expect(refused).toMatchObject({ code: 'OUT_OF_STOCK' });
    expect(await balanceOf(other.coop, '2-1210')).toEqual(rupiah(25_000));
  });

  it('is refused where it is too little, was decided before, or nothing is owed', async () => {
    const { coop, order } = await arranged(10);
    const receipt = await noted(coop, owed(order));
    const second = await orderIn(coop, [{ variantId: await goodsIn(coop, { price: 1_000 }) }]);
    const paid = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);

    expect(await apply(coop, (await noted(coop, 1)).id, order.id)).toMatchObject({ code: 'PAYMENT_AMOUNT_MISMATCH' });
    expect(await apply(coop, receipt.id, paid.id)).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    granted(await apply(coop, receipt.id, order.id));
    expect(await apply(coop, receipt.id, second.id)).toMatchObject({ code: 'RECEIPT_DECIDED', state: 'MATCHED' });
  });

  it('pays one order, also when two are to be paid with it at once', async () => {
    const { coop, rice, order } = await arranged(10);
    const second = await orderIn(coop, [{ variantId: rice }]);
    const receipt = await noted(coop, 50_000);

    const answers = await Promise.all([apply(coop, receipt.id, order.id), apply(coop, receipt.id, second.id)]);

    expect(answers.map((answer) => ('code' in answer ? answer.code : 'paid')).sort()).toEqual([
      'RECEIPT_DECIDED',
      'paid',
    ]);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is none of another cooperative’s business', async () => {
    const { coop, order } = await arranged();
    const other = await arranged();
    const receipt = await noted(coop, 50_000);

    await expect(apply(other.coop, receipt.id, other.order.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(apply(other.coop, receipt.id, order.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
