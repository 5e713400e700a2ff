import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsMovesService } from '@lumbung/savings';
import { CheckoutService } from '../checkout/checkout.service.js';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { RefundService } from '../settlement/refund.service.js';
import { as, cartWith, checkoutOf, goodsIn, openShop } from '../testing/index.js';
import { payOtherwise } from '../testing/paying.js';
import { saverIn, savingsThatDiffer, type Saver } from '../testing/savings.js';

const step = fc.record({
  act: fc.constantFrom('buy', 'buyOtherwise', 'payOtherwise', 'cancel', 'refund', 'deposit', 'withdraw', 'rivals'),
  who: fc.nat({ max: 1 }),
  which: fc.nat({ max: 9 }),
  much: fc.integer({ min: 1, max: 4 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface Placed {
  readonly id: string;
  readonly token: string;
  readonly saver: Saver;
}

describe('members who pay with their savings, get money back and go to the desk, in whatever order', () => {
  const house = startHouse(OrdersModule);

  it('find every account as its passbook, its holds and the control account say, and never below what must stay', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 22 }), async (steps) => {
        const coop = await house.cooperative();
        await openShop(coop);
        const savers = [
          await saverIn(coop, { balance: 90_000, minimumBalance: rupiah(10_000) }),
          await saverIn(coop, { balance: 60_000, contract: 'WADIAH' }),
        ];
        const rice = await goodsIn(coop, { stock: 500, price: 12_345, cost: 9_000 });
        const placed: Placed[] = [];
        for (const it of steps) {
          await take(coop, it, savers[it.who] as Saver, rice, placed);
          expect(await savingsThatDiffer(coop)).toEqual([]);
        }

        expect(await trialDifference(coop)).toBe(0);
        expect(await house.admin(BELOW, [coop.id])).toEqual([]);
        expect(await house.admin(PAID_OTHERWISE, [coop.id])).toEqual([]);
      }),
      { numRuns: 6 },
    );
  }, 180_000);

  /** One step; refusals are answers like any other here. */
  async function take(coop: TestCooperative, it: Step, saver: Saver, rice: string, placed: Placed[]): Promise<void> {
    const { id: accountId } = saver.account;
    const order = placed[it.which % Math.max(1, placed.length)];
    const money = { requestId: newId(), accountId, amount: rupiah(it.much * 9_999), money: 'BANK' as const };
    const moves = house.get(SavingsMovesService);
    if (it.act === 'deposit') return void (await coop.run(() => moves.deposit(money)));
    if (it.act === 'withdraw') return void (await coop.run(() => moves.withdraw(money)));
    if (it.act === 'buy' || it.act === 'buyOtherwise') return buy(coop, it, saver, rice, placed);
    if (!order) return;
    const { id: orderId } = order;
    if (it.act === 'payOtherwise') return void (await payOtherwise(coop, order, order.saver.paying, order.saver.buyer));
    if (it.act === 'rivals') {
      await Promise.all([
        payOtherwise(coop, order, order.saver.paying, order.saver.buyer),
        coop.run(() => moves.withdraw({ ...money, accountId: order.saver.account.id })),
      ]);
      return;
    }
    if (it.act === 'cancel')
      return void (await coop.run(() =>
        house.get(CancelService).cancel({ requestId: newId(), orderId, reason: 'OTHER', refundMethod: 'SAVINGS' }),
      ));
    await coop.run(() =>
      house.get(RefundService).refund({
        ...{ requestId: newId(), orderId, amount: rupiah(it.much * 1_234), method: 'SAVINGS' },
        ...{ reason: 'Rusak', returnedLines: [] },
      }),
    );
  }

  async function buy(coop: TestCooperative, it: Step, saver: Saver, rice: string, placed: Placed[]): Promise<void> {
    const cart = await cartWith(coop, [{ variantId: rice, quantity: it.much }], saver.buyer);
    const how = it.act === 'buy' ? saver.paying : {};
    const answer = await as(coop, saver.buyer, () => house.get(CheckoutService).place(checkoutOf(cart, how)));
    if ('id' in answer) placed.push({ id: answer.id, token: answer.token, saver });
  }
});

const BELOW = `select s.id from ledger.sub_account s where s.tenant_id = $1 and s.balance - s.held < s.floor`;

/** Orders of which the passbook says something else than the payment: taken less given back. */
const PAID_OTHERWISE = `
  select p.order_id from payments.payment p
   where p.tenant_id = $1 and p.method = 'MEMBER_SAVINGS'
     and p.refunded - case when p.captured_at is null then 0 else p.amount end
         <> (select coalesce(sum(e.amount), 0) from ledger.sub_entry e join ledger.journal j on j.tenant_id = $1 and j.id = e.journal_id
              where e.tenant_id = $1 and e.sub_id = p.savings_account_id and j.reference = 'order:' || p.order_id)`;
