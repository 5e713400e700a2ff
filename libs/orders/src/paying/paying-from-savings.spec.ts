import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { PaymentSettingsService } from '@lumbung/payments';
import { UserError } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService, SavingsMovesService, SavingsProductsService } from '@lumbung/savings';
import { savingsAccountIn } from '@lumbung/savings/testing';
import { ChangesService } from '../changes/changes.service.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import type { PlaceOrderInput } from '../checkout/checkout.schema.js';
import { DeadlinesService } from '../fulfilment/deadlines.service.js';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { RefundService } from '../settlement/refund.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import { orderToPay, payOtherwise, waysToPay } from '../testing/paying.js';
import { passbookOf, saverIn, savingsThatDiffer, type Saver } from '../testing/savings.js';

describe('paying with savings (potong simpanan)', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const wish = async (
    coop: TestCooperative,
    { buyer, paying }: Pick<Saver, 'buyer' | 'paying'>,
    changes: Partial<PlaceOrderInput> = {},
    price = 40_000,
  ) =>
    checkoutOf(await cartWith(coop, [{ variantId: await goodsIn(coop, { price }) }], buyer), { ...paying, ...changes });
  const place = (coop: TestCooperative, { buyer }: Pick<Saver, 'buyer'>, input: PlaceOrderInput) =>
    as(coop, buyer, () => house.get(CheckoutService).place(input));
  const bought = async (coop: TestCooperative, saver: Saver, price = 40_000) =>
    granted(await place(coop, saver, await wish(coop, saver, {}, price)));
  const nothingDiffers = async (coop: TestCooperative) => {
    expect(await savingsThatDiffer(coop)).toEqual([]);
    expect(await trialDifference(coop)).toBe(0);
  };

  it('takes the money at once: paid order, one line in the passbook, books that agree', async () => {
    const coop = await shop();
    const saver = await saverIn(coop);

    const order = await bought(coop, saver);

    expect(order).toMatchObject({
      total: 40_000,
      payment: {
        method: 'MEMBER_SAVINGS',
        state: 'CAPTURED',
        savingsAccountNo: saver.account.number,
        refundable: 40_000,
      },
    });
    expect(await passbookOf(coop, saver.account)).toMatchObject({
      balance: 60_000,
      lines: [
        [-40_000, `Belanja di toko, pesanan ${order.number}`],
        [100_000, 'Setoran'],
      ],
    });
    await nothingDiffers(coop);
  });

  it('asks for PIN or code, and moves nothing before it is right', async () => {
    const coop = await shop();
    const saver = await saverIn(coop);
    const input = await wish(coop, saver);

    expect(await place(coop, saver, { ...input, stepUp: null })).toMatchObject({
      code: 'STEP_UP_REQUIRED',
      methods: ['PIN'],
    });
    expect(await place(coop, saver, { ...input, stepUp: { pin: '480276' } })).toMatchObject({
      code: 'STEP_UP_REFUSED',
      triesLeft: 4,
    });
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 100_000 });

    expect(await place(coop, saver, input)).toMatchObject({ payment: { state: 'CAPTURED' } });
  });

  it('keeps what must stay, says how much is missing, and leaves cart and goods as they were', async () => {
    const coop = await shop();
    const saver = await saverIn(coop, { balance: 50_000, minimumBalance: rupiah(20_000) });
    const input = await wish(coop, saver);

    const refusal = await place(coop, saver, input);

    expect(refusal).toMatchObject({
      code: 'INSUFFICIENT_BALANCE',
      available: rupiah(30_000),
      shortfall: rupiah(10_000),
    });
    expect(
      await house.admin('select reserved from catalog.stock where tenant_id = $1 and reserved > 0', [coop.id]),
    ).toEqual([]);
    expect(await place(coop, saver, { ...input, paymentMethod: 'QRIS' })).toMatchObject({
      payment: { state: 'PENDING' },
    });
    await nothingDiffers(coop);
  });

  it('is offered with what is available, only to the member whose savings may be spent', async () => {
    const coop = await shop();
    const saver = await saverIn(coop, { balance: 50_000, minimumBalance: rupiah(20_000) });
    await savingsAccountIn(coop, { memberId: saver.memberId, contract: 'MUDHARABAH', balance: 90_000 });
    const offered = async (buyer?: Saver['buyer']) => {
      const cart = await cartWith(coop, [{ variantId: await goodsIn(coop) }], buyer);
      const options = await as(coop, buyer, () => house.get(CheckoutService).options(cart.token, null));
      return options?.payments.find(({ method }) => method === 'MEMBER_SAVINGS');
    };

    expect(await offered()).toBeUndefined();
    expect(await offered({ personId: newId<'Person'>() })).toBeUndefined();
    expect(await offered(saver.buyer)).toMatchObject({
      isAvailable: true,
      savingsAccounts: [{ id: saver.account.id, number: saver.account.number, available: 30_000 }],
    });

    const { id: productId } = saver.account.product;
    await coop.run(() => house.get(SavingsProductsService).update({ productId, paysInShop: false }));
    expect(await offered(saver.buyer)).toBeUndefined();
  });

  it.each([
    ['a guest', (_: Saver) => undefined],
    ['somebody else who is signed in', (other: Saver) => other.buyer],
  ])('is refused to %s who names the account', async (_, buyerOf) => {
    const coop = await shop();
    const [saver, other] = [await saverIn(coop), await saverIn(coop)];
    const buyer = buyerOf(other);
    const cart = await cartWith(coop, [{ variantId: await goodsIn(coop) }], buyer);

    const answer = await as(coop, buyer, () => house.get(CheckoutService).place(checkoutOf(cart, saver.paying)));

    expect(answer).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 100_000 });
  });

  it('is refused where the cooperative switched it off, and with savings of another cooperative', async () => {
    const [coop, elsewhere] = [await shop(), await shop()];
    const [saver, other] = [await saverIn(coop), await saverIn(elsewhere)];
    const theirs = { ...saver.paying, savingsAccountId: other.account.id };

    expect(await place(coop, saver, await wish(coop, { ...saver, paying: theirs }))).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });
    await coop.run(() =>
      house.get(PaymentSettingsService).update({ methods: [{ method: 'MEMBER_SAVINGS', isEnabled: false }] }),
    );
    expect(await place(coop, saver, await wish(coop, saver))).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
    expect(await passbookOf(elsewhere, other.account)).toMatchObject({ balance: 100_000 });
  });

  it('does not pay from a blocked account', async () => {
    const coop = await shop();
    const saver = await saverIn(coop);
    await coop.run(() =>
      house
        .get(SavingsAccountsService)
        .changeState({ accountId: saver.account.id, state: 'BLOCKED', reason: 'Sengketa' }),
    );

    expect(await place(coop, saver, await wish(coop, saver))).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
  });

  it('happens once, however often the same order is sent at once', async () => {
    const coop = await shop();
    const saver = await saverIn(coop);
    const input = await wish(coop, saver);

    const answers = await Promise.all(Array.from({ length: 6 }, () => place(coop, saver, input)));
    answers.push(await place(coop, saver, input));

    // Proofs that come at once are counted before they are looked at: some may have been told to wait.
    const placed = answers.filter((answer) => !(answer instanceof UserError));
    expect(new Set(placed.map((order) => (order as { id: string }).id)).size).toBe(1);
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 60_000 });
    await nothingDiffers(coop);
  });

  it('gives the last rupiah to one of two orders at once', async () => {
    const coop = await shop();
    const saver = await saverIn(coop, { balance: 10_000 });
    const transfer = { paymentMethod: 'BANK_TRANSFER', paymentChannel: null } as const;
    const orders = [await orderToPay(coop, transfer, saver.buyer), await orderToPay(coop, transfer, saver.buyer)];

    const answers = await Promise.all(orders.map((order) => payOtherwise(coop, order, saver.paying, saver.buyer)));

    expect(answers.filter((answer) => 'payment' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([
      { code: 'INSUFFICIENT_BALANCE', available: rupiah(0), shortfall: rupiah(10_000) },
    ]);
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 0 });
    await nothingDiffers(coop);
  });

  it('never gives more than there is to an order and a withdrawal at the desk at once', async () => {
    const coop = await shop();
    const saver = await saverIn(coop, { balance: 70_000 });
    const input = await wish(coop, saver);

    await Promise.all([
      place(coop, saver, input),
      coop.run(() =>
        house
          .get(SavingsMovesService)
          .withdraw({ requestId: newId(), accountId: saver.account.id, amount: rupiah(40_000), money: 'BANK' }),
      ),
    ]);

    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 30_000 });
    await nothingDiffers(coop);
  });

  it('goes back onto the same account with a refund, in parts, and nowhere else', async () => {
    const coop = await shop();
    const saver = await saverIn(coop);
    const order = await bought(coop, saver);
    const refund = (amount: number, method: 'SAVINGS' | 'CASH') =>
      coop.run(() =>
        house.get(RefundService).refund({
          ...{ requestId: newId(), orderId: order.id, amount: rupiah(amount), method },
          ...{ reason: 'Barang rusak', returnedLines: [] },
        }),
      );

    expect(await refund(15_000, 'CASH')).toMatchObject({ code: 'INVALID_INPUT', field: 'method' });
    granted(await refund(15_000, 'SAVINGS'));

    expect(await passbookOf(coop, saver.account)).toMatchObject({
      balance: 75_000,
      lines: [[15_000, expect.stringContaining(order.number)], [-40_000, expect.anything()], expect.anything()],
    });
    await nothingDiffers(coop);
  });

  it('is handed out where the account was closed meanwhile', async () => {
    const coop = await shop();
    const saver = await saverIn(coop, { balance: 40_000 });
    const order = await bought(coop, saver);
    await coop.run(() =>
      house.get(SavingsAccountsService).changeState({ accountId: saver.account.id, state: 'CLOSED', reason: 'Keluar' }),
    );
    const cancel = (refundMethod: 'SAVINGS' | 'BANK_TRANSFER') =>
      coop.run(() =>
        house.get(CancelService).cancel({ requestId: newId(), orderId: order.id, reason: 'OTHER', refundMethod }),
      );

    expect(await cancel('SAVINGS')).toMatchObject({ code: 'INVALID_INPUT', field: 'method' });
    granted(await cancel('BANK_TRANSFER'));
    await nothingDiffers(coop);
  });

  it('comes back by itself when the shop does not take the order on in time', async () => {
    const coop = await shop();
    const saver = await saverIn(coop);
    const order = await bought(coop, saver);
    await house.admin(`update orders.shop_order set accept_by = $2 where id = $1`, [order.id, house.clock.now()]);

    await coop.run(() => house.get(DeadlinesService).acceptDeadline({ orderId: order.id }));

    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 100_000 });
    await nothingDiffers(coop);
  });

  it('takes less when goods are taken off the order, to the rupiah', async () => {
    const coop = await shop();
    const saver = await saverIn(coop);
    const [rice, sugar] = [await goodsIn(coop, { price: 33_333 }), await goodsIn(coop, { price: 9_999 })];
    const order = await orderIn(
      coop,
      [{ variantId: rice }, { variantId: sugar, quantity: 2 }],
      saver.paying,
      saver.buyer,
    );
    const line = order.lines.find(({ total }) => total === 19_998);
    const change = {
      orderId: order.id,
      lines: [{ orderLineId: line?.id ?? '', quantity: quantity(1) }],
      added: [],
      dropsVouchers: false,
    };
    expect(await coop.run(() => house.get(ChangesService).preview(change))).toMatchObject({
      refund: rupiah(9_999),
    });

    granted(
      await coop.run(() =>
        house
          .get(ChangesService)
          .apply({ ...change, requestId: newId(), reason: 'Stok rusak', refundMethod: 'SAVINGS' }),
      ),
    );

    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 100_000 - 33_333 - 9_999 });
    await nothingDiffers(coop);
  });

  it('pays an order that was to be paid otherwise, by the member who ordered alone', async () => {
    const coop = await shop();
    const [saver, other] = [await saverIn(coop), await saverIn(coop)];
    const order = await orderToPay(coop, { paymentMethod: 'BANK_TRANSFER', paymentChannel: null }, saver.buyer);
    expect(await waysToPay(coop, order, other.buyer)).not.toContain('MEMBER_SAVINGS');
    expect(await waysToPay(coop, order, saver.buyer)).toContain('MEMBER_SAVINGS');

    expect(await payOtherwise(coop, order, other.paying, other.buyer)).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });
    const paid = granted(await payOtherwise(coop, order, saver.paying, saver.buyer));

    expect(paid).toMatchObject({ total: 10_000, payment: { method: 'MEMBER_SAVINGS', state: 'CAPTURED' } });
    expect(await passbookOf(coop, saver.account)).toMatchObject({ balance: 90_000 });
    await nothingDiffers(coop);
  });

  it('keeps no PIN in what it remembers of the request', async () => {
    const coop = await shop();
    const saver = await saverIn(coop);
    const input = await wish(coop, saver);
    const first = granted(await place(coop, saver, input));

    const again = granted(await place(coop, saver, { ...input, stepUp: { pin: ` ${saver.paying.stepUp.pin} ` } }));

    expect(again.id).toBe(first.id);
  });
});
