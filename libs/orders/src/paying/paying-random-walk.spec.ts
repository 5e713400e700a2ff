import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { ProviderInbox } from '@lumbung/payments';
import { FakeProviders, openProvider } from '@lumbung/payments/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CheckoutService } from '../checkout/checkout.service.js';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { CaptureService } from '../settlement/capture.service.js';
import { as, cartWith, checkoutOf, goodsIn, openShop } from '../testing/index.js';
import { PaymentChangesService } from './payment-changes.service.js';
import { PayingService } from './paying.service.js';

const METHODS = ['CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS', 'VIRTUAL_ACCOUNT', 'EWALLET'] as const;
const step = fc.record({
  act: fc.constantFrom('place', 'change', 'change', 'pay', 'check', 'confirm', 'cancel', 'expire', 'wait', 'deliver'),
  which: fc.nat(9),
  method: fc.constantFrom(...METHODS),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

describe('whatever buyers do with the payment of their orders', () => {
  const house = startHouse(OrdersModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());

  it('an order and its payment say the same sum, an order has one that counts, and no money is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
        const coop = await house.cooperative();
        await openShop(coop);
        await openProvider(coop, fake);
        const rice = await goodsIn(coop, { stock: 8, price: 9_999 });
        const placed: Placed[] = [];
        for (const it of steps) await take(coop, it, rice, placed);
        await house.deliverEverything();

        expect(await house.admin(ORDERS_THAT_DIFFER, [coop.id])).toEqual([]);
        expect(await house.admin(ORDERS_PAID_TWICE, [coop.id])).toEqual([]);
        expect(await house.admin(MONEY_THAT_IS_LOST, [coop.id])).toEqual([{ lost: 0 }]);
        expect(await trialDifference(coop)).toBe(0);
      }),
      { numRuns: 6 },
    );
  }, 240_000);

  interface Placed {
    readonly id: string;
    readonly token: string;
  }

  /** One step; refusals are answers like any other here. */
  async function take(
    coop: TestCooperative,
    { act, which, method }: Step,
    rice: string,
    placed: Placed[],
  ): Promise<void> {
    if (act === 'wait') return house.clock.advance({ hours: 5 });
    if (act === 'deliver') return void (await house.deliverEverything());
    if (act === 'place') {
      const cart = await cartWith(coop, [{ variantId: rice }]).catch(() => undefined);
      const wish = cart && checkoutOf(cart, { paymentMethod: method });
      const order = wish && (await as(coop, undefined, () => house.get(CheckoutService).place(wish)));
      if (order && '__typename' in order) placed.push(order);
      return;
    }
    const order = placed[which % Math.max(1, placed.length)];
    if (!order) return;
    const { id: orderId, token: orderToken } = order;
    const requestId = newId();
    if (act === 'pay') return pay(coop, orderId, which);
    // What a provider takes is seen there, and not by a cashier.
    if (act === 'confirm' && (await isProviders(orderId))) return;
    await as<Promise<unknown>>(coop, act === 'confirm' || act === 'expire' ? {} : undefined, () => {
      switch (act) {
        case 'change':
          return house.get(PaymentChangesService).change({ requestId, orderToken, paymentMethod: method });
        case 'check':
          return house.get(PayingService).check(orderToken);
        case 'cancel':
          return house.get(CancelService).cancelMine({ requestId, orderToken, reason: 'OTHER' });
        case 'expire':
          return house.get(CancelService).expire(orderId);
        default:
          return house.get(CaptureService).confirm({ requestId, orderId });
      }
    });
  }

  async function isProviders(orderId: string): Promise<boolean> {
    const [payment] = await house.admin<{ isProviders: boolean }>(
      `select p.provider is not null as "isProviders" from orders.shop_order o join payments.payment p on p.id = o.payment_id where o.id = $1`,
      [orderId],
    );
    return payment?.isProviders ?? true;
  }

  /** He pays any of the numbers he was ever given for the order, once. */
  async function pay(coop: TestCooperative, orderId: string, which: number): Promise<void> {
    const charges = await house.admin<{ reference: string }>(
      `select c.reference from payments.charge c join payments.payment p on p.tenant_id = c.tenant_id and p.id = c.payment_id
        where p.tenant_id = $1 and p.order_id = $2 and c.provider_id is not null order by p.id`,
      [coop.id, orderId],
    );
    const reference = charges[which % Math.max(1, charges.length)]?.reference;
    if (!reference || fake.charge(reference).state === 'paid') return;
    const { headers, body } = fake.pay(reference);
    await as(coop, undefined, () => house.get(ProviderInbox).take('MIDTRANS', headers, body));
  }
});

const ORDERS_THAT_DIFFER = `
  select o.number, o.total, p.amount, o.payment_state, p.state from orders.shop_order o
    join payments.payment p on p.tenant_id = $1 and p.id = o.payment_id
   where o.tenant_id = $1 and (o.payment_state <> p.state or o.total <> p.amount or o.unique_amount <> p.unique_amount
      or o.payment_method <> p.method or o.expires_at is distinct from p.expires_at and p.state = 'PENDING'
      or o.captured <> case when p.captured_at is null then 0 else p.amount end)`;

const ORDERS_PAID_TWICE = `
  select p.order_id from payments.payment p where p.tenant_id = $1 and p.state not in ('EXPIRED', 'VOIDED')
   group by p.order_id having count(*) > 1`;

// What the provider holds in the books is what was paid there: nothing more, and nothing less.
const MONEY_THAT_IS_LOST = `
  select ((select coalesce(sum(p.amount), 0) from payments.payment p join payments.charge c on c.tenant_id = $1 and c.payment_id = p.id
            where p.tenant_id = $1 and c.state = 'PAID')
        - (select coalesce(sum(b.balance), 0) from ledger.balances($1, '9999-12-31') b join ledger.account a on a.tenant_id = $1 and a.id = b.account_id
            where a.number = '1-1120'))::int as lost`;
