import { describe, expect, it } from '@jest/globals';
import { productIn, type ProductWish } from '@lumbung/catalog/testing';
import { newId, quantity, rupiah, type PhoneNumber } from '@lumbung/kernel';
import { openShop } from '@lumbung/orders/testing';
import { runAs, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MarketModule } from '../market.module.js';
import { badgeIn, stallIn } from '../testing/index.js';
import type { MarketBasket } from './basket.schema.js';
import { BasketService } from './basket.service.js';
import type { MarketGroup, PlaceMarketOrderInput } from './group.schema.js';
import { GroupService } from './group.service.js';

describe('a basket over several cooperatives', () => {
  const house = startHouse(MarketModule);

  const shop = async (wish: ProductWish = {}) => {
    const coop = await house.cooperative();
    await badgeIn(coop);
    await openShop(coop);
    await stallIn(coop);
    const product = await productIn(coop, { publicPrice: 10_000, unitCost: 7_000, ...wish });
    return { coop, variantId: product.variants[0]?.id ?? '' };
  };
  const anyone = <T>(work: () => T): T => runAs({ requestId: newId(), locale: 'id' }, work);
  const add = ({ coop, variantId }: { coop: TestCooperative; variantId: string }, basketToken?: string, wanted = 1) =>
    anyone(() =>
      house
        .get(BasketService)
        .add({ basketToken, cooperative: coop.tenant.slug, variantId, quantity: quantity(wanted) }),
    ) as Promise<MarketBasket>;
  const place = (basket: MarketBasket, changes: Partial<PlaceMarketOrderInput> = {}) =>
    anyone(() =>
      house.get(GroupService).place({
        requestId: newId(),
        basketToken: basket.token,
        contact: { name: 'Pembeli Contoh', phone: '+628000000101' as PhoneNumber },
        parts: basket.parts.map(({ cooperative, total }) => ({
          cooperative: cooperative.slug,
          fulfilment: { method: 'PICKUP' as const },
          paymentMethod: 'BANK_TRANSFER' as const,
          expectedTotal: rupiah(total),
        })),
        ...changes,
      }),
    ) as Promise<MarketGroup>;
  const ordersOf = async (coop: TestCooperative) =>
    (
      await house.admin<{ count: number }>(
        'select count(*)::int as count from orders.shop_order where tenant_id = $1',
        [coop.id],
      )
    )[0]?.count;

  it('keeps one cart in each cooperative and adds them up', async () => {
    const [one, other] = [await shop({ publicPrice: 12_000 }), await shop({ publicPrice: 5_000 })];

    const first = await add(one);
    const both = await add(other, first.token, 3);

    expect(both.token).toBe(first.token);
    expect(both).toMatchObject({ lineCount: 2, total: 27_000 });
    expect(both.parts.map(({ cooperative, total }) => [cooperative.slug, total]).sort()).toEqual(
      [
        [one.coop.tenant.slug, 12_000],
        [other.coop.tenant.slug, 15_000],
      ].sort(),
    );
  });

  it('becomes one order per cooperative under one group, which shows how they stand', async () => {
    const [one, other] = [await shop(), await shop()];
    const basket = await add(other, (await add(one)).token);

    const group = await place(basket);

    expect(group.parts).toHaveLength(2);
    expect(group.parts.every(({ order, refusal }) => order?.number === 'P-00001' && refusal === null)).toBe(true);
    expect(await anyone(() => house.get(GroupService).find(group.token))).toMatchObject({
      token: group.token,
      total: group.total,
      parts: [{ order: { status: 'AWAITING_PAYMENT' } }, { order: { status: 'AWAITING_PAYMENT' } }],
    });
    expect((await anyone(() => house.get(BasketService).find(basket.token)))?.parts).toEqual([]);
  });

  it('places what can be had; what is gone stays in the basket with its reason', async () => {
    const [one, other] = [await shop(), await shop({ stock: 1 })];
    const basket = await add(other, (await add(one)).token);
    const elsewhere = await add(other);
    await place(elsewhere);

    const group = await place(basket);

    expect(group.parts.find(({ cooperative }) => cooperative.slug === one.coop.tenant.slug)?.order).not.toBeNull();
    expect(group.parts.find(({ cooperative }) => cooperative.slug === other.coop.tenant.slug)).toMatchObject({
      order: null,
      refusal: { code: 'OUT_OF_STOCK' },
    });
    const left = await anyone(() => house.get(BasketService).find(basket.token));
    expect(left?.parts.map(({ cooperative }) => cooperative.slug)).toEqual([other.coop.tenant.slug]);
  });

  it('says so when nobody took a part, and places nothing', async () => {
    const one = await shop();
    const basket = await add(one);

    const refused = await place(basket, {
      parts: [
        {
          cooperative: one.coop.tenant.slug,
          fulfilment: { method: 'PICKUP' },
          paymentMethod: 'BANK_TRANSFER',
          expectedTotal: rupiah(1),
        },
      ],
    });

    expect(refused).toMatchObject({ code: 'NOTHING_PLACED', parts: [{ refusal: { code: 'PRICE_CHANGED' } }] });
    expect(await ordersOf(one.coop)).toBe(0);
  });

  it('is ordered once, however often it is sent, also at the same moment', async () => {
    const [one, other] = [await shop(), await shop()];
    const basket = await add(other, (await add(one)).token);
    const requestId = newId();

    const groups = await Promise.all([1, 2, 3].map(() => place(basket, { requestId })));

    expect(new Set(groups.map(({ token }) => token)).size).toBe(1);
    expect(new Set(groups.map(({ total }) => total)).size).toBe(1);
    expect([await ordersOf(one.coop), await ordersOf(other.coop)]).toEqual([1, 1]);
  });

  it('knows a member of one of them by his person, and gives nobody the rights he holds elsewhere', async () => {
    const one = await shop();
    const owner = {
      kind: 'person' as const,
      personId: newId<'Person'>() as PersonId,
      displayName: 'Pengurus',
      permissions: new Set(['orders.read', 'orders.handle']),
    };

    const basket = (await runAs({ requestId: newId(), locale: 'id', principal: owner }, () =>
      house
        .get(BasketService)
        .add({ cooperative: one.coop.tenant.slug, variantId: one.variantId, quantity: quantity(1) }),
    )) as MarketBasket;

    expect(basket.parts).toHaveLength(1);
  });

  it('opens nothing for somebody who has the rows but not the token', async () => {
    const one = await shop();
    const basket = await add(one);
    const rows = await house.admin<{ sealed: Buffer }>(
      'select cart_token_sealed as sealed from market.basket_cart where tenant_id = $1',
      [one.coop.id],
    );

    expect(rows).toHaveLength(1);
    expect(rows[0]?.sealed.toString('latin1')).not.toContain(basket.parts[0]?.cartToken);
    expect(await anyone(() => house.get(BasketService).find('x'.repeat(43)))).toBeNull();
  });

  it('takes nothing of a cooperative that shows nothing, and no part twice', async () => {
    const [one, closed] = [await shop(), await shop()];
    await house.admin('update platform.tenant set state = $2 where id = $1', [closed.coop.id, 'SUSPENDED']);
    const basket = await add(one);
    const part = {
      cooperative: one.coop.tenant.slug,
      fulfilment: { method: 'PICKUP' as const },
      paymentMethod: 'BANK_TRANSFER' as const,
      expectedTotal: rupiah(10_000),
    };

    await expect(add(closed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(add({ coop: one.coop, variantId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await place(basket, { parts: [part, part] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await ordersOf(one.coop)).toBe(0);
  });
});
