import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { PaymentProofs, PaymentSettingsService } from '@lumbung/payments';
import { creditIn, FakeProviders, openProvider } from '@lumbung/payments/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { CheckoutService } from '../checkout/checkout.service.js';
import { DeliveryService } from '../delivery/delivery.service.js';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import { confirmIn, orderToPay, payOtherwise, seenByLink, waysToPay } from '../testing/paying.js';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a buyer who pays another way than he said', () => {
  const house = startHouse(OrdersModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    await openProvider(coop, fake);
    return coop;
  };

  it('from an account number that failed to a transfer, which adds its unique amount, and is paid', async () => {
    const coop = await shop();
    fake.trouble('REFUSE');
    const placed = await orderToPay(coop);
    expect(placed.payment.instructions).toMatchObject({ hasFailed: true });

    const changed = granted(await payOtherwise(coop, placed));

    expect(changed).toMatchObject({
      status: 'AWAITING_PAYMENT',
      total: 10_000 + Number(changed.uniqueAmount),
      payment: { method: 'BANK_TRANSFER', state: 'PENDING', bankAccount: { bankName: 'Bank Contoh' } },
      allowedActions: ['CANCEL'],
    });
    expect(Number(changed.uniqueAmount)).toBeGreaterThan(0);
    expect(changed.payment.amount).toBe(changed.total);
    expect(changed.history.at(-1)).toMatchObject({
      label: 'Cara bayar diganti',
      note: 'Virtual account → Transfer bank',
    });
    const paid = granted(await confirmIn(coop, changed));
    expect(paid).toMatchObject({ status: 'NEW', payment: { state: 'CAPTURED' } });
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(Number(changed.total)));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('from a transfer to a wallet: without the unique amount, with a number of its own, until its own end', async () => {
    const coop = await shop();
    const placed = await orderToPay(coop, { paymentMethod: 'BANK_TRANSFER' });

    const changed = granted(await payOtherwise(coop, placed, { paymentMethod: 'EWALLET', paymentChannel: 'GOPAY' }));
    expect(changed).toMatchObject({
      uniqueAmount: 0,
      total: 10_000,
      payment: { method: 'EWALLET', amount: 10_000, instructions: { channel: 'GOPAY', isReady: true } },
    });
    expect(new Date(changed.payment.expiresAt ?? 0).getTime() - house.clock.now().getTime()).toBe(30 * 60_000);

    house.clock.advance({ minutes: 31 });
    await house.deliverEverything();
    expect(await seenByLink(coop, placed)).toMatchObject({ status: 'CANCELLED', cancelReason: 'PAYMENT_EXPIRED' });
    expect(await payOtherwise(coop, placed)).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED', status: 'CANCELLED' });
  });

  it('to cash, which has no end: the end of the first way does not give the order up', async () => {
    const coop = await shop();
    const placed = await orderToPay(coop);

    granted(await payOtherwise(coop, placed, { paymentMethod: 'CASH_AT_PICKUP' }));
    house.clock.advance({ days: 3 });
    await house.deliverEverything();

    expect(await seenByLink(coop, placed)).toMatchObject({
      status: 'NEW',
      payment: { expiresAt: null, state: 'PENDING' },
    });
    expect(fake.charge(placed.payment.id).state).toBe('expired');
  });

  it('is offered what the checkout would offer him for this order, and refused the rest', async () => {
    const coop = await shop();
    const address = { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' };
    await coop.run(() =>
      house.get(DeliveryService).update({
        isCourierEnabled: true,
        zones: [{ regionCode: '35.75', fee: rupiah(5_000) }],
      }),
    );
    await coop.run(() =>
      house.get(PaymentSettingsService).update({ methods: [{ method: 'CASH_ON_DELIVERY', isEnabled: true }] }),
    );
    const fetched = await orderToPay(coop);
    const brought = await orderToPay(coop, {
      fulfilment: { method: 'OWN_COURIER', address },
      expectedTotal: rupiah(15_000),
    });

    const others = ['BANK_TRANSFER', 'QRIS', 'VIRTUAL_ACCOUNT', 'EWALLET'];
    expect(await waysToPay(coop, fetched)).toEqual(['CASH_AT_PICKUP', ...others].toSorted());
    expect(await waysToPay(coop, brought)).toEqual(['CASH_ON_DELIVERY', ...others].toSorted());
    const refused = await payOtherwise(coop, brought, { paymentMethod: 'CASH_AT_PICKUP' });
    expect(refused).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
    expect((refused as unknown as { available: string[] }).available.toSorted()).toEqual(
      ['CASH_ON_DELIVERY', ...others].toSorted(),
    );
    expect(await payOtherwise(coop, fetched, { paymentMethod: 'EWALLET', paymentChannel: 'DANA' })).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });
    expect(granted(await payOtherwise(coop, brought, { paymentMethod: 'CASH_ON_DELIVERY' }))).toMatchObject({
      status: 'NEW',
      total: 15_000,
    });
  });

  it('with the credit line of the member who ordered, signed in, and of nobody else who holds the link', async () => {
    const coop = await shop();
    const me = { personId: newId<'Person'>() as PersonId };
    const neighbour = { personId: newId<'Person'>() as PersonId };
    const members = [await memberIn(coop, me), await memberIn(coop, neighbour)];
    for (const { id: memberId } of members) await creditIn(coop, { memberId, limit: rupiah(15_000) });
    const placed = await orderToPay(coop, {}, me);
    const wish = { paymentMethod: 'MEMBER_CREDIT' } as const;

    expect(await waysToPay(coop, placed, me)).toContain('MEMBER_CREDIT');
    for (const other of [undefined, neighbour]) {
      expect(await waysToPay(coop, placed, other)).not.toContain('MEMBER_CREDIT');
      expect(await payOtherwise(coop, placed, wish, other)).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
    }
    const paid = granted(await payOtherwise(coop, placed, wish, me));
    const dearer = await orderIn(coop, [{ variantId: await goodsIn(coop, { price: 6_000 }) }], {}, me);

    expect(paid).toMatchObject({ status: 'NEW', payment: { state: 'CAPTURED', method: 'MEMBER_CREDIT' } });
    expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(10_000));
    expect(await payOtherwise(coop, dearer, wish, me)).toMatchObject({ code: 'CREDIT_LIMIT_EXCEEDED' });
    expect(await seenByLink(coop, dearer)).toMatchObject({ payment: { method: 'BANK_TRANSFER', state: 'PENDING' } });
  });

  it('is refused when the money is there or on its way, and asked for before he pays twice', async () => {
    const coop = await shop();
    const [paidThere, proven, captured] = [
      await orderToPay(coop),
      await orderToPay(coop, { paymentMethod: 'BANK_TRANSFER' }),
      await orderToPay(coop, { paymentMethod: 'BANK_TRANSFER' }),
    ];
    fake.pay(paidThere.payment.id);
    await as(coop, undefined, () =>
      house.get(PaymentProofs).put(proven.id, { fileName: 'bukti.png', content: PICTURE }),
    );
    granted(await confirmIn(coop, captured));

    // Nobody told us yet: the provider is asked first.
    expect(await payOtherwise(coop, paidThere)).toMatchObject({ code: 'PAYMENT_UNDER_WAY' });
    expect(await payOtherwise(coop, proven, { paymentMethod: 'QRIS' })).toMatchObject({ code: 'PAYMENT_UNDER_WAY' });
    expect(await payOtherwise(coop, captured, { paymentMethod: 'QRIS' })).toMatchObject({
      code: 'ORDER_ACTION_NOT_ALLOWED',
      status: 'NEW',
    });
    for (const one of [paidThere, proven, captured]) expect(await waysToPay(coop, one)).toEqual([]);
    await house.deliverEverything();
    expect(await seenByLink(coop, paidThere)).toMatchObject({ status: 'NEW', payment: { state: 'CAPTURED' } });
  });

  it('is refused once the order was taken on, given up, or its time is over', async () => {
    const coop = await shop();
    const [accepted, cancelled, late] = [
      await orderToPay(coop, { paymentMethod: 'CASH_AT_PICKUP', paymentChannel: null }),
      await orderToPay(coop),
      await orderToPay(coop),
    ];
    granted(await coop.run(() => house.get(FulfilmentService).accept(accepted.id)));
    const giveUp = { requestId: newId(), orderToken: cancelled.token, reason: 'OTHER' as const };
    granted(await as(coop, undefined, () => house.get(CancelService).cancelMine(giveUp)));
    house.clock.advance({ hours: 25 });

    for (const one of [accepted, cancelled, late]) {
      expect(await waysToPay(coop, one)).toEqual([]);
      expect(await payOtherwise(coop, one)).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    }
  });

  it('with another link, or the link of another cooperative, changes nothing', async () => {
    const [coop, other] = [await shop(), await shop()];
    const placed = await orderToPay(coop);

    await expect(payOtherwise(coop, { token: 'unknown' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(payOtherwise(other, placed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(waysToPay(other, placed)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await seenByLink(coop, placed)).toMatchObject({ payment: { id: placed.payment.id, state: 'PENDING' } });
  });

  it('keeps what he was promised: fee, discounts and held goods', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { price: 10_000, stock: 2 });
    const cart = await cartWith(coop, [{ variantId: rice, quantity: 2 }]);
    const placed = granted(await as(coop, undefined, () => house.get(CheckoutService).place(checkoutOf(cart))));
    await house.admin('update catalog.product_variant set public_price = 99000 where id = $1', [rice]);

    const changed = granted(await payOtherwise(coop, placed, { paymentMethod: 'QRIS' }));

    expect(changed).toMatchObject({ subtotal: 20_000, total: 20_000, uniqueAmount: 0 });
    expect(await house.admin('select reserved from catalog.stock where variant_id = $1', [rice])).toEqual([
      { reserved: '2.000' },
    ]);
  });
});
