import { describe, expect, it } from '@jest/globals';
import { agreementIn, consignedProductIn, deliveredIn } from '@lumbung/consignment/testing';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { promotionIn } from '@lumbung/promotions/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CheckoutService } from '../checkout/checkout.service.js';
import type { Order } from '../order/order.schema.js';
import { OrdersModule } from '../orders.module.js';
import { cartWith, checkoutOf, goodsIn, granted, openShop, paidOrderIn } from '../testing/index.js';
import { CaptureService } from './capture.service.js';
import { RefundService } from './refund.service.js';

const ACCOUNTS = ['1-1010', '4-2020', '4-2090', '2-1070', '2-1050', '4-2030', '5-1020', '4-2040', '4-9090'] as const;

describe('the money of an order with discounts, PPN and goods of a seller', () => {
  const house = startHouse(OrdersModule);
  const balances = async (coop: TestCooperative) =>
    Object.fromEntries(await Promise.all(ACCOUNTS.map(async (it) => [it, (await balanceOf(coop, it)).amount])));
  /** Own goods at Rp111.000 with Rp11.000 PPN inside, a seller's cake at Rp10.000 and 15 %, one tenth off everything. */
  const shop = async ({ pricesIncludeTax = true } = {}) => {
    const coop = await house.cooperative();
    await openShop(coop);
    await house.admin(
      `insert into catalog.tax_settings (tenant_id, is_pkp, pkp_since, prices_include_tax) values ($1, true, '2025-01-01', $2)`,
      [coop.id, pricesIncludeTax],
    );
    const own = await goodsIn(coop, { price: pricesIncludeTax ? 111_000 : 100_000, cost: 60_000, stock: 10 });
    const seller = await sellerIn(coop);
    await agreementIn(coop);
    const cake = (await consignedProductIn(coop, seller.id, { publicPrice: 10_000 })).variants[0]?.id as string;
    await deliveredIn(coop, seller.id, [{ variantId: cake, quantity: 10 }]);
    await promotionIn(coop, { basisPoints: 1_000 });
    return { coop, own, cake, seller };
  };
  const refund = (coop: TestCooperative, order: Order, amount: number, back: readonly (readonly [number, number])[]) =>
    coop.run(() =>
      house.get(RefundService).refund({
        ...{ requestId: newId(), orderId: order.id, amount: rupiah(amount), method: 'CASH', reason: 'uji' },
        returnedLines: back.map(([line, pieces]) => ({
          orderLineId: order.lines[line]?.id ?? '',
          quantity: quantity(pieces),
        })),
      }),
    );

  it('lands on the right accounts', async () => {
    const { coop, own, cake, seller } = await shop();
    const before = await balances(coop);

    const order = await paidOrderIn(coop, [{ variantId: own }, { variantId: cake, quantity: 2 }], {
      paymentMethod: 'CASH_AT_PICKUP',
    });

    expect(order).toMatchObject({
      subtotal: 131_000,
      discount: 13_100,
      // Rp99.900 of own goods contain Rp9.900.
      taxIncluded: 9_900,
      taxAdded: 0,
      total: 117_900,
      lines: [
        { discount: 11_100, tax: 9_900, net: 99_900, sellerId: null },
        { discount: 2_000, tax: 0, net: 18_000, sellerId: seller.id },
      ],
    });
    const after = await balances(coop);
    expect(after['1-1010'] - before['1-1010']).toBe(117_900);
    expect(after).toMatchObject({
      '4-2020': 101_100,
      '4-2090': 13_100,
      '2-1070': 9_900,
      '2-1050': 17_000,
      '4-2030': 3_000,
      '5-1020': 60_000,
    });
    expect(await trialDifference(coop)).toBe(0);
    const [told] = await house.admin<{ payload: object }>(
      `select payload from platform.outbox_event where tenant_id = $1 and type = 'order.sellerGoodsSold'`,
      [coop.id],
    );
    expect(told?.payload).toMatchObject({ lines: [{ sellerId: seller.id, quantity: 2, gross: 20_000 }] });
  });

  it('adds PPN on top where prices do not contain it, on what is left after the discount', async () => {
    const { coop, own } = await shop({ pricesIncludeTax: false });

    const cart = await cartWith(coop, [{ variantId: own }]);
    const order = await paidOrderIn(coop, [{ variantId: own }], { paymentMethod: 'CASH_AT_PICKUP' });

    expect(cart).toMatchObject({
      subtotal: rupiah(100_000),
      discount: rupiah(10_000),
      taxAdded: rupiah(9_900),
      total: rupiah(99_900),
    });
    expect(order).toMatchObject({ taxAdded: 9_900, taxIncluded: 0, total: 99_900 });
    expect(await balances(coop)).toMatchObject({ '4-2020': 100_000, '4-2090': 10_000, '2-1070': 9_900 });
  });

  it('is back at nothing everywhere when all of it went back, in whatever parts', async () => {
    const { coop, own, cake } = await shop();
    const before = await balances(coop);
    const order = await paidOrderIn(
      coop,
      [
        { variantId: own, quantity: 2 },
        { variantId: cake, quantity: 3 },
      ],
      { paymentMethod: 'CASH_AT_PICKUP' },
    );

    granted(await refund(coop, order, 9_000, [[1, 1]]));
    expect(await balances(coop)).toMatchObject({ '2-1050': 17_000, '4-2030': 3_000, '4-2090': 24_200 });
    // Money without goods: of the seller's cakes the cooperative bears it, he is owed what he was.
    granted(await refund(coop, order, 12_345, []));
    expect(await balances(coop)).toMatchObject({ '2-1050': 17_000, '4-2030': 3_000 });
    const last = granted(
      await refund(coop, order, (order.total as number) - 21_345, [
        [0, 2],
        [1, 2],
      ]),
    );

    expect(last.payment).toMatchObject({ state: 'REFUNDED', refundable: 0 });
    expect(await balances(coop)).toEqual(before);
    expect(await trialDifference(coop)).toBe(0);
    expect(
      await house.admin('select sum(amount)::int as amount from orders.refund_line where tenant_id = $1', [coop.id]),
    ).toEqual([{ amount: order.total }]);
  });

  it('sends as many messages to place and pay it for twelve lines as for one, and at most 25', async () => {
    const { coop, own, cake } = await shop();
    const goods = await Promise.all(Array.from({ length: 10 }, () => goodsIn(coop, { stock: 2 })));
    await paidOrderIn(coop, [{ variantId: own }]);
    const carts = [
      await cartWith(coop, [{ variantId: cake }]),
      await cartWith(
        coop,
        [own, cake, ...goods].map((variantId) => ({ variantId })),
      ),
    ];
    const sent: number[][] = [];
    for (const cart of carts) {
      let order: Order | undefined;
      const placing = await house.statementsOf(async () => {
        order = granted(await coop.run(() => house.get(CheckoutService).place(checkoutOf(cart)), []));
      });
      const confirm = { requestId: newId(), orderId: order?.id ?? '' };
      const paying = await house.statementsOf(() => coop.run(() => house.get(CaptureService).confirm(confirm)));
      sent.push([placing.length, paying.length]);
    }

    expect(sent[0]).toEqual(sent[1]);
    expect(sent[1]?.[0]).toBeLessThanOrEqual(25);
  });
});
