import { describe, expect, it } from '@jest/globals';
import { productIn } from '@lumbung/catalog/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { PaymentSettingsService } from '@lumbung/payments';
import { UserError } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { DeskLimitsService, SavingsAccountsService } from '@lumbung/savings';
import { savingsAccountIn } from '@lumbung/savings/testing';
import type { Order } from '../order/order.schema.js';
import { OrdersModule } from '../orders.module.js';
import { PapersService } from '../papers/papers.service.js';
import { RefundService } from '../settlement/refund.service.js';
import { Cashier, goodsIn, granted, openShop } from '../testing/index.js';
import { passbookOf, saverIn, savingsThatDiffer, type Saver } from '../testing/savings.js';
import { CounterService } from './counter.service.js';
import { saleOf } from '../testing/counter.js';

describe('paying with savings at the counter (potong simpanan di loket)', () => {
  const house = startHouse(OrdersModule);

  const arranged = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return { coop, cashier: new Cashier(coop) };
  };
  /** What the till sends once the member has typed his PIN. */
  const paidBy = ({ memberId, account, paying }: Saver) => ({
    ...{ memberId, payment: 'MEMBER_SAVINGS' as const, savingsAccountId: account.id, stepUp: paying.stepUp },
  });
  const nothingDiffers = async (coop: TestCooperative) => {
    expect(await savingsThatDiffer(coop)).toEqual([]);
    expect(await trialDifference(coop)).toBe(0);
  };
  const salesOf = async (coop: TestCooperative) =>
    (await house.admin('select id from orders.shop_order where tenant_id = $1', [coop.id])).length;
  const limited = (coop: TestCooperative, amount: number) =>
    coop.run(() =>
      house.get(DeskLimitsService).set({ limits: [{ role: 'CASHIER', kind: 'WITHDRAWAL', amount: rupiah(amount) }] }),
    );

  it('takes sale and money in one journal, without a drawer, and says at once what is left', async () => {
    const { coop, cashier } = await arranged();
    const saver = await saverIn(coop, { balance: 100_000 });
    const rice = await goodsIn(coop, { price: 12_500, cost: 10_000, stock: 5 });
    const wanted = [{ variantId: rice, quantity: 3 }];

    const basket = await cashier.price(wanted, { memberId: saver.memberId });
    const order = granted(await cashier.sell(wanted, { ...paidBy(saver), expectedTotal: basket.total })) as Order;

    expect(basket).toMatchObject({
      payments: expect.arrayContaining(['CASH', 'MEMBER_SAVINGS']),
      member: { savingsAccounts: [{ id: saver.account.id, number: saver.account.number, available: 100_000 }] },
    });
    expect(order).toMatchObject({
      channel: 'COUNTER',
      status: 'COMPLETED',
      total: 37_500,
      payment: { state: 'CAPTURED', method: 'MEMBER_SAVINGS', savingsAccountNo: saver.account.number },
      receipt: {
        change: 0,
        paidFrom: { accountNoMasked: `••••${saver.account.number.slice(-3)}`, balanceAfter: 62_500 },
      },
    });
    expect(await passbookOf(coop, saver.account)).toEqual({
      balance: 62_500,
      held: 0,
      lines: [
        [-37_500, `Belanja di toko, pesanan ${order.number}`],
        [100_000, 'Setoran'],
      ],
    });
    const journals = await house.admin<object>(
      `select j.channel, count(*)::int as lines from ledger.journal j join ledger.sub_entry e on e.tenant_id = $1 and e.journal_id = j.id
        where j.tenant_id = $1 and j.kind = 'SALE' group by j.id, j.channel`,
      [coop.id],
    );
    expect(journals).toEqual([{ channel: 'LOKET', lines: 1 }]);
    expect(await balanceOf(coop, '4-2010')).toEqual(rupiah(37_500));
    expect(await balanceOf(coop, '5-1010')).toEqual(rupiah(30_000));
    await nothingDiffers(coop);
  });

  it('asks the member for his PIN, not the cashier, and moves nothing before it is right', async () => {
    const { coop, cashier } = await arranged();
    const saver = await saverIn(coop);
    const wanted = [{ variantId: await goodsIn(coop, { stock: 3 }) }];
    const sell = (stepUp: object | null) => cashier.sell(wanted, { ...paidBy(saver), stepUp });

    expect(await sell(null)).toMatchObject({ code: 'STEP_UP_REQUIRED', methods: ['PIN'] });
    expect(await sell({ pin: '480276' })).toMatchObject({ code: 'STEP_UP_REFUSED', triesLeft: 4 });
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 100_000 });
    expect(await salesOf(coop)).toBe(0);

    expect(await sell(saver.paying.stepUp)).toMatchObject({ status: 'COMPLETED' });
    const proofs = await house.admin<object>(
      `select action, subject_id::text as "subjectId" from platform.audit_record where tenant_id = $1 and action like 'identity.%tepUp' order by seq`,
      [coop.id],
    );
    expect(proofs).toEqual([
      { action: 'identity.refuseStepUp', subjectId: saver.buyer.personId },
      { action: 'identity.stepUp', subjectId: saver.buyer.personId },
    ]);
  });

  it('serves a member who has neither PIN nor account with us, as a withdrawal does: he signs the receipt', async () => {
    const { coop, cashier } = await arranged();
    const { id: memberId, fullName } = await memberIn(coop);
    await savingsAccountIn(coop, { memberId, balance: 50_000 });
    const wanted = [{ variantId: await goodsIn(coop, { price: 20_000 }) }];

    const order = granted(await cashier.sell(wanted, { memberId, payment: 'MEMBER_SAVINGS' })) as Order;

    const papers = house.get(PapersService);
    const url = cashier.run(
      () =>
        papers
          .ofOrder(order.id, { isPaid: true, isStaff: true })
          .find(({ kind, format }) => kind === 'RECEIPT' && format === 'HTML_58')?.url ?? '',
    );
    const permit = new URL(url, 'http://x').searchParams.get('permit') ?? '';
    const issuer = () => Promise.resolve({ name: 'Koperasi Melati' } as never);
    const page = String((await cashier.run(() => papers.open(permit, issuer))).content);
    for (const said of ['••••', 'Saldo sesudahnya', 'Rp30.000', `(${fullName})`]) expect(page).toContain(said);
    expect(order.receipt?.paidFrom).toMatchObject({ balanceAfter: 30_000 });
  });

  it('happens once, however often it is asked for, and another wish under its id is a conflict', async () => {
    const { coop, cashier } = await arranged();
    const saver = await saverIn(coop);
    const wanted = [{ variantId: await goodsIn(coop, { price: 30_000, stock: 9 }) }];
    const asked = { ...paidBy(saver), requestId: newId() };

    const answers = await Promise.all([1, 2, 3].map(() => cashier.sell(wanted, asked)));
    answers.push(await cashier.sell(wanted, asked));

    expect(new Set(answers.map((answer) => (answer as Order).id)).size).toBe(1);
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 70_000 });
    await expect(cashier.sell(wanted, { ...asked, note: 'lain' })).rejects.toMatchObject({ code: 'CONFLICT' });
    await nothingDiffers(coop);
  });

  it('gives the money to one of two tills when it is not enough for both', async () => {
    const { coop, cashier } = await arranged();
    const second = new Cashier(coop);
    const saver = await saverIn(coop, { balance: 50_000 });
    const wanted = [{ variantId: await goodsIn(coop, { price: 30_000, stock: 9 }) }];

    const answers = await Promise.all([cashier, second].map((till) => till.sell(wanted, paidBy(saver))));

    expect(answers.filter((answer) => !(answer instanceof UserError))).toHaveLength(1);
    expect(answers.find((answer) => answer instanceof UserError)).toMatchObject({
      code: 'INSUFFICIENT_BALANCE',
      available: rupiah(20_000),
      shortfall: rupiah(10_000),
    });
    expect(await salesOf(coop)).toBe(1);
    await nothingDiffers(coop);
  });

  it('leaves what must stay on the account, and sells nothing for less', async () => {
    const { coop, cashier } = await arranged();
    const saver = await saverIn(coop, { balance: 50_000, minimumBalance: rupiah(20_000) });
    const rice = await goodsIn(coop, { price: 10_000, stock: 9 });

    expect(await cashier.price([], { memberId: saver.memberId })).toMatchObject({
      member: { savingsAccounts: [{ available: 30_000 }] },
    });
    expect(await cashier.sell([{ variantId: rice, quantity: 4 }], paidBy(saver))).toMatchObject({
      code: 'INSUFFICIENT_BALANCE',
      available: rupiah(30_000),
    });
    expect(await cashier.sell([{ variantId: rice, quantity: 3 }], paidBy(saver))).toMatchObject({ total: 30_000 });
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 20_000 });
    await nothingDiffers(coop);
  });

  it('refuses what is no account of this member, and accounts that give nothing', async () => {
    const { coop, cashier } = await arranged();
    const [saver, other] = [await saverIn(coop), await saverIn(coop)];
    const stranger = await saverIn((await arranged()).coop);
    const wanted = [{ variantId: await goodsIn(coop) }];
    const by = (savingsAccountId: string) => cashier.sell(wanted, { ...paidBy(saver), savingsAccountId });

    for (const { account } of [other, stranger])
      expect(await by(account.id)).toMatchObject({
        code: 'PAYMENT_METHOD_UNAVAILABLE',
        available: expect.not.arrayContaining(['MEMBER_SAVINGS']),
      });
    const { stepUp, payment } = paidBy(stranger);
    expect(await cashier.sell(wanted, { memberId: stranger.memberId, payment, stepUp })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'memberId',
    });
    expect(await cashier.sell(wanted, { payment: 'MEMBER_SAVINGS' })).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });
    await coop.run(() =>
      house.get(SavingsAccountsService).changeState({
        ...{ accountId: saver.account.id, state: 'BLOCKED', reason: 'Buku hilang' },
      }),
    );
    expect(await by(saver.account.id)).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
    expect(await salesOf(coop)).toBe(0);
  });

  it('is for tellers of savings alone, where the cooperative takes savings at all', async () => {
    const { coop, cashier } = await arranged();
    const saver = await saverIn(coop);
    const wanted = [{ variantId: await goodsIn(coop, { stock: 9 }) }];
    const seller = { ...cashier.person, permissions: new Set(['orders.sell', 'orders.read']) };
    const sold = await coop.run(() => house.get(CounterService).sell(saleOf(wanted, paidBy(saver))), [], seller);
    expect(sold).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });

    await coop.run(() =>
      house.get(PaymentSettingsService).update({ methods: [{ method: 'MEMBER_SAVINGS', isEnabled: false }] } as never),
    );
    expect((await cashier.price(wanted, { memberId: saver.memberId })).payments).not.toContain('MEMBER_SAVINGS');
    expect(await cashier.sell(wanted, paidBy(saver))).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 100_000 });
  });

  it('keeps the limit of the desk: above it somebody with a wider one sells', async () => {
    const { coop, cashier } = await arranged();
    const saver = await saverIn(coop);
    await limited(coop, 30_000);
    const rice = await goodsIn(coop, { price: 10_000, stock: 9 });
    const four = [{ variantId: rice, quantity: 4 }];

    expect(await cashier.sell(four, paidBy(saver))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'payment',
      message: expect.stringContaining('Rp30.000'),
    });
    expect(await cashier.sell([{ variantId: rice, quantity: 3 }], paidBy(saver))).toMatchObject({ total: 30_000 });
    const manager = () => house.get(CounterService).sell(saleOf(four, paidBy(saver)));
    expect(await cashier.run(manager, ['MANAGER'])).toMatchObject({ total: 40_000 });
    await nothingDiffers(coop);
  });

  it('goes back onto the account when goods come back, and nowhere else', async () => {
    const { coop, cashier } = await arranged();
    const saver = await saverIn(coop);
    const rice = await goodsIn(coop, { price: 10_000, cost: 8_000, stock: 9 });
    const order = granted(await cashier.sell([{ variantId: rice, quantity: 3 }], paidBy(saver))) as Order;
    const back = (method: 'CASH' | 'SAVINGS') =>
      coop.run(() =>
        house.get(RefundService).refund({
          ...{ requestId: newId(), orderId: order.id, amount: rupiah(10_000), method, reason: 'Kemasan bocor' },
          returnedLines: [
            {
              orderLineId: order.lines[0]?.id as string,
              quantity: saleOf([{ variantId: rice }]).lines[0]?.quantity as never,
            },
          ],
        }),
      );

    expect(await back('CASH')).toMatchObject({ code: 'INVALID_INPUT', field: 'method' });
    const after = granted(await back('SAVINGS')) as Order;

    // The receipt still says what was left when it was paid.
    expect(after.receipt?.paidFrom).toMatchObject({ balanceAfter: 70_000 });
    expect(await passbookOf(coop, saver.account)).toMatchObject({
      balance: 80_000,
      lines: [[10_000, expect.stringContaining(order.number)], [-30_000, expect.anything()], expect.anything()],
    });
    await nothingDiffers(coop);
  });

  it('sends as many statements for one line as for twelve', async () => {
    const { coop, cashier } = await arranged();
    const saver = await saverIn(coop, { balance: 9_000_000 });
    const twelve = await Promise.all(
      Array.from({ length: 12 }, async () => ({
        variantId: (await productIn(coop, { stock: 9, unitCost: 5_000 })).variants[0]?.id as string,
      })),
    );
    const paths = new Set(['id', 'number', 'total', 'receipt', 'receipt.paidFrom']);
    granted(await cashier.sell(twelve, paidBy(saver)));
    const counts = [];
    for (const wanted of [twelve.slice(0, 1), twelve]) {
      const sale = await house.statementsOf(async () => granted(await cashier.sell(wanted, paidBy(saver), paths)));
      const price = await house.statementsOf(() => cashier.price(wanted, { memberId: saver.memberId }));
      counts.push([sale.length, price.filter((text) => !/^(begin|commit)/i.test(text)).length]);
    }

    expect(counts[0]).toEqual(counts[1]);
    expect(counts[1]?.[1]).toBeLessThanOrEqual(5);
    expect(counts[1]?.[0]).toBeLessThanOrEqual(40);
  });
});
