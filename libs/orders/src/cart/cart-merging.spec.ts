import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { voucherIn } from '@lumbung/promotions/testing';
import { priceListIn } from '@lumbung/catalog/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import { CartMergingService } from './cart-merging.service.js';
import { CartVouchersService } from './cart-vouchers.service.js';
import { CartService } from './cart.service.js';

describe('a cart and the one who fills it', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const somebody = () => ({ personId: newId<'Person'>() as PersonId });
  const adopt = (coop: TestCooperative, buyer: { personId: PersonId }, cartToken?: string) =>
    as(coop, buyer, () => house.get(CartMergingService).adopt({ cartToken }));
  const apply = (coop: TestCooperative, cartToken: string, code: string) =>
    as(coop, undefined, () => house.get(CartVouchersService).apply({ cartToken, code }));

  it('keeps one cart for each person, found on any device, and shown to nobody else who holds its token', async () => {
    const coop = await shop();
    const [me, other] = [somebody(), somebody()];
    const rice = await goodsIn(coop);

    const cart = await cartWith(coop, [{ variantId: rice }], me);
    const elsewhere = await as(coop, me, () => house.get(CartService).mine());

    expect(elsewhere).toMatchObject({ token: cart.token, lineCount: 1 });
    expect(await as(coop, undefined, () => house.get(CartService).find(cart.token))).toBeNull();
    expect(await as(coop, other, () => house.get(CartService).find(cart.token))).toBeNull();
    expect(await as(coop, other, () => house.get(CartService).mine())).toBeNull();
  });

  it('makes one of the guest’s and his own at sign-in, summed up to what is there', async () => {
    const coop = await shop();
    const me = somebody();
    const [rice, sugar] = [await goodsIn(coop, { stock: 5 }), await goodsIn(coop)];
    await cartWith(coop, [{ variantId: rice, quantity: 3 }], me);
    const guest = await cartWith(coop, [{ variantId: rice, quantity: 4 }, { variantId: sugar }]);

    const merged = await adopt(coop, me, guest.token);
    const again = await adopt(coop, me, guest.token);

    expect(merged.lines.map((line) => line.quantity)).toEqual([quantity(5), quantity(1)]);
    expect(again).toMatchObject({ token: merged.token, lineCount: 2 });
    expect(await as(coop, undefined, () => house.get(CartService).find(guest.token))).toBeNull();
  });

  it('gives the guest’s cart to one who has none, also when he signs in twice at once', async () => {
    const coop = await shop();
    const me = somebody();
    const guest = await cartWith(coop, [{ variantId: await goodsIn(coop), quantity: 2 }]);

    await Promise.all([adopt(coop, me, guest.token), adopt(coop, me, guest.token)]);

    expect(await as(coop, me, () => house.get(CartService).mine())).toMatchObject({
      lines: [{ quantity: quantity(2) }],
    });
  });

  it('shows what a voucher takes off and why, keeps it for a while it does nothing, and lets it go', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 20_000 });
    const { code } = await voucherIn(coop, {
      name: 'Hemat',
      kind: 'AMOUNT',
      amount: rupiah(5_000),
      minimum: rupiah(40_000),
    });
    const cart = await cartWith(coop, [{ variantId: rice, quantity: 2 }]);

    const applied = granted(await apply(coop, cart.token, ` ${code.toLowerCase()} `));
    const less = await as(coop, undefined, () =>
      house
        .get(CartService)
        .setQuantity({ cartToken: cart.token, lineId: cart.lines[0]?.id ?? '', quantity: quantity(1) }),
    );
    const removed = await as(coop, undefined, () =>
      house.get(CartVouchersService).remove({ cartToken: cart.token, code }),
    );

    expect(applied).toMatchObject({
      subtotal: rupiah(40_000),
      discount: rupiah(5_000),
      total: rupiah(35_000),
      voucherCodes: [code],
      discounts: [{ code, name: 'Hemat', amount: rupiah(5_000), explanation: expect.stringMatching(/./) }],
      lines: [{ discount: rupiah(5_000), discountExplanation: expect.stringMatching(/./) }],
    });
    expect(less).toMatchObject({
      discount: rupiah(0),
      refusedVouchers: [{ voucherCode: code, code: 'MINIMUM_NOT_REACHED' }],
    });
    expect(removed.voucherCodes).toEqual([]);
    expect(await apply(coop, cart.token, 'TIDAKADA')).toMatchObject({ code: 'VOUCHER_UNKNOWN' });
    await expect(apply(coop, 'unknown', code)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('puts the goods of an earlier order into the cart, and tells what became different', async () => {
    const coop = await shop();
    const [rice, sugar] = [await goodsIn(coop, { price: 10_000, stock: 50 }), await goodsIn(coop, { stock: 2 })];
    const order = await orderIn(coop, [
      { variantId: rice, quantity: 3 },
      { variantId: sugar, quantity: 2 },
    ]);
    await house.admin('update catalog.product_variant set public_price = 11000 where id = $1', [rice]);
    await house.admin(
      `select set_config('app.tenant_id', $1, false), catalog.refresh_products($1::uuid, array(select id from catalog.product where tenant_id = $1::uuid))`,
      [coop.id],
    );
    const repeat = (at: TestCooperative, cartToken?: string) =>
      as(at, undefined, () => house.get(CartMergingService).repeat({ orderToken: order.token, cartToken }));

    const cart = granted(await repeat(coop));
    const twice = granted(await repeat(coop, cart.token));

    expect(cart.lines.map((line) => line.quantity)).toEqual([quantity(3), quantity(2)]);
    expect(cart.differences.map(({ kind }) => kind)).toEqual(['PRICE_UP', 'OUT_OF_STOCK']);
    expect(twice.lines[0]?.quantity).toEqual(quantity(6));
    await expect(repeat(await shop())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('asks less for each of many, in the cart and in the order', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000, stock: 50 });
    await priceListIn(coop, { entries: [{ variantId: rice, price: 8_000, minQuantity: 10 }] } as never);
    const cart = await cartWith(coop, [{ variantId: rice, quantity: 9 }]);
    const more = granted(
      await as(coop, undefined, () =>
        house.get(CartService).add({ cartToken: cart.token, variantId: rice, quantity: quantity(1) }),
      ),
    );

    expect(cart).toMatchObject({ subtotal: rupiah(90_000) });
    expect(more).toMatchObject({ subtotal: rupiah(80_000), lines: [{ unitPrice: rupiah(8_000) }] });
    expect(granted(await as(coop, undefined, () => house.get(CheckoutService).place(checkoutOf(more))))).toMatchObject({
      subtotal: 80_000,
    });
  });
});
