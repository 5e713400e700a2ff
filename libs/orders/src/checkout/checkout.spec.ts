import { describe, expect, it } from '@jest/globals';
import { cooperativeProfileUpdated } from '@lumbung/events';
import { newId, quantity, rupiah, type PhoneNumber } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CartService } from '../cart/cart.service.js';
import { OrdersModule } from '../orders.module.js';
import { OrdersService } from '../order/orders.service.js';
import { CaptureService } from '../settlement/capture.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import { CheckoutService } from './checkout.service.js';
import type { PlaceOrderInput } from './checkout.schema.js';

describe('placing an order', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const place = (coop: TestCooperative, input: PlaceOrderInput) =>
    as(coop, undefined, () => house.get(CheckoutService).place(input));
  const count = async (table: string, tenantId: string) =>
    Number(
      (await house.admin<{ count: string }>(`select count(*) from ${table} where tenant_id = $1`, [tenantId]))[0]
        ?.count,
    );

  it('freezes prices and names, holds the goods and opens the payment', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 12_345, stock: 5, name: 'Beras premium' });
    const cart = await cartWith(coop, [{ variantId: rice, quantity: 2 }]);

    const order = granted(await place(coop, checkoutOf(cart)));
    await house.admin('update catalog.product_variant set public_price = 99000 where id = $1', [rice]);
    const page = await as(coop, undefined, () => house.get(OrdersService).byToken(order.token));

    expect(page).toMatchObject({
      number: 'P-00001',
      status: 'AWAITING_PAYMENT',
      statusLabel: 'Menunggu pembayaran',
      subtotal: 24_690,
      shippingFee: 0,
      lineCount: 1,
      lines: [{ productName: 'Beras premium', unitPrice: 12_345, total: 24_690 }],
      contact: { name: 'Siti Aminah', phone: null },
      allowedActions: ['CANCEL'],
      history: [{ label: 'Pesanan dibuat', action: null }],
    });
    expect(page.total).toBe(24_690 + (page.uniqueAmount as number));
    expect(page.payment).toMatchObject({ state: 'PENDING', amount: page.total });
    expect(page.publicUrl).toBe(`http://${coop.tenant.slug}.localhost:4100/pesanan/${order.token}`);
    expect(await as(coop, undefined, () => house.get(CartService).find(cart.token))).toMatchObject({ lineCount: 0 });
    expect(await house.admin('select reserved from catalog.stock where variant_id = $1', [rice])).toEqual([
      { reserved: '2.000' },
    ]);
  });

  it('makes one order of the same request asked four times at once', async () => {
    const coop = await shop();
    const cart = await cartWith(coop, [{ variantId: await goodsIn(coop) }]);
    const input = checkoutOf(cart, { paymentMethod: 'CASH_AT_PICKUP' });

    const orders = await Promise.all([1, 2, 3, 4].map(() => place(coop, input)));
    const paid = { requestId: newId(), orderId: granted(orders[0] as object as { id: string }).id };
    const receipts = await Promise.all([1, 2, 3, 4].map(() => coop.run(() => house.get(CaptureService).confirm(paid))));

    expect(new Set(orders.map((order) => granted(order).id)).size).toBe(1);
    expect(new Set(receipts.map((order) => granted(order).receipt?.number)).size).toBe(1);
    expect(await count('orders.shop_order', coop.id)).toBe(1);
    expect(await count('catalog.reservation', coop.id)).toBe(1);
    expect(
      await house.admin(`select kind from ledger.journal where tenant_id = $1 and kind = 'SALE'`, [coop.id]),
    ).toHaveLength(1);
  });

  it('refuses the same request with another wish', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop);
    const input = checkoutOf(await cartWith(coop, [{ variantId: rice }]));
    granted(await place(coop, input));

    await expect(place(coop, { ...input, note: 'lain' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('gives the last unit to one of fifty buyers', async () => {
    const coop = await shop();
    const last = await goodsIn(coop, { stock: 1 });
    const carts = await Promise.all(Array.from({ length: 50 }, () => cartWith(coop, [{ variantId: last }])));

    const answers = await Promise.all(
      carts.map((cart, index) =>
        place(
          coop,
          checkoutOf(cart, {
            contact: { name: `Pembeli ${index}`, phone: `+6280000002${String(index).padStart(2, '0')}` as PhoneNumber },
          }),
        ),
      ),
    );

    expect(answers.filter((answer) => '__typename' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'OUT_OF_STOCK')).toHaveLength(49);
    expect(await count('orders.shop_order', coop.id)).toBe(1);
    expect(await house.admin('select on_hand, reserved from catalog.stock where variant_id = $1', [last])).toEqual([
      { on_hand: '1.000', reserved: '1.000' },
    ]);
  });

  it('lets the second of two carts with the last unit go without, and keeps its cart', async () => {
    const coop = await shop();
    const last = await goodsIn(coop, { stock: 1 });
    const [first, second] = [await cartWith(coop, [{ variantId: last }]), await cartWith(coop, [{ variantId: last }])];
    const order = granted(await place(coop, checkoutOf(first)));
    granted(await coop.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: order.id })));

    const refusal = await place(coop, checkoutOf(second));

    expect(refusal).toMatchObject({
      code: 'OUT_OF_STOCK',
      shortages: [{ cartLineId: second.lines[0]?.id, quantityAvailable: quantity(0) }],
    });
    expect(await as(coop, undefined, () => house.get(CartService).find(second.token))).toMatchObject({
      lineCount: 1,
      canCheckOut: false,
    });
    expect(await count('orders.shop_order', coop.id)).toBe(1);
  });

  it('places one order of one cart, whoever asks first', async () => {
    const coop = await shop();
    const cart = await cartWith(coop, [{ variantId: await goodsIn(coop) }]);

    const answers = await Promise.all([place(coop, checkoutOf(cart)), place(coop, checkoutOf(cart))]);

    expect(answers.map((answer) => ('code' in answer ? answer.code : 'placed')).sort()).toEqual([
      'CART_EMPTY',
      'placed',
    ]);
  });

  it('says what stands in the way', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000 });
    const cart = await cartWith(coop, [{ variantId: rice }]);
    const address = { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' };

    expect(await place(coop, checkoutOf(cart, { expectedTotal: rupiah(9_000) }))).toMatchObject({
      code: 'PRICE_CHANGED',
      actualTotal: rupiah(10_000),
    });
    expect(await place(coop, checkoutOf(cart, { fulfilment: { method: 'OWN_COURIER', address } }))).toMatchObject({
      code: 'FULFILMENT_UNAVAILABLE',
      availableMethods: ['PICKUP'],
    });
    expect(await place(coop, checkoutOf(cart, { fulfilment: { method: 'OWN_COURIER' } }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'fulfilment.address',
    });
    expect(
      await place(
        coop,
        checkoutOf(cart, { fulfilment: { method: 'OWN_COURIER', address }, paymentMethod: 'CASH_AT_PICKUP' }),
      ),
    ).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE', available: ['BANK_TRANSFER', 'QRIS'] });
    expect(await place(coop, checkoutOf(cart, { contact: { name: '  ', phone: '+628000000101' } }))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'contact.name',
    });
    expect(await place(coop, checkoutOf({ ...cart, token: 'unknown' }))).toMatchObject({ code: 'CART_EMPTY' });
    await house.admin('update catalog.product_variant set is_active = false where id = $1', [rice]);
    await house.admin(
      `select set_config('app.tenant_id', $1, false), catalog.refresh_products($1::uuid, array(select id from catalog.product where tenant_id = $1::uuid))`,
      [coop.id],
    );
    expect(await place(coop, checkoutOf(cart))).toMatchObject({ code: 'PRODUCT_UNAVAILABLE', variantId: rice });
    expect(await count('orders.shop_order', coop.id)).toBe(0);
  });

  it('is closed in a shop that is not active, also for its staff', async () => {
    const coop = await house.cooperative('DRAFT');
    await openShop(coop);
    const cart = await cartWith(coop, [{ variantId: await goodsIn(coop) }]);

    expect(await coop.run(() => house.get(CheckoutService).place(checkoutOf(cart)))).toMatchObject({
      code: 'SHOP_CLOSED',
    });
  });

  it('is closed while the cooperative has paused its shop, and says nothing of a pause elsewhere', async () => {
    const [coop, other] = [await shop(), await shop()];
    const profile = { name: 'Koperasi', isTaxable: false, isAcceptingOrders: false };
    await coop.run(() =>
      house.get(TenantDatabase).transaction(async (tx) => {
        await tx.rows('select $1::uuid as tenant_id');
        tx.emit(cooperativeProfileUpdated(profile));
      }),
    );
    await house.deliverEverything();
    const answers = await Promise.all(
      [coop, other].map(async (it) => place(it, checkoutOf(await cartWith(it, [{ variantId: await goodsIn(it) }])))),
    );

    expect(answers).toMatchObject([{ code: 'SHOP_CLOSED' }, { __typename: 'Order' }]);
  });

  it('makes a phone number pay before it holds more than twenty unpaid orders', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 100 });
    for (let round = 0; round < 20; round++) await orderIn(coop, [{ variantId: rice }]);

    await expect(orderIn(coop, [{ variantId: rice }])).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('is not known to another cooperative by its link', async () => {
    const [coop, other] = [await shop(), await shop()];
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);

    await expect(as(other, undefined, () => house.get(OrdersService).byToken(order.token))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => house.get(OrdersService).managed(order.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('sends as many messages for twelve lines as for one, and at most 25', async () => {
    const coop = await shop();
    const goods = await Promise.all(Array.from({ length: 13 }, () => goodsIn(coop, { stock: 1 })));
    const [first, ...twelve] = goods.map((variantId) => ({ variantId }));
    await orderIn(coop, [{ variantId: await goodsIn(coop) }]); // the cooperative's key is made with its first order
    const carts = [await cartWith(coop, [first as { variantId: string }]), await cartWith(coop, twelve)];
    const messages = [];
    for (const cart of carts) {
      const sent = await house.statementsOf(async () =>
        granted(await coop.run(() => house.get(CheckoutService).place(checkoutOf(cart)), [])),
      );
      messages.push(sent.length);
    }

    expect(messages[0]).toBe(messages[1]);
    expect(messages[1]).toBeLessThanOrEqual(25);
  });
});
