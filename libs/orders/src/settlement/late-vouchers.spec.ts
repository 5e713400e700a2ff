import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { ReceiptsService } from '@lumbung/payments';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { voucherIn } from '@lumbung/promotions/testing';
import { CartVouchersService } from '../cart/cart-vouchers.service.js';
import { ChangesService } from '../changes/changes.service.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import { AppliedReceiptsService } from '../money-that-came/applied-receipts.service.js';
import type { Order } from '../order/order.schema.js';
import { OrdersModule } from '../orders.module.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop } from '../testing/index.js';
import { CancelService } from './cancel.service.js';
import { CaptureService } from './capture.service.js';

describe('the voucher of an order that is paid after the clock gave it up', () => {
  const house = startHouse(OrdersModule);
  const order = async (coop: TestCooperative, rice: string, code: string) => {
    const cart = await cartWith(coop, [{ variantId: rice, quantity: 2 }]);
    const seen = await as(coop, undefined, () => house.get(CartVouchersService).apply({ cartToken: cart.token, code }));
    return as(coop, undefined, () => house.get(CheckoutService).place(checkoutOf(granted(seen))));
  };
  const giveUp = async (coop: TestCooperative, { id }: Pick<Order, 'id'>) => {
    house.clock.advance({ days: 2 });
    await coop.run(() => house.get(CancelService).expire(id));
  };
  const pay = (coop: TestCooperative, { id }: Pick<Order, 'id'>) =>
    coop.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: id }));
  const counters = async (coop: TestCooperative) => {
    const [row] = await house.admin<Record<string, number>>(
      'select uses, spent::int, uses_beyond as beyond from promotions.promotion where tenant_id = $1',
      [coop.id],
    );
    return row;
  };
  /** Rice for 10,000, a voucher of 10 % for one order, and an order of two that used it and expired. */
  const arranged = async (stock = 20) => {
    const coop = await house.cooperative();
    await openShop(coop);
    const rice = await goodsIn(coop, { price: 10_000, stock });
    const { code, promotion } = await voucherIn(coop, { codeUses: 1, budget: rupiah(2_000) });
    const late = granted(await order(coop, rice, code));
    await giveUp(coop, late);
    return { coop, rice, code, promotion, late };
  };

  it('counts again, and goes back once more when the order is given up for good', async () => {
    const { coop, rice, code, late } = await arranged();
    expect(await counters(coop)).toEqual({ uses: 0, spent: 0, beyond: 0 });

    const revived = granted(await pay(coop, late));

    expect(revived).toMatchObject({ status: 'NEW', discount: 2_000, total: late.total });
    expect(await counters(coop)).toEqual({ uses: 1, spent: 2_000, beyond: 0 });
    await expect(order(coop, rice, code)).rejects.toThrow('VOUCHER_USED_UP');
    const input = { requestId: newId(), orderId: late.id, reason: 'OTHER', refundMethod: 'BANK_TRANSFER' } as const;
    granted(await coop.run(() => house.get(CancelService).cancel(input)));
    expect(await counters(coop)).toEqual({ uses: 0, spent: 0, beyond: 0 });
  });

  it('that somebody else has used meanwhile stands beside his: the price that was paid stays', async () => {
    const { coop, rice, code, late } = await arranged();
    const other = granted(await order(coop, rice, code));

    const revived = granted(await pay(coop, late));

    expect(revived).toMatchObject({ status: 'NEW', discount: 2_000, total: late.total });
    expect(await counters(coop)).toEqual({ uses: 2, spent: 4_000, beyond: 1 });
    expect(other).toMatchObject({ status: 'AWAITING_PAYMENT', discount: 2_000 });
    expect(await trialDifference(coop)).toBe(0);
    // What he was granted stays his when the staff takes something off the order.
    const refundMethod = 'BANK_TRANSFER' as const;
    const wish = { orderId: late.id, added: [], dropsVouchers: false, reason: 'rusak', refundMethod };
    const lines = [{ orderLineId: late.lines[0]?.id ?? '', quantity: quantity(1) }];
    granted(await coop.run(() => house.get(ChangesService).apply({ ...wish, requestId: newId(), lines })));
    expect(await counters(coop)).toEqual({ uses: 2, spent: 3_000, beyond: 1 });
  });

  it('counts for each of two that are paid at the same moment as a third one uses it', async () => {
    for (let round = 0; round < 3; round++) {
      const { coop, rice, code, late } = await arranged();
      const later = granted(await order(coop, rice, code));
      await giveUp(coop, later);

      const [first, second, third] = await Promise.all([
        pay(coop, late),
        pay(coop, later),
        order(coop, rice, code).catch(() => undefined),
      ]);

      expect([first, second]).toMatchObject([{ status: 'NEW' }, { status: 'NEW' }]);
      const uses = third && '__typename' in third ? 3 : 2;
      expect(await counters(coop)).toEqual({ uses, spent: 2_000 * uses, beyond: uses - 1 });
    }
  });

  it('counts again also when money that waited pays the order, and not when its goods are gone', async () => {
    const { coop, rice, late } = await arranged(2);
    const receipt = async (amount: number) =>
      granted(
        await coop.run(() =>
          house.get(ReceiptsService).note({ requestId: newId(), amount: rupiah(amount), money: 'BANK' }),
        ),
      );
    const apply = (receiptId: string) =>
      coop.run(() => house.get(AppliedReceiptsService).apply({ requestId: newId(), receiptId, orderId: late.id }));
    const waiting = await receipt(20_000);
    await house.admin('update catalog.stock set reserved = 2 where variant_id = $1', [rice]);

    expect(await apply(waiting.id)).toMatchObject({ code: 'OUT_OF_STOCK' });
    expect(await pay(coop, late)).toMatchObject({ status: 'CANCELLED' });
    expect(await counters(coop)).toEqual({ uses: 0, spent: 0, beyond: 0 });

    await house.admin('update catalog.stock set reserved = 0 where variant_id = $1', [rice]);
    granted(await apply(waiting.id));
    expect(await counters(coop)).toEqual({ uses: 1, spent: 2_000, beyond: 0 });
  });
});
