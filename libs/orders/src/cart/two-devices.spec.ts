import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { priceListIn } from '@lumbung/catalog/testing';
import { voucherIn } from '@lumbung/promotions/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { as, cartWith, goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import type { Cart } from './cart.schema.js';
import { CartMergingService } from './cart-merging.service.js';
import { CartVouchersService } from './cart-vouchers.service.js';
import { CartService } from './cart.service.js';

describe('one person with several devices', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const somebody = () => ({ personId: newId<'Person'>() as PersonId });
  type Buyer = ReturnType<typeof somebody>;
  const adopt = (coop: TestCooperative, buyer: Buyer, cartToken: string) =>
    as(coop, buyer, () => house.get(CartMergingService).adopt({ cartToken }));
  const mine = (coop: TestCooperative, buyer: Buyer) => as(coop, buyer, () => house.get(CartService).mine());
  const quantities = (cart: Cart | null) =>
    new Map(cart?.lines.map((line) => [(line.variant as { id: string }).id, line.quantity]));

  it('who brings another guest’s cart on each of them, at the same moment, finds all of it in one', async () => {
    const coop = await shop();
    const [rice, sugar, oil] = [await goodsIn(coop, { stock: 50 }), await goodsIn(coop), await goodsIn(coop)] as const;
    const { code } = await voucherIn(coop, { basisPoints: 500 });
    for (let round = 0; round < 5; round++) {
      const me = somebody();
      const carts = [
        await cartWith(coop, [{ variantId: rice, quantity: 2 }, { variantId: sugar }]),
        await cartWith(coop, [{ variantId: rice, quantity: 3 }, { variantId: oil }]),
        await cartWith(coop, [{ variantId: rice, quantity: 1 }]),
      ];
      await as(coop, undefined, () => house.get(CartVouchersService).apply({ cartToken: carts[1]?.token ?? '', code }));

      await Promise.all(carts.map(({ token }) => adopt(coop, me, token)));

      const cart = await mine(coop, me);
      expect(quantities(cart)).toEqual(
        new Map([
          [rice, quantity(6)],
          [sugar, quantity(1)],
          [oil, quantity(1)],
        ]),
      );
      expect(cart?.voucherCodes).toEqual([code]);
      const kept = await house.admin('select count(*)::int as carts from orders.cart where person_id = $1', [
        me.personId,
      ]);
      expect(kept).toEqual([{ carts: 1 }]);
    }
  });

  it('whose own cart was forgotten begins a new one with what he brings', async () => {
    const coop = await shop();
    const me = somebody();
    const [old, rice] = [await goodsIn(coop), await goodsIn(coop)];
    await cartWith(coop, [{ variantId: old }], me);
    house.clock.advance({ days: 31 });
    const guest = await cartWith(coop, [{ variantId: rice }]);

    await adopt(coop, me, guest.token);
    house.clock.advance({ days: -31 });

    expect([...quantities(await mine(coop, me)).keys()]).toEqual([rice]);
  });

  it('who brings a cart that is not there has none after it, if he had none', async () => {
    const coop = await shop();
    const me = somebody();

    expect((await adopt(coop, me, 'unknown')).lineCount).toBe(0);
    expect(await mine(coop, me)).toBeNull();
  });

  it('does not take a cart of another cooperative, or of somebody else, with him', async () => {
    const [coop, other] = [await shop(), await shop()];
    const [me, neighbour] = [somebody(), somebody()];
    const theirs = await cartWith(other, [{ variantId: await goodsIn(other) }]);
    const hers = await cartWith(coop, [{ variantId: await goodsIn(coop) }], neighbour);

    await adopt(coop, me, theirs.token);
    await adopt(coop, me, hers.token);

    expect(await mine(coop, me)).toBeNull();
    expect((await mine(coop, neighbour))?.lineCount).toBe(1);
  });
});

describe('a price that the buyer’s own quantity makes', () => {
  const house = startHouse(OrdersModule);
  const carts = () => house.get(CartService);
  /** Rice for 10,000, from five on for 9,000. */
  const arranged = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    const rice = await goodsIn(coop, { price: 10_000, stock: 50 });
    await priceListIn(coop, { entries: [{ variantId: rice, price: 9_000, minQuantity: 5 }] } as never);
    return { coop, rice };
  };
  const set = async (coop: TestCooperative, { token, lines }: Cart, pieces: number) =>
    granted(
      await as(coop, undefined, () =>
        carts().setQuantity({ cartToken: token, lineId: lines[0]?.id ?? '', quantity: quantity(pieces) }),
      ),
    );
  const reprice = async (coop: TestCooperative, rice: string, single: number, many: number) => {
    await house.admin('update catalog.product_variant set public_price = $2 where id = $1', [rice, single]);
    await house.admin('update catalog.price_list_entry set price = $2 where variant_id = $1', [rice, many]);
    await house.admin(
      `select set_config('app.tenant_id', $1, false), catalog.refresh_products($1::uuid, array(select id from catalog.product where tenant_id = $1::uuid))`,
      [coop.id],
    );
  };
  const told = ({ differences }: Cart) =>
    differences.map(({ kind, priceBefore, priceNow }) => [kind, priceBefore?.amount, priceNow?.amount]);

  it('is no news, upwards and downwards, in the answer and later', async () => {
    const { coop, rice } = await arranged();
    const cart = await cartWith(coop, [{ variantId: rice }]);

    const five = await set(coop, cart, 5);
    const two = await set(coop, cart, 2);

    expect([told(five), five.lines[0]?.unitPrice]).toEqual([[], rupiah(9_000)]);
    expect([told(two), two.lines[0]?.unitPrice]).toEqual([[], rupiah(10_000)]);
    expect(told((await as(coop, undefined, () => carts().find(cart.token))) as Cart)).toEqual([]);
  });

  it('does not hide that the shop changed the price', async () => {
    const { coop, rice } = await arranged();
    const cart = await cartWith(coop, [{ variantId: rice }]);
    await reprice(coop, rice, 12_000, 11_000);

    expect(told(await set(coop, cart, 2))).toEqual([['PRICE_UP', 10_000, 12_000]]);
    expect(told(await set(coop, cart, 6))).toEqual([['PRICE_UP', 10_000, 11_000]]);
    const accepted = await as(coop, undefined, () => carts().acceptChanges(cart.token));
    expect(told(accepted)).toEqual([]);
    expect(told(await set(coop, cart, 1))).toEqual([]);
  });

  it('is no news either when two carts are poured together, or an order is repeated', async () => {
    const { coop, rice } = await arranged();
    const me = { personId: newId<'Person'>() as PersonId };
    await cartWith(coop, [{ variantId: rice, quantity: 3 }], me);
    const guest = await cartWith(coop, [{ variantId: rice, quantity: 3 }]);
    const order = await orderIn(coop, [{ variantId: rice, quantity: 4 }]);

    const merged = await as(coop, me, () => house.get(CartMergingService).adopt({ cartToken: guest.token }));
    const again = await cartWith(coop, [{ variantId: rice, quantity: 1 }]);
    const repeated = granted(
      await as(coop, undefined, () =>
        house.get(CartMergingService).repeat({ orderToken: order.token, cartToken: again.token }),
      ),
    );

    expect([told(merged), merged.lines[0]?.unitPrice]).toEqual([[], rupiah(9_000)]);
    expect([told(repeated), repeated.lines[0]?.unitPrice]).toEqual([[], rupiah(9_000)]);
  });
});
