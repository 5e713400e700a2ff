import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentsModule } from '../payments.module.js';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import { ProviderHttp } from '../providers/provider-http.js';
import { chargedIn, paymentIn, shownIn, withPayments } from '../testing/desk.js';
import { FakeProviders, openAllPaymentMethods, openProvider } from '../testing/index.js';
import { ProviderInbox } from '../webhooks/provider-inbox.service.js';
import { PaymentChecks } from './payment-checks.service.js';

describe('a buyer who says that he has paid', () => {
  const house = startHouse(PaymentsModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());
  beforeEach(() => {
    fake.calm();
    fake.asked.length = 0;
    house.get(ProviderHttp).patienceMs = 10_000;
    house.get(PaymentChecks).patienceMs = 10_000;
  });

  const cooperative = async (provider: PaymentProviderName = 'MIDTRANS') => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await openAllPaymentMethods(coop);
    await openProvider(coop, fake, provider);
    return coop;
  };
  /** As a guest: nobody signed in. */
  const check = (coop: TestCooperative, { id }: { id: string }) =>
    coop.run(() => house.get(PaymentChecks).ask(id), null);
  const looks = () => fake.asked.filter(({ method }) => method === 'GET');
  const received = (coop: TestCooperative) =>
    house.admin(`select 1 from platform.outbox_event where tenant_id = $1 and type = 'payment.received'`, [coop.id]);

  it.each(['MIDTRANS', 'XENDIT'] as const)('is believed by %s, and his money is received', async (provider) => {
    const coop = await cooperative(provider);
    const payment = await chargedIn(coop);
    fake.pay(payment.id);

    expect(await check(coop, payment)).toBe('RECEIVED');

    expect(await shownIn(coop, payment)).toMatchObject({ isPaid: true, state: 'PENDING' });
    expect(await received(coop)).toHaveLength(1);
    const written = await house.admin(
      `select actor->>'kind' as actor from platform.audit_record where tenant_id = $1 and action = 'payments.receive'`,
      [coop.id],
    );
    expect(written).toEqual([{ actor: 'system' }]);
  });

  it('asks at most once in ten seconds, however many press', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);

    const first = await Promise.all(Array.from({ length: 8 }, () => check(coop, payment)));
    house.clock.advance({ seconds: 9 });
    const soon = await check(coop, payment);
    house.clock.advance({ seconds: 1 });
    const later = await check(coop, payment);

    expect(first.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'KNOWN'), 'STILL_PENDING']);
    expect([soon, later]).toEqual(['KNOWN', 'STILL_PENDING']);
    expect(looks()).toHaveLength(2);
  });

  it('and the provider’s own news, at the same moment, are one payment of money', async () => {
    for (const provider of ['MIDTRANS', 'XENDIT'] as const)
      for (let round = 0; round < 3; round++) {
        const coop = await cooperative(provider);
        const payment = await chargedIn(coop);
        const { headers, body } = fake.pay(payment.id);
        await coop.run(() => house.get(ProviderInbox).take(provider, headers, body), []);

        const [outcome] = await Promise.all([check(coop, payment), house.deliverEverything()]);

        expect(['RECEIVED', 'KNOWN']).toContain(outcome);
        expect(await received(coop)).toHaveLength(1);
        const kept = await house.admin('select 1 from payments.receipt where tenant_id = $1', [coop.id]);
        expect(kept).toEqual([]);
      }
  });

  it('who paid another sum has it kept, and not in his name', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);
    fake.pay(payment.id, 70_000);

    expect(await check(coop, payment)).toBe('KEPT_AS_RECEIPT');

    const kept = await house.admin('select reason, amount::int, noted_by from payments.receipt where tenant_id = $1', [
      coop.id,
    ]);
    expect(kept).toEqual([{ reason: 'OTHER_AMOUNT', amount: 70_000, noted_by: null }]);
  });

  it('learns that the provider takes nothing more, and is shown so', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop, 'GOPAY');
    fake.charge(payment.id).state = 'expired';

    expect(await check(coop, payment)).toBe('ENDED');

    expect(await shownIn(coop, payment)).toMatchObject({
      state: 'PENDING',
      instructions: { isReady: false, hasFailed: false, hasEnded: true },
    });
    // He may have paid in the last moment: whoever looks again finds it.
    fake.pay(payment.id);
    house.clock.advance({ seconds: 11 });
    expect(await check(coop, payment)).toBe('RECEIVED');
  });

  it.each(['DOWN', 'SLOW'] as const)('waits not long for a provider that is %s, and sees no error', async (trouble) => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);
    if (trouble === 'SLOW') {
      house.get(PaymentChecks).patienceMs = 150;
      house.get(ProviderHttp).patienceMs = 400;
    }
    fake.trouble(trouble);

    expect(await check(coop, payment)).toBe('UNREACHABLE');
    expect(await shownIn(coop, payment)).toMatchObject({ isPaid: false, state: 'PENDING' });
  });

  it('of cash, a transfer, a payment that is decided, or one of another cooperative asks nobody', async () => {
    const [coop, other] = [await cooperative(), await cooperative()];
    const cash = await paymentIn(coop, { method: 'CASH_AT_PICKUP' });
    const transfer = await paymentIn(coop, { method: 'BANK_TRANSFER', amount: rupiah(50_000) });
    const voided = await chargedIn(coop);
    await withPayments(coop, (tx, payments) => payments.void(tx, voided.id));
    const theirs = await chargedIn(other);
    fake.asked.length = 0;

    for (const payment of [cash, transfer, voided, theirs]) expect(await check(coop, payment)).toBe('KNOWN');

    expect(fake.asked).toEqual([]);
  });

  it('is asked for inside no transaction', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);
    fake.pay(payment.id);

    const sent = await house.statementsOf(() => check(coop, payment));

    const claim = sent.findIndex((text) => text.includes('set asked_at = $3\n'));
    const paid = sent.findIndex((text) => text.includes("state = 'PAID'"));
    expect(sent.slice(claim, paid).some((text) => text.startsWith('COMMIT'))).toBe(true);
  });
});
