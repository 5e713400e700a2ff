import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentsModule } from '../payments.module.js';
import { ProviderInbox } from '../webhooks/provider-inbox.service.js';
import { PaymentProofs } from '../proofs/proofs.service.js';
import { chargedIn, paymentIn, shownIn } from '../testing/desk.js';
import { creditIn, FakeProviders, openAllPaymentMethods, openProvider } from '../testing/index.js';
import type { OpenPayment } from './opening.service.js';
import type { PaymentFacts } from './payment-rows.js';
import { PaymentReplacing } from './replacing.service.js';

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a payment that gives way to another one', () => {
  const house = startHouse(PaymentsModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());

  const cooperative = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await openAllPaymentMethods(coop);
    await openProvider(coop, fake);
    return coop;
  };
  const replace = (coop: TestCooperative, { orderId }: PaymentFacts, change: Partial<OpenPayment> = {}) =>
    coop.run(() =>
      house.get(TenantDatabase).transaction(async (tx) => {
        const wish = { orderId, method: 'BANK_TRANSFER', amount: rupiah(78_500), ...change } as const;
        return house.get(PaymentReplacing).replace(tx, wish);
      }),
    );
  const isPossible = (coop: TestCooperative, { orderId }: PaymentFacts) =>
    coop.run(() => house.get(PaymentReplacing).isPossible(orderId));

  it('is given up, closed at the provider, and no longer shown', async () => {
    const coop = await cooperative();
    const old = await chargedIn(coop);

    const opened = await replace(coop, old);
    await house.deliverEverything();

    expect(opened).toMatchObject({ method: 'BANK_TRANSFER', state: 'PENDING' });
    expect(fake.charge(old.id).state).toBe('expired');
    expect(await shownIn(coop, old)).toMatchObject({ id: (opened as PaymentFacts).id, method: 'BANK_TRANSFER' });
  });

  it('keeps its money as a receipt when that comes nevertheless', async () => {
    const coop = await cooperative();
    const old = await chargedIn(coop);
    await replace(coop, old);
    const { headers, body } = fake.pay(old.id);

    await coop.run(() => house.get(ProviderInbox).take('MIDTRANS', headers, body), []);
    await house.deliverEverything();

    const kept = await house.admin('select reason, state, amount::int from payments.receipt where tenant_id = $1', [
      coop.id,
    ]);
    expect(kept).toEqual([{ reason: 'LATE', state: 'UNMATCHED', amount: 78_500 }]);
    expect(await shownIn(coop, old)).toMatchObject({ method: 'BANK_TRANSFER', state: 'PENDING', isPaid: false });
  });

  it('stays as it is where it is asked for the way it has, unless that cannot be paid', async () => {
    const coop = await cooperative();
    const old = await chargedIn(coop, 'VA_BCA');
    const wish = { method: 'VIRTUAL_ACCOUNT', channel: 'VA_BCA' } as const;

    expect(await replace(coop, old, wish)).toBeUndefined();
    expect(await replace(coop, old, { method: 'VIRTUAL_ACCOUNT' })).toBeUndefined();
    const other = await replace(coop, old, { method: 'VIRTUAL_ACCOUNT', channel: 'VA_BNI' });
    expect(other).toMatchObject({ channel: 'VA_BNI' });
    await house.admin(`update payments.charge set state = 'FAILED' where payment_id = $1`, [
      (other as PaymentFacts).id,
    ]);
    expect(await replace(coop, old, { method: 'VIRTUAL_ACCOUNT' })).toMatchObject({ state: 'PENDING' });
  });

  it('is refused when the provider has the money, or a proof of it was sent', async () => {
    const coop = await cooperative();
    const paid = await chargedIn(coop);
    await house.admin('update payments.payment set paid_at = now() where id = $1', [paid.id]);
    const proven = await paymentIn(coop, { method: 'BANK_TRANSFER', amount: rupiah(50_000) });
    await coop.run(() => house.get(PaymentProofs).put(proven.orderId, { fileName: 'b.png', content: PICTURE }), null);

    expect(await isPossible(coop, paid)).toBe(false);
    expect(await isPossible(coop, proven)).toBe(false);
    expect(await replace(coop, paid)).toMatchObject({ code: 'PAYMENT_UNDER_WAY' });
    expect(await replace(coop, proven, { method: 'QRIS' })).toMatchObject({ code: 'PAYMENT_UNDER_WAY' });
  });

  it('is refused when it was decided, when its time is over, and after ten of them', async () => {
    const coop = await cooperative();
    const [over, often] = [await chargedIn(coop, 'GOPAY'), await paymentIn(coop)];
    for (let turn = 0; turn < 9; turn++)
      expect(await replace(coop, often, { method: turn % 2 ? 'QRIS' : 'BANK_TRANSFER' })).toHaveProperty('id');
    expect(await isPossible(coop, often)).toBe(false);
    expect(await replace(coop, often, { method: 'QRIS' })).toMatchObject({ code: 'PAYMENT_CHANGED_TOO_OFTEN' });

    house.clock.advance({ days: 3 });
    expect(await isPossible(coop, over)).toBe(false);
    expect(await replace(coop, over)).toMatchObject({ code: 'PAYMENT_MOVE_NOT_ALLOWED', state: 'EXPIRED' });
    await house.admin(`update payments.payment set state = 'EXPIRED' where id = $1`, [over.id]);
    expect(await replace(coop, over)).toMatchObject({ code: 'PAYMENT_MOVE_NOT_ALLOWED', state: 'EXPIRED' });
  });

  it('stays when the other way is closed or the credit line too short', async () => {
    const coop = await cooperative();
    const old = await chargedIn(coop);
    const { memberId } = await creditIn(coop, { limit: rupiah(50_000) });

    expect(await replace(coop, old, { method: 'CASH_ON_DELIVERY' })).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });
    expect(await replace(coop, old, { method: 'MEMBER_CREDIT', memberId })).toMatchObject({
      code: 'CREDIT_LIMIT_EXCEEDED',
    });
    expect(await shownIn(coop, old)).toMatchObject({ id: old.id, state: 'PENDING' });
  });

  it('is nothing another cooperative could do', async () => {
    const [coop, other] = [await cooperative(), await cooperative()];
    const old = await chargedIn(coop);

    await expect(replace(other, old)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await isPossible(other, { ...old, orderId: newId() })).toBe(false);
  });
});
