import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { startHouse } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { as, cartWith, goodsIn, granted, openShop } from '../testing/index.js';
import { CartService } from './cart.service.js';

describe('a cart', () => {
  const house = startHouse(OrdersModule);
  const carts = () => house.get(CartService);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };

  it('is made with the first thing put into it, and found again by its token alone', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 12_500, memberPrice: 12_000 });

    const cart = await cartWith(coop, [{ variantId: rice, quantity: 2 }]);
    const found = await as(coop, undefined, () => carts().find(cart.token));

    expect(found).toMatchObject({
      subtotal: rupiah(25_000),
      memberSavings: rupiah(1_000),
      priceClass: 'PUBLIC',
      lineCount: 1,
      canCheckOut: true,
      differences: [],
    });
    expect(await as(coop, undefined, () => carts().find('unknown'))).toBeNull();
  });

  it('adds to what is there already, and refuses more than can be had', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 3 });
    const { token } = await cartWith(coop, [{ variantId: rice, quantity: 2 }]);

    const more = await as(coop, undefined, () =>
      carts().add({ cartToken: token, variantId: rice, quantity: quantity(1) }),
    );
    const tooMuch = await as(coop, undefined, () =>
      carts().add({ cartToken: token, variantId: rice, quantity: quantity(1) }),
    );

    expect(more).toMatchObject({ lineCount: 1, lines: [{ quantity: quantity(3) }] });
    expect(tooMuch).toMatchObject({
      code: 'OUT_OF_STOCK',
      shortages: [{ quantityWanted: quantity(4), quantityAvailable: quantity(3) }],
    });
  });

  it('refuses parts of a step, nothing, and what is not known here', async () => {
    const [coop, other] = [await shop(), await shop()];
    const [rice, theirs] = [await goodsIn(coop), await goodsIn(other)];
    const add = (variantId: string, amount: number) =>
      as(coop, undefined, () => carts().add({ variantId, quantity: quantity(amount) }));

    expect(await add(rice, 0.5)).toMatchObject({ code: 'INVALID_INPUT', field: 'quantity' });
    expect(await add(rice, 0)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await add(rice, -1)).toMatchObject({ code: 'INVALID_INPUT' });
    await expect(add(theirs, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(add(newId(), 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tells what became different, until the buyer accepts it', async () => {
    const coop = await shop();
    const [dearer, scarcer, gone] = [
      await goodsIn(coop, { price: 1_000 }),
      await goodsIn(coop, { stock: 5 }),
      await goodsIn(coop),
    ];
    const { token } = await cartWith(coop, [
      { variantId: dearer },
      { variantId: scarcer, quantity: 5 },
      { variantId: gone },
    ]);
    await house.admin('update catalog.product_variant set public_price = 1200 where id = $1', [dearer]);
    await house.admin('update catalog.stock set reserved = 3 where variant_id = $1', [scarcer]);
    await house.admin('update catalog.product_variant set is_active = false where id = $1', [gone]);
    await refresh(coop.id);

    const seen = await as(coop, undefined, () => carts().find(token));
    const accepted = await as(coop, undefined, () => carts().acceptChanges(token));

    expect(seen?.differences.map(({ kind }) => kind)).toEqual(['PRICE_UP', 'LESS_STOCK', 'WITHDRAWN']);
    expect(seen?.canCheckOut).toBe(false);
    expect(accepted).toMatchObject({
      differences: [],
      lineCount: 2,
      canCheckOut: true,
      lines: [{ unitPrice: rupiah(1_200) }, { quantity: quantity(2) }],
    });
  });

  it('sets and removes lines, and forgets what nobody touched for 30 days', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop);
    const { token, lines } = await cartWith(coop, [{ variantId: rice }]);
    const lineId = lines[0]?.id ?? '';

    const set = await as(coop, undefined, () =>
      carts().setQuantity({ cartToken: token, lineId, quantity: quantity(4) }),
    );
    const removed = await as(coop, undefined, () => carts().remove(token, lineId));
    const again = await as(coop, undefined, () => carts().remove(token, lineId));
    house.clock.advance({ days: 31 });
    const forgotten = await as(coop, undefined, () => carts().find(token));
    const swept = await coop.run(() => carts().forget());
    house.clock.advance({ days: -31 });

    expect(granted(set)).toMatchObject({ lines: [{ quantity: quantity(4) }] });
    expect(removed.lineCount).toBe(0);
    expect(again.lineCount).toBe(0);
    expect(forgotten).toBeNull();
    expect(swept).toBe(1);
  });

  it('is unknown to another cooperative', async () => {
    const [coop, other] = [await shop(), await shop()];
    const { token, lines } = await cartWith(coop, [{ variantId: await goodsIn(coop) }]);

    expect(await as(other, undefined, () => carts().find(token))).toBeNull();
    await expect(as(other, undefined, () => carts().remove(token, lines[0]?.id ?? ''))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('loses nothing when two fingers add at once', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 50 });
    const { token } = await cartWith(coop, [{ variantId: rice }]);

    await Promise.all(
      Array.from({ length: 8 }, () =>
        as(coop, undefined, () => carts().add({ cartToken: token, variantId: rice, quantity: quantity(1) })),
      ),
    );

    expect(await as(coop, undefined, () => carts().find(token))).toMatchObject({ lines: [{ quantity: quantity(9) }] });
  });

  it('takes at most eight messages to add to', async () => {
    const coop = await shop();
    const [rice, sugar] = [await goodsIn(coop), await goodsIn(coop)];
    const { token } = await cartWith(coop, [{ variantId: rice }]);

    const sent = await house.statementsOf(() =>
      coop.run(() => carts().add({ cartToken: token, variantId: sugar, quantity: quantity(1) }), []),
    );

    expect(sent.length).toBeLessThanOrEqual(8);
  });

  async function refresh(tenantId: string): Promise<void> {
    await house.admin(
      `select set_config('app.tenant_id', $1, false), catalog.refresh_products($1::uuid, array(select id from catalog.product where tenant_id = $1::uuid))`,
      [tenantId],
    );
  }
});
