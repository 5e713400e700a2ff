import { describe, expect, it } from '@jest/globals';
import { rupiah, type PhoneNumber } from '@lumbung/kernel';
import { voucherIn } from '@lumbung/promotions/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CartVouchersService } from '../cart/cart-vouchers.service.js';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop } from '../testing/index.js';
import type { Cart } from '../cart/cart.schema.js';
import { CheckoutService } from './checkout.service.js';

describe('buyers at the same moment', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const phoneOf = (index: number) => `+62800001${String(index).padStart(4, '0')}` as PhoneNumber;
  const place = (coop: TestCooperative, cart: Cart, index: number) =>
    as(coop, undefined, () =>
      house
        .get(CheckoutService)
        .place(
          checkoutOf(cart, { paymentMethod: 'QRIS', contact: { name: `Pembeli ${index}`, phone: phoneOf(index) } }),
        ),
    );
  const withVoucher = async (coop: TestCooperative, cart: Cart, code: string) =>
    granted(await as(coop, undefined, () => house.get(CartVouchersService).apply({ cartToken: cart.token, code })));

  it('who want the same two things in the other order wait for each other, two hundred times, and nobody hears of a deadlock', async () => {
    const coop = await shop();
    const [rice, sugar] = [await goodsIn(coop, { stock: 1_000 }), await goodsIn(coop, { stock: 1_000 })];
    // More at once would only wait for one of the twelve connections, and on a busy machine too long.
    for (let round = 0; round < 20; round++) {
      const carts = await Promise.all(
        Array.from({ length: 20 }, (_, index) => {
          const wanted = [{ variantId: rice }, { variantId: sugar }];
          return cartWith(coop, index % 2 ? wanted : wanted.reverse());
        }),
      );

      const answers = await Promise.all(carts.map((cart, index) => place(coop, cart, round * 20 + index)));

      expect(answers.filter((answer) => !('id' in answer))).toEqual([]);
    }
    expect(await house.admin('select distinct reserved from catalog.stock where tenant_id = $1', [coop.id])).toEqual([
      { reserved: '400.000' },
    ]);
  }, 120_000);

  it('let one have the last use of a voucher, and the others keep their carts', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 100, price: 20_000 });
    const { code } = await voucherIn(coop, { kind: 'AMOUNT', amount: rupiah(5_000), maxUses: 1 });
    const carts = await Promise.all(
      Array.from({ length: 12 }, async () => withVoucher(coop, await cartWith(coop, [{ variantId: rice }]), code)),
    );

    const answers = await Promise.all(carts.map((cart, index) => place(coop, cart, index)));

    const placed = answers.filter((answer) => 'id' in answer);
    expect(placed).toHaveLength(1);
    expect(placed[0]).toMatchObject({ discount: 5_000, subtotal: 20_000, discounts: [{ code, amount: 5_000 }] });
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'VOUCHER_USED_UP')).toHaveLength(11);
    expect(await house.admin('select reserved from catalog.stock where variant_id = $1', [rice])).toEqual([
      { reserved: '1.000' },
    ]);
  });

  it('use a voucher again once its order expired, whichever of two workers gave it up', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 5, price: 20_000 });
    const { code } = await voucherIn(coop, { kind: 'AMOUNT', amount: rupiah(5_000), maxUses: 1 });
    const carts = [];
    for (let n = 0; n < 2; n++) carts.push(await withVoucher(coop, await cartWith(coop, [{ variantId: rice }]), code));
    const first = granted(await place(coop, carts[0] as Cart, 1));
    expect(await place(coop, carts[1] as Cart, 2)).toMatchObject({ code: 'VOUCHER_USED_UP' });
    house.clock.advance({ hours: 2 });

    const expire = () => coop.run(() => house.get(CancelService).expire(first.id));
    await Promise.all([expire(), expire(), expire()]);

    expect(
      await house.admin('select step from orders.order_event where order_id = $1 order by id', [first.id]),
    ).toEqual([{ step: 'PLACED' }, { step: 'PAYMENT_EXPIRED' }]);
    expect(await house.admin('select reserved from catalog.stock where variant_id = $1', [rice])).toEqual([
      { reserved: '0.000' },
    ]);
    expect(granted(await place(coop, carts[1] as Cart, 3))).toMatchObject({ discount: 5_000 });
  });
});
