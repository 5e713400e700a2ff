import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { FakeProviders, openProvider } from '@lumbung/payments/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { granted, openShop } from '../testing/index.js';
import { confirmIn, orderToPay, payAtProvider, payOtherwise, seenByLink } from '../testing/paying.js';

describe('a buyer who pays another way while others are at it', () => {
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
  const payments = (coop: TestCooperative) =>
    house.admin<{ method: string; state: string; amount: number }>(
      'select method, state, amount::int from payments.payment where tenant_id = $1 order by id',
      [coop.id],
    );
  const tell = async (coop: TestCooperative, reference: string) => {
    await payAtProvider(coop, fake, reference);
    await house.deliverEverything();
  };

  it('does nothing twice: the same request, the same way, or both devices at once', async () => {
    const coop = await shop();
    const placed = await orderToPay(coop);
    const requestId = newId();

    const [first, second] = await Promise.all([
      payOtherwise(coop, placed, { requestId }),
      payOtherwise(coop, placed, { requestId }),
    ]);
    const sameWay = granted(await payOtherwise(coop, placed));
    await expect(payOtherwise(coop, placed, { requestId, paymentMethod: 'QRIS' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });

    expect(granted(first).payment.id).toBe(granted(second).payment.id);
    expect(sameWay.payment.id).toBe(granted(first).payment.id);
    expect((await payments(coop)).map(({ method, state }) => [method, state])).toEqual([
      ['VIRTUAL_ACCOUNT', 'VOIDED'],
      ['BANK_TRANSFER', 'PENDING'],
    ]);

    await Promise.all([
      payOtherwise(coop, placed, { paymentMethod: 'QRIS' }),
      payOtherwise(coop, placed, { paymentMethod: 'EWALLET' }),
      payOtherwise(coop, placed, { paymentMethod: 'CASH_AT_PICKUP' }),
    ]);
    const open = (await payments(coop)).filter(({ state }) => state === 'PENDING');
    const now = await seenByLink(coop, placed);
    expect(open).toMatchObject([{ method: now.payment.method, amount: now.total }]);
    expect(now.history.filter(({ label }) => label === 'Cara bayar diganti')).toHaveLength(4);
  });

  it('meets the cashier who confirms: one of them comes first, and the sums agree', async () => {
    const coop = await shop();
    const placed = await orderToPay(coop, { paymentMethod: 'BANK_TRANSFER' });

    const [changed, confirmed] = await Promise.all([
      payOtherwise(coop, placed, { paymentMethod: 'CASH_AT_PICKUP' }),
      confirmIn(coop, placed),
    ]);

    const now = await seenByLink(coop, placed);
    expect(now.payment).toMatchObject({ state: 'CAPTURED', amount: now.total });
    // Whoever confirmed after the change confirmed the new way; whoever came first left nothing to change.
    expect('code' in changed ? changed.code : now.payment.method).toMatch(/ORDER_ACTION_NOT_ALLOWED|CASH_AT_PICKUP/);
    expect(confirmed).not.toHaveProperty('code');
    expect(await trialDifference(coop)).toBe(0);
  });

  it('who pays the old number nevertheless: the money is kept, and pays the order where it suffices', async () => {
    const coop = await shop();
    const [toTransfer, toWallet] = [await orderToPay(coop), await orderToPay(coop)];
    granted(await payOtherwise(coop, toTransfer));
    granted(await payOtherwise(coop, toWallet, { paymentMethod: 'EWALLET', paymentChannel: 'GOPAY' }));

    await tell(coop, toTransfer.payment.id);
    await tell(coop, toWallet.payment.id);

    const kept = await house.admin(
      'select reason, state, amount::int from payments.receipt where tenant_id = $1 order by number',
      [coop.id],
    );
    expect(kept).toEqual([
      { reason: 'LATE', state: 'UNMATCHED', amount: 10_000 },
      { reason: 'LATE', state: 'MATCHED', amount: 10_000 },
    ]);
    expect(await seenByLink(coop, toTransfer)).toMatchObject({
      status: 'AWAITING_PAYMENT',
      payment: { state: 'PENDING' },
    });
    expect(await seenByLink(coop, toWallet)).toMatchObject({
      status: 'NEW',
      payment: { state: 'CAPTURED', amount: 10_000 },
    });
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(10_000));
    expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(20_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('who pays both has the second one kept', async () => {
    const coop = await shop();
    const placed = await orderToPay(coop);
    const changed = granted(await payOtherwise(coop, placed, { paymentMethod: 'EWALLET', paymentChannel: 'GOPAY' }));

    await tell(coop, changed.payment.id);
    await tell(coop, placed.payment.id);

    expect(await seenByLink(coop, placed)).toMatchObject({
      status: 'NEW',
      payment: { state: 'CAPTURED', amount: 10_000 },
    });
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(10_000));
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(10_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('while the provider tells of the money: it is captured, or kept, and never both', async () => {
    for (let round = 0; round < 4; round++) {
      const coop = await shop();
      const placed = await orderToPay(coop);
      await payAtProvider(coop, fake, placed.payment.id);
      // As if he had asked a moment ago, so that the change does not ask first.
      await house.admin('update payments.charge set asked_at = $2 where payment_id = $1', [
        placed.payment.id,
        house.clock.now(),
      ]);

      const [changed] = await Promise.all([payOtherwise(coop, placed), house.deliverEverything()]);
      await house.deliverEverything();

      const { payment, status } = await seenByLink(coop, placed);
      if ('code' in changed) expect([payment.method, status]).toEqual(['VIRTUAL_ACCOUNT', 'NEW']);
      else expect([payment.method, status]).toEqual(['BANK_TRANSFER', 'AWAITING_PAYMENT']);
      expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(10_000));
      expect(await balanceOf(coop, '2-1210')).toEqual(rupiah('code' in changed ? 0 : 10_000));
      expect(await trialDifference(coop)).toBe(0);
    }
  });
});
