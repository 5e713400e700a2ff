import { describe, expect, it } from '@jest/globals';
import { pinOf } from '@lumbung/identity/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { PaymentProofs } from '@lumbung/payments';
import { UserError, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { DeskLimitsService } from '@lumbung/savings';
import { savingsAccountIn } from '@lumbung/savings/testing';
import type { PlaceOrderInput } from '../checkout/checkout.schema.js';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import type { Order } from '../order/order.schema.js';
import { OrdersModule } from '../orders.module.js';
import { Cashier, goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import { seenByLink } from '../testing/paying.js';
import { passbookOf, saverIn, savingsThatDiffer, type Saver } from '../testing/savings.js';
import type { PayOrderAtDeskInput } from './desk-payments.schema.js';
import { DeskPayments } from './desk-payments.service.js';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('paying an order of the shop at the savings desk (bayar pesanan)', () => {
  const house = startHouse(OrdersModule);

  const arranged = async (changes: Parameters<typeof saverIn>[1] = {}) => {
    const coop = await house.cooperative();
    await openShop(coop);
    const teller = new Cashier(coop);
    await teller.open(100_000);
    return { coop, teller, saver: await saverIn(coop, changes) };
  };
  const orderOf = async (coop: TestCooperative, { buyer }: Saver, changes: Partial<PlaceOrderInput> = {}) =>
    orderIn(coop, [{ variantId: await goodsIn(coop, { price: 40_000, cost: 30_000 }) }], changes, buyer);
  const wishOf = ({ id: orderId }: Pick<Order, 'id'>, changes: Partial<PayOrderAtDeskInput> = {}) => ({
    ...{ requestId: newId(), orderId, payment: 'CASH' as const, expectedTotal: rupiah(40_000), ...changes },
  });
  const pay = (teller: Cashier, input: PayOrderAtDeskInput, paths?: ReadonlySet<string>) =>
    teller.run(() => house.get(DeskPayments).pay(input, paths));
  const fromSavings = ({ account, paying }: Saver) => ({
    ...{ payment: 'MEMBER_SAVINGS' as const, savingsAccountId: account.id, stepUp: paying.stepUp },
  });
  const toPay = (teller: Cashier, memberId: string) => teller.run(() => house.get(DeskPayments).ordersOf(memberId));
  const nothingDiffers = async (coop: TestCooperative) => {
    expect(await savingsThatDiffer(coop)).toEqual([]);
    expect(await trialDifference(coop)).toBe(0);
  };

  it('shows what a member has not paid, the newest first, and with what he can pay', async () => {
    const { coop, teller, saver } = await arranged();
    const first = await orderOf(coop, saver);
    const second = await orderOf(coop, saver, { paymentMethod: 'CASH_AT_PICKUP' });
    await orderOf(coop, await saverIn(coop));
    granted(await pay(teller, wishOf(await orderOf(coop, saver))));

    const { orders, payments, savingsAccounts } = await toPay(teller, saver.memberId);

    expect(orders).toMatchObject([
      { id: second.id, number: second.number, due: 40_000, lineCount: 1 },
      { id: first.id, number: first.number, due: 40_000, firstGoods: first.lines[0]?.productName },
    ]);
    expect(payments).toEqual(['CASH', 'MEMBER_SAVINGS']);
    expect(savingsAccounts).toMatchObject([{ id: saver.account.id, available: 100_000 }]);
  });

  it('takes cash for an order that was to be transferred, without its unique amount, into the drawer', async () => {
    const { coop, teller, saver } = await arranged();
    const order = await orderOf(coop, saver);
    const before = await balanceOf(coop, '1-1010');

    const paid = granted(await pay(teller, wishOf(order, { amountTendered: rupiah(50_000) }))) as Order;

    expect(paid).toMatchObject({
      total: 40_000,
      payment: { state: 'CAPTURED', method: 'CASH_AT_PICKUP' },
      receipt: { amountTendered: 50_000, change: 10_000, cashierName: 'Wulan Contoh' },
    });
    expect(await teller.drawer()).toMatchObject({ expected: 140_000, cashSales: 40_000 });
    expect((await balanceOf(coop, '1-1010')).minus(before)).toEqual(rupiah(40_000));
    expect(await balanceOf(coop, '4-2010')).toEqual(rupiah(40_000));
    const payments = await house.admin<{ method: string; state: string }>(
      'select method, state from payments.payment where tenant_id = $1 order by id',
      [coop.id],
    );
    expect(payments).toEqual([
      { method: 'BANK_TRANSFER', state: 'VOIDED' },
      { method: 'CASH_AT_PICKUP', state: 'CAPTURED' },
    ]);
    await nothingDiffers(coop);
  });

  it('takes cash that was agreed on as it is, also once the order was accepted', async () => {
    const { coop, teller, saver } = await arranged();
    const order = await orderOf(coop, saver, { paymentMethod: 'CASH_AT_PICKUP' });
    await coop.run(() => house.get(FulfilmentService).accept(order.id));

    expect(await pay(teller, wishOf(order, { amountTendered: rupiah(39_999) }))).toMatchObject({
      code: 'PAYMENT_AMOUNT_MISMATCH',
    });
    granted(await pay(teller, wishOf(order)));

    expect(await seenByLink(coop, order)).toMatchObject({ status: 'PROCESSING', payment: { state: 'CAPTURED' } });
    expect(await house.admin('select id from payments.payment where tenant_id = $1', [coop.id])).toHaveLength(1);
    expect(await teller.drawer()).toMatchObject({ expected: 140_000 });
    await nothingDiffers(coop);
  });

  it('takes savings with the PIN of the member, in the journal of the sale, and says where', async () => {
    const { coop, teller, saver } = await arranged();
    const order = await orderOf(coop, saver);
    const by = (stepUp: object | null) => pay(teller, wishOf(order, { ...fromSavings(saver), stepUp }));

    expect(await by(null)).toMatchObject({ code: 'STEP_UP_REQUIRED', methods: ['PIN'] });
    expect(await by({ pin: '480276' })).toMatchObject({ code: 'STEP_UP_REFUSED', triesLeft: 4 });
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 100_000 });
    const paid = granted(await by(saver.paying.stepUp)) as Order;

    expect(paid).toMatchObject({
      payment: { state: 'CAPTURED', method: 'MEMBER_SAVINGS', savingsAccountNo: saver.account.number },
      receipt: {
        paidFrom: { accountNoMasked: `••••${saver.account.number.slice(-3)}`, balanceAfter: 60_000 },
      },
    });
    // The link may be passed on: it says nothing of the account.
    expect((await seenByLink(coop, order)).receipt?.paidFrom).toBeNull();
    expect(await passbookOf(coop, saver.account)).toEqual({
      ...{ balance: 60_000, held: 0 },
      lines: [
        [-40_000, `Belanja di toko, pesanan ${order.number}`],
        [100_000, 'Setoran'],
      ],
    });
    const channels = await house.admin<object>(
      `select channel from ledger.journal where tenant_id = $1 and kind = 'SALE'`,
      [coop.id],
    );
    expect(channels).toEqual([{ channel: 'LOKET' }]);
    expect(await teller.drawer()).toMatchObject({ expected: 100_000 });
    await nothingDiffers(coop);
  });

  it('happens once, however often it is asked for, and a second time is refused', async () => {
    const { coop, teller, saver } = await arranged();
    const order = await orderOf(coop, saver);
    const asked = wishOf(order, fromSavings(saver));

    const answers = await Promise.all([1, 2, 3].map(() => pay(teller, asked)));
    answers.push(await pay(teller, asked));

    expect(answers.map((answer) => (answer as Order).id)).toEqual([order.id, order.id, order.id, order.id]);
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 60_000 });
    expect(await pay(teller, wishOf(order))).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    await expect(pay(teller, { ...asked, amountTendered: rupiah(1) })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await teller.drawer()).toMatchObject({ expected: 100_000 });
    await nothingDiffers(coop);
  });

  it('takes his own savings of who serves against his PIN, and never because he knows himself by sight', async () => {
    const { coop, teller } = await arranged();
    const personId = teller.person.personId as PersonId;
    const { id: memberId } = await memberIn(coop, { personId });
    const account = await savingsAccountIn(coop, { memberId, balance: 100_000 });
    const rice = [{ variantId: await goodsIn(coop, { price: 40_000, stock: 3 }) }];
    const order = await orderIn(coop, rice, {}, teller.person as Saver['buyer']);
    const own = { payment: 'MEMBER_SAVINGS' as const, savingsAccountId: account.id };

    const refused = { code: 'INVALID_INPUT', field: 'payment', message: expect.stringContaining('PIN') };
    expect(await pay(teller, wishOf(order, own))).toMatchObject(refused);
    expect(await teller.sell(rice, { memberId, ...own })).toMatchObject(refused);
    expect(await passbookOf(coop, account)).toMatchObject({ balance: 100_000 });
    const stepUp = { pin: await pinOf(house, personId) };
    expect(await pay(teller, wishOf(order, own))).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    granted(await pay(teller, wishOf(order, { ...own, stepUp })));
    expect(await passbookOf(coop, account)).toMatchObject({ balance: 60_000 });
    await nothingDiffers(coop);
  });

  it('takes the money of one of two desks, be it cash or savings', async () => {
    const { coop, teller, saver } = await arranged();
    const other = new Cashier(coop);
    await other.open(0);
    const order = await orderOf(coop, saver);

    const answers = await Promise.all([
      pay(teller, wishOf(order)),
      pay(other, wishOf(order, { payment: 'MEMBER_SAVINGS', stepUp: saver.paying.stepUp })),
    ]);

    expect(answers.filter((answer) => !(answer instanceof UserError))).toHaveLength(1);
    expect(answers.find((answer) => answer instanceof UserError)).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    expect(await balanceOf(coop, '4-2010')).toEqual(rupiah(40_000));
    await nothingDiffers(coop);
  });

  it('refuses savings that do not suffice, and leaves the order as it was', async () => {
    const { coop, teller, saver } = await arranged({ balance: 50_000, minimumBalance: rupiah(20_000) });
    const order = await orderOf(coop, saver);

    expect(await pay(teller, wishOf(order, fromSavings(saver)))).toMatchObject({
      code: 'INSUFFICIENT_BALANCE',
      ...{ available: rupiah(30_000), shortfall: rupiah(10_000) },
    });

    expect(await seenByLink(coop, order)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      total: order.total,
      payment: { method: 'BANK_TRANSFER', state: 'PENDING' },
    });
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 50_000, held: 0 });
    await nothingDiffers(coop);
  });

  it('takes no account of another member, and none for an order of a guest', async () => {
    const { coop, teller, saver } = await arranged();
    const order = await orderOf(coop, saver);
    const guests = await orderIn(coop, [{ variantId: await goodsIn(coop, { price: 40_000 }) }]);
    const { account } = await saverIn(coop);

    for (const wish of [
      wishOf(order, { ...fromSavings(saver), savingsAccountId: account.id }),
      wishOf(guests, fromSavings(saver)),
    ])
      expect(await pay(teller, wish)).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });

    expect(await passbookOf(coop, account)).toMatchObject({ balance: 100_000 });
    expect(await pay(teller, wishOf(guests))).toMatchObject({ payment: { state: 'CAPTURED' } });
  });

  it('does not know members and orders of another cooperative', async () => {
    const { teller } = await arranged();
    const theirs = await arranged();
    const order = await orderOf(theirs.coop, theirs.saver);

    await expect(toPay(teller, theirs.saver.memberId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const way of [{}, fromSavings(theirs.saver)])
      await expect(pay(teller, wishOf(order, way))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await toPay(theirs.teller, theirs.saver.memberId)).toMatchObject({ orders: [{ id: order.id }] });
  });

  it('lets only tellers of savings touch savings, and within their limit', async () => {
    const { coop, teller, saver } = await arranged();
    const order = await orderOf(coop, saver);
    const wish = wishOf(order, fromSavings(saver));
    const confirmer = { ...teller.person, permissions: new Set(['payments.confirm', 'orders.read']) };
    const byConfirmer = <T>(work: () => T) => coop.run(work, [], confirmer);

    expect(await byConfirmer(() => house.get(DeskPayments).ordersOf(saver.memberId))).toMatchObject({
      ...{ payments: ['CASH'], savingsAccounts: [] },
    });
    expect(await byConfirmer(() => house.get(DeskPayments).pay(wish))).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });
    const limits = [{ role: 'CASHIER', kind: 'WITHDRAWAL' as const, amount: rupiah(30_000) }];
    await coop.run(() => house.get(DeskLimitsService).set({ limits }));
    expect(await pay(teller, wish)).toMatchObject({ code: 'INVALID_INPUT', field: 'payment' });
    const manager = () => house.get(DeskPayments).pay(wish);
    expect(await teller.run(manager, ['MANAGER'])).toMatchObject({ payment: { state: 'CAPTURED' } });
  });

  it('asks for an open drawer, the sum that was told, and money that is not on its way', async () => {
    const { coop, teller, saver } = await arranged();
    const order = await orderOf(coop, saver);

    expect(await pay(new Cashier(coop), wishOf(order))).toMatchObject({ code: 'DRAWER_NOT_OPEN' });
    expect(await pay(teller, wishOf(order, { expectedTotal: rupiah(39_000) }))).toMatchObject({
      ...{ code: 'PRICE_CHANGED', actualTotal: rupiah(40_000) },
    });
    await coop.run(() => house.get(PaymentProofs).put(order.id, { fileName: 'bukti.png', content: PICTURE }));
    expect(await pay(teller, wishOf(order))).toMatchObject({ code: 'PAYMENT_UNDER_WAY' });
    expect(await teller.drawer()).toMatchObject({ expected: 100_000 });
  });

  it('sends as many statements for one order and one line as for several', async () => {
    const { coop, teller, saver } = await arranged({ balance: 900_000 });
    const wanted = await Promise.all(
      [1, 2, 3, 4].map(async () => ({ variantId: await goodsIn(coop, { price: 40_000 }) })),
    );
    const paths = new Set(['id', 'number', 'total', 'receipt']);
    const counts: number[][] = [];
    granted(await pay(teller, wishOf(await orderOf(coop, saver), fromSavings(saver)), paths));
    for (const lines of [wanted.slice(0, 1), wanted]) {
      const order = await orderIn(coop, lines, {}, saver.buyer);
      const expectedTotal = rupiah(40_000 * lines.length);
      const asked = await house.statementsOf(() => toPay(teller, saver.memberId));
      const wish = wishOf(order, { ...fromSavings(saver), expectedTotal });
      const paid = await house.statementsOf(async () => granted(await pay(teller, wish, paths)));
      counts.push([asked.filter((text) => !/^(begin|commit)/i.test(text)).length, paid.length]);
      await orderIn(coop, lines, {}, saver.buyer);
    }

    expect(counts[0]).toEqual(counts[1]);
    expect(counts[0]?.[0]).toBeLessThanOrEqual(3);
  });
});
