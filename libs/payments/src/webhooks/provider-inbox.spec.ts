import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { ChargesJobs } from '../charges/charges.jobs.js';
import { PaymentCharges } from '../charges/charges.service.js';
import { PaymentsModule } from '../payments.module.js';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import type { PaymentFacts } from '../payments/payment-rows.js';
import { ReceiptsService } from '../receipts/receipts.service.js';
import { chargedIn, paymentIn, shownIn, withPayments } from '../testing/desk.js';
import { FakeProviders, openProvider, type FakeNotification } from '../testing/index.js';
import { ProviderInbox } from './provider-inbox.service.js';

describe('news from a payment provider', () => {
  const house = startHouse(PaymentsModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());

  const cooperative = async (provider: PaymentProviderName = 'MIDTRANS') => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await openProvider(coop, fake, provider);
    return coop;
  };
  const tell = (
    coop: TestCooperative,
    { headers, body }: FakeNotification,
    provider: PaymentProviderName = 'MIDTRANS',
  ) => coop.run(() => house.get(ProviderInbox).take(provider, headers, body), []);
  const events = (coop: TestCooperative, type: string) =>
    house.admin<{ payload: Record<string, unknown> }>(
      'select payload from platform.outbox_event where tenant_id = $1 and type = $2 order by occurred_at, id',
      [coop.id, type],
    );
  const receipts = (coop: TestCooperative) =>
    house.admin(
      'select reason, state, amount::int, order_id as "orderId" from payments.receipt where tenant_id = $1 order by noted_at, id',
      [coop.id],
    );
  const capture = (coop: TestCooperative, { id }: PaymentFacts) =>
    withPayments(coop, (tx, payments) => payments.capture(tx, id));

  it.each(['MIDTRANS', 'XENDIT'] as const)('of %s that comes three times is acted on once', async (provider) => {
    const coop = await cooperative(provider);
    const payment = await chargedIn(coop);
    const news = fake.pay(payment.id);

    await Promise.all([tell(coop, news, provider), tell(coop, news, provider)]);
    await house.deliverEverything();
    await tell(coop, news, provider);
    await house.deliverEverything();

    expect(await events(coop, 'payment.received')).toMatchObject([
      { payload: { paymentId: payment.id, orderId: payment.orderId, amount: 78_500, source: provider } },
    ]);
    expect(await shownIn(coop, payment)).toMatchObject({ isPaid: true, state: 'PENDING' });
    expect(await capture(coop, payment)).toMatchObject({ state: 'CAPTURED' });
    expect(await capture(coop, payment)).toMatchObject({ code: 'PAYMENT_MOVE_NOT_ALLOWED' });
    expect(await receipts(coop)).toEqual([]);
  });

  it('is taken before the one who made the charge wrote down what he had made', async () => {
    const coop = await cooperative();
    const payment = await paymentIn(coop, { method: 'VIRTUAL_ACCOUNT' });
    fake.trouble('LOST');
    await coop.run(() => house.get(PaymentCharges).start(payment.id));

    await tell(coop, fake.pay(payment.id));
    await house.deliverEverything();

    expect(await events(coop, 'payment.received')).toHaveLength(1);
    expect(await coop.run(() => house.get(PaymentCharges).start(payment.id))).toBe('NOTHING_TO_DO');
    expect([...fake.charges.keys()].filter((it) => it.startsWith(payment.id))).toEqual([payment.id]);
  });

  it('that never comes is made up for by asking, before the end of the time', async () => {
    const coop = await cooperative('XENDIT');
    const payment = await chargedIn(coop, 'DANA');
    fake.pay(payment.id);

    await coop.run(() => house.get(ChargesJobs).ask({ paymentId: payment.id }));

    expect(await events(coop, 'payment.received')).toHaveLength(1);
  });

  it('keeps a payment from expiring or being given up once the money is there', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop, 'GOPAY');
    await tell(coop, fake.pay(payment.id));
    await house.deliverEverything();
    house.clock.advance({ minutes: 120 });

    expect(await withPayments(coop, (tx, payments) => payments.expire(tx, payment.id))).toBeUndefined();
    expect(await withPayments(coop, (tx, payments) => payments.void(tx, payment.id))).toMatchObject({
      code: 'PAYMENT_MOVE_NOT_ALLOWED',
    });
    expect(await capture(coop, payment)).toMatchObject({ state: 'CAPTURED' });
  });

  it('is told again at night while nobody captures the money', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);
    await tell(coop, fake.pay(payment.id));
    await house.deliverEverything();
    house.clock.advance({ minutes: 61 });

    await coop.run(() => house.get(ChargesJobs).remind());
    await capture(coop, payment);
    await coop.run(() => house.get(ChargesJobs).remind());

    expect(await events(coop, 'payment.received')).toHaveLength(2);
  });

  it.each(['MIDTRANS', 'XENDIT'] as const)(
    'of %s about a payment that expired keeps the money as a receipt',
    async (provider) => {
      const coop = await cooperative(provider);
      const payment = await chargedIn(coop);
      house.clock.advance({ minutes: 1441 });
      await withPayments(coop, (tx, payments) => payments.expire(tx, payment.id));

      const news = fake.pay(payment.id);
      for (let turn = 0; turn < 3; turn++) await tell(coop, news, provider);
      await house.deliverEverything();

      expect(await events(coop, 'payment.received')).toEqual([]);
      expect(await receipts(coop)).toMatchObject([
        { reason: 'LATE', state: 'UNMATCHED', amount: 78_500, orderId: payment.orderId },
      ]);
      expect(await events(coop, 'payment.unmatched')).toHaveLength(1);
      expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(78_500));
      expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(78_500));
      expect(await trialDifference(coop)).toBe(0);
    },
  );

  it('about another sum than due keeps it as a receipt, and the payment waits on', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);

    await tell(coop, fake.pay(payment.id, 70_000));
    await house.deliverEverything();

    expect(await receipts(coop)).toMatchObject([{ reason: 'OTHER_AMOUNT', amount: 70_000 }]);
    expect(await shownIn(coop, payment)).toMatchObject({ state: 'PENDING', isPaid: false });
    expect(await capture(coop, payment)).toMatchObject({ code: 'PAYMENT_MOVE_NOT_ALLOWED' });
  });

  it('about a second payment of the same charge keeps it as a receipt', async () => {
    const coop = await cooperative('XENDIT');
    const payment = await chargedIn(coop);

    for (let turn = 0; turn < 2; turn++) {
      const news = fake.pay(payment.id);
      await tell(coop, news, 'XENDIT');
      await tell(coop, news, 'XENDIT');
      await house.deliverEverything();
    }

    expect(await events(coop, 'payment.received')).toHaveLength(1);
    expect(await receipts(coop)).toMatchObject([{ reason: 'DUPLICATE', amount: 78_500 }]);
  });

  it('about something unknown keeps the money as a receipt, if the provider really has it', async () => {
    const coop = await cooperative();
    const reference = `lain-${coop.id.slice(-8)}`;
    const news = fake.payUnknown(reference, 55_000);

    await tell(coop, news);
    await tell(coop, news);
    await house.deliverEverything();

    expect(await receipts(coop)).toMatchObject([{ reason: 'UNKNOWN', amount: 55_000, orderId: null }]);
  });

  it('in the wrong order changes nothing that is true', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);
    const pending = fake.notification(payment.id);
    fake.charge(payment.id).state = 'expired';
    const expired = fake.notification(payment.id);
    const paid = fake.pay(payment.id);

    for (const news of [paid, expired, pending]) {
      await tell(coop, news);
      await house.deliverEverything();
    }

    expect(await events(coop, 'payment.received')).toHaveLength(1);
    expect(await shownIn(coop, payment)).toMatchObject({ isPaid: true });
  });

  it('that says paid is not believed when the provider, asked, does not confirm it', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);
    const news = fake.pay(payment.id);
    fake.charge(payment.id).state = 'pending';
    await tell(coop, news);

    await expect(house.deliverEverything()).rejects.toThrow(/does not confirm/);

    expect(await shownIn(coop, payment)).toMatchObject({ isPaid: false });
  });

  it('whose money the order cannot take is set aside, and nothing is lost', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);
    await tell(coop, fake.pay(payment.id));
    await house.deliverEverything();
    const setAside = () =>
      withPayments(coop, (tx) => house.get(ReceiptsService).setAside(tx, payment.id)) as Promise<unknown>;

    await setAside();

    expect(await setAside()).toMatchObject({ code: 'PAYMENT_MOVE_NOT_ALLOWED', state: 'VOIDED' });
    expect(await receipts(coop)).toMatchObject([{ reason: 'LATE', amount: 78_500, orderId: payment.orderId }]);
  });
});
