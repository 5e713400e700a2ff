import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CheckoutService } from '../checkout/checkout.service.js';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { as, cartWith, checkoutOf, goodsIn, openShop } from '../testing/index.js';
import { CancelService } from './cancel.service.js';
import { CaptureService } from './capture.service.js';
import { RefundService } from './refund.service.js';

const METHODS = ['CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS'] as const;
const ACTS = [
  'place',
  'confirm',
  'accept',
  'ready',
  'handOver',
  'cancel',
  'cancelMine',
  'refund',
  'expire',
  'wait',
] as const;
const step = fc.record({
  act: fc.constantFrom(...ACTS),
  which: fc.nat(5),
  much: fc.integer({ min: 1, max: 3 }),
  method: fc.constantFrom(...METHODS),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

describe('whatever people do with orders, in whatever order', () => {
  const house = startHouse(OrdersModule);

  it('the books balance, the shelves add up, and no more goes back than came in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
        const coop = await house.cooperative();
        await openShop(coop);
        const goods = [
          await goodsIn(coop, { stock: 6, price: 9_999, cost: 3_333 }),
          await goodsIn(coop, { stock: 3, price: 1_250 }),
        ];
        const placed: string[] = [];
        for (const it of steps) await take(coop, it, goods, placed);

        expect(await trialDifference(coop)).toBe(0);
        expect(await house.admin(SHELVES_THAT_DIFFER, [coop.id])).toEqual([]);
        expect(await house.admin(ORDERS_THAT_DIFFER, [coop.id])).toEqual([]);
        expect(await house.admin(BOOKS_THAT_DIFFER, [coop.id])).toEqual([{ sales: 0, goods: 0 }]);
      }),
      { numRuns: 6 },
    );
  }, 120_000);

  /** One step; refusals are answers like any other here. */
  async function take(
    coop: TestCooperative,
    { act, which, much, method }: Step,
    goods: string[],
    placed: string[],
  ): Promise<void> {
    const orderId = placed[which % Math.max(1, placed.length)];
    const fulfilment = house.get(FulfilmentService);
    if (act === 'wait') return house.clock.advance({ hours: 7 });
    if (act === 'place') {
      const cart = await cartWith(coop, [{ variantId: goods[which % 2] as string, quantity: much }]).catch(
        () => undefined,
      );
      const order =
        cart &&
        (await as(coop, undefined, () =>
          house.get(CheckoutService).place(checkoutOf(cart, { paymentMethod: method })),
        ));
      if (order && '__typename' in order) placed.push(order.id);
      return;
    }
    if (!orderId) return;
    const order: Order = await coop.run(() => house.get(OrdersService).managed(orderId));
    const line = { orderLineId: order.lines[0]?.id ?? '', quantity: quantity(1) };
    const requestId = newId();
    await coop.run<Promise<unknown>>(() => {
      switch (act) {
        case 'confirm':
          return house.get(CaptureService).confirm({ requestId, orderId });
        case 'accept':
          return fulfilment.accept(orderId);
        case 'ready':
          return fulfilment.markReady(orderId);
        case 'handOver':
          return fulfilment.handOver({ requestId, orderId });
        case 'cancel':
          return house.get(CancelService).cancel({ requestId, orderId, reason: 'OTHER', refundMethod: 'CASH' });
        case 'cancelMine':
          return house.get(CancelService).cancelMine({ requestId, orderToken: order.token, reason: 'OTHER' });
        case 'refund':
          return house.get(RefundService).refund({
            requestId,
            orderId,
            amount: rupiah(much * 777),
            method: 'BANK_TRANSFER',
            reason: 'uji',
            returnedLines: much > 1 ? [line] : [],
          });
        default:
          return house.get(CancelService).expire(orderId);
      }
    });
  }
});

const SHELVES_THAT_DIFFER = `
  select s.* from catalog.stock s
   where s.tenant_id = $1
     and (s.on_hand <> (select coalesce(sum(m.change), 0) from catalog.stock_movement m where m.tenant_id = $1 and m.variant_id = s.variant_id)
       or s.reserved <> (select coalesce(sum(r.quantity), 0) from catalog.reservation r where r.tenant_id = $1 and r.variant_id = s.variant_id and r.state = 'HELD')
       or s.reserved <> (select coalesce(sum(l.quantity), 0) from orders.order_line l join orders.shop_order o on o.tenant_id = $1 and o.id = l.order_id
                          where l.tenant_id = $1 and l.variant_id = s.variant_id and o.payment_state = 'PENDING'))`;

const ORDERS_THAT_DIFFER = `
  select o.* from orders.shop_order o join payments.payment p on p.tenant_id = $1 and p.id = o.payment_id
   where o.tenant_id = $1 and (o.payment_state <> p.state or o.refunded <> p.refunded or o.total <> p.amount
      or o.captured <> case when p.captured_at is null then 0 else p.amount end or o.refunded > o.captured
      or o.refunded <> (select coalesce(sum(r.amount), 0) from orders.refund r where r.tenant_id = $1 and r.order_id = o.id))`;

// What was captured and not given back stands in the income accounts; what lies on the shelves stands in 1-1510.
const BOOKS_THAT_DIFFER = `
  with booked as (
    select a.number, coalesce(sum(case when p.debit_account_id = a.id then p.amount else -p.amount end), 0)::bigint as balance
      from ledger.account a left join ledger.posting p on p.tenant_id = $1 and a.id in (p.debit_account_id, p.credit_account_id)
     where a.tenant_id = $1 group by a.number)
  select (-(select sum(balance) from booked where number in ('4-2010', '4-2020', '4-2040', '4-9090'))
          - (select coalesce(sum(captured - refunded), 0) from orders.shop_order where tenant_id = $1))::int as sales,
         ((select balance from booked where number = '1-1510') - (select sum(value) from catalog.stock where tenant_id = $1))::int as goods`;
