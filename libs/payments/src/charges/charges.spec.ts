import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentsModule } from '../payments.module.js';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import { ProviderHttp } from '../providers/provider-http.js';
import { readFields } from '../qris/tlv.js';
import { chargedIn, paymentIn, shownIn, withPayments } from '../testing/desk.js';
import { FakeProviders, openProvider } from '../testing/index.js';
import { ChargesJobs } from './charges.jobs.js';
import { PaymentCharges } from './charges.service.js';

describe('charges with a payment provider', () => {
  const house = startHouse(PaymentsModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());
  beforeEach(() => {
    fake.calm();
    fake.asked.length = 0;
    house.get(ProviderHttp).patienceMs = 10_000;
  });

  const cooperative = async (provider: PaymentProviderName = 'MIDTRANS') => {
    const coop = await house.cooperative();
    await openProvider(coop, fake, provider);
    return coop;
  };
  const start = (coop: TestCooperative, id: string) => coop.run(() => house.get(PaymentCharges).start(id));
  const runJob = (coop: TestCooperative, paymentId: string) =>
    coop.run(() => house.get(ChargesJobs).charge({ paymentId }));
  const made = () =>
    fake.asked.filter(({ method, path }) => method === 'POST' && /charge$|payment_requests$/.test(path));

  it.each([
    ['MIDTRANS', 'VA_BCA', { accountNo: expect.stringMatching(/^\d{14}$/) }],
    ['MIDTRANS', 'VA_PERMATA', { accountNo: expect.stringMatching(/^\d{14}$/) }],
    ['MIDTRANS', 'VA_MANDIRI', { accountNo: expect.stringMatching(/^\d{14}$/), billerCode: '70012' }],
    ['MIDTRANS', 'GOPAY', { deeplinkUrl: expect.stringContaining('https://') }],
    ['MIDTRANS', 'SHOPEEPAY', { deeplinkUrl: expect.stringContaining('https://') }],
    [
      'XENDIT',
      'VA_BSI',
      { accountNo: expect.stringMatching(/^\d{14}$/), expiresAt: expect.stringContaining('2026-11-22') },
    ],
    ['XENDIT', 'DANA', { deeplinkUrl: expect.stringContaining('https://') }],
  ] as const)('of %s through %s tell the buyer what to do', async (provider, channel, instructions) => {
    const coop = await cooperative(provider);
    const before = await paymentIn(coop, {
      method: channel.startsWith('VA_') ? 'VIRTUAL_ACCOUNT' : 'EWALLET',
      channel,
    });
    expect(await shownIn(coop, before)).toMatchObject({ instructions: { isReady: false } });

    expect(await start(coop, before.id)).toBe('MADE');

    expect(await shownIn(coop, before)).toMatchObject({
      channel,
      isPaid: false,
      instructions: { channel, isReady: true, hasFailed: false, ...instructions },
    });
    expect(before).toMatchObject({ provider, channel, isPaid: false, uniqueAmount: rupiah(0) });
  });

  it.each(['MIDTRANS', 'XENDIT'] as const)('of %s give a QRIS for exactly the amount', async (provider) => {
    const coop = await cooperative(provider);

    const payment = await chargedIn(coop, 'QRIS', rupiah(41_000));

    const { qris } = (await shownIn(coop, payment)) as unknown as { qris: { payload: string } };
    expect(readFields(qris.payload)).toContainEqual({ tag: '54', value: '41000' });
    expect(qris).toMatchObject({ merchantName: 'KOPERASI UJI COBA', nmid: 'ID1020000000777' });
  });

  it('are made once, whoever starts them at the same moment', async () => {
    const coop = await cooperative();
    const { id } = await paymentIn(coop, { method: 'VIRTUAL_ACCOUNT' });

    const outcomes = await Promise.all([start(coop, id), start(coop, id), start(coop, id)]);

    expect(outcomes.sort()).toEqual(['MADE', 'NOTHING_TO_DO', 'NOTHING_TO_DO']);
    expect(made()).toHaveLength(1);
    expect(made()[0]?.headers['idempotency-key']).toBe(id);
  });

  it('are made inside no transaction', async () => {
    const coop = await cooperative();
    const { id } = await paymentIn(coop, { method: 'VIRTUAL_ACCOUNT' });

    const sent = await house.statementsOf(() => start(coop, id));

    const lease = sent.findIndex((text) => text.includes('leased_until = $4'));
    const keep = sent.findIndex((text) => text.includes("state = 'MADE'"));
    expect(sent.slice(lease, keep).some((text) => text.startsWith('COMMIT'))).toBe(true);
  });

  it.each(['DOWN', 'SLOW'] as const)('wait for a provider that is %s, and the worker makes them', async (trouble) => {
    const coop = await cooperative();
    const payment = await paymentIn(coop, { method: 'EWALLET', channel: 'GOPAY' });
    if (trouble === 'SLOW') house.get(ProviderHttp).patienceMs = 200;
    fake.trouble(trouble);

    expect(await start(coop, payment.id)).toBe('LATER');
    expect(await shownIn(coop, payment)).toMatchObject({ instructions: { isReady: false, hasFailed: false } });
    fake.calm();
    house.get(ProviderHttp).patienceMs = 10_000;
    await runJob(coop, payment.id);

    expect(await shownIn(coop, payment)).toMatchObject({ instructions: { isReady: true } });
  });

  it('that are refused say so to the buyer and are not tried again', async () => {
    const coop = await cooperative();
    const payment = await paymentIn(coop, { method: 'VIRTUAL_ACCOUNT', channel: 'VA_CIMB' });
    fake.trouble('REFUSE');

    expect(await start(coop, payment.id)).toBe('FAILED');
    await runJob(coop, payment.id);

    expect(made()).toHaveLength(1);
    expect(await shownIn(coop, payment)).toMatchObject({ instructions: { hasFailed: true } });
  });

  it('whose answer was lost are not made twice while the provider remembers the key', async () => {
    for (const provider of ['MIDTRANS', 'XENDIT'] as const) {
      const coop = await cooperative(provider);
      const payment = await paymentIn(coop, { method: 'VIRTUAL_ACCOUNT', channel: 'VA_BNI' });
      fake.trouble('LOST');

      expect(await start(coop, payment.id)).toBe('LATER');
      expect(await start(coop, payment.id)).toBe('MADE');

      expect([...fake.charges.keys()].filter((reference) => reference.startsWith(payment.id))).toHaveLength(1);
    }
  });

  it('whose answer was lost long ago are read again, or given up for a new name where they cannot be', async () => {
    const coop = await cooperative();
    const [account, code] = [
      await paymentIn(coop, { method: 'VIRTUAL_ACCOUNT', channel: 'VA_BRI' }),
      await paymentIn(coop, { method: 'QRIS' }),
    ];
    for (const { id } of [account, code]) {
      fake.trouble('LOST');
      await start(coop, id);
    }
    fake.forgetKeys();

    expect(await start(coop, account.id)).toBe('MADE');
    expect(await start(coop, code.id)).toBe('MADE');

    expect(fake.charges.has(`${account.id}-2`)).toBe(false);
    expect(fake.charge(code.id).state).toBe('expired');
    expect(fake.charge(`${code.id}-2`).state).toBe('pending');
  });

  it('are closed at the provider when their payment is given up', async () => {
    for (const provider of ['MIDTRANS', 'XENDIT'] as const) {
      const coop = await cooperative(provider);
      const payment = await chargedIn(coop);

      await withPayments(coop, (tx, payments) => payments.void(tx, payment.id));
      await house.deliverEverything();

      expect(fake.charge(payment.id).state).toBe('expired');
    }
  });

  it('take the first channel that is open where none is named, and refuse one that is closed', async () => {
    const coop = await cooperative();

    expect(await paymentIn(coop, { method: 'EWALLET' })).toMatchObject({ channel: 'GOPAY' });
    const refused = await withPayments(coop, (tx, payments) =>
      payments.open(tx, { orderId: newId(), method: 'EWALLET', amount: rupiah(1_000), channel: 'DANA' }),
    );

    expect(refused).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
  });

  it('of another cooperative cannot be started', async () => {
    const [mine, other] = [await cooperative(), await cooperative()];
    const { id } = await paymentIn(mine, { method: 'VIRTUAL_ACCOUNT' });

    expect(await start(other, id)).toBe('NOTHING_TO_DO');
    expect(made()).toHaveLength(0);
  });

  it('go back to their source through the provider, once', async () => {
    for (const [provider, channel] of [
      ['MIDTRANS', 'GOPAY'],
      ['XENDIT', 'LINKAJA'],
    ] as const) {
      const coop = await cooperative(provider);
      const payment = await chargedIn(coop, channel);
      expect(payment.refundsToSource).toBe(true);
      fake.pay(payment.id);
      await coop.run(() => house.get(ChargesJobs).ask({ paymentId: payment.id }));
      await withPayments(coop, (tx, payments) => payments.capture(tx, payment.id));
      const refundId = newId();
      const refund = () =>
        withPayments(coop, (tx, payments) =>
          payments.refund(tx, payment.id, { refundId, amount: rupiah(8_500), toSource: true }),
        );

      const first = await refund();
      await refund();
      await house.deliverEverything();
      await coop.run(() => house.get(ChargesJobs).refund({ refundId }));

      expect(first).toMatchObject({ paidOut: rupiah(8_500), owedLess: rupiah(0), state: 'PARTLY_REFUNDED' });
      expect([...fake.charge(payment.id).refunds]).toEqual([[refundId, 8_500]]);
    }
  });

  it('tell the staff when the provider will not send money back', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop, 'QRIS');
    fake.pay(payment.id);
    await coop.run(() => house.get(ChargesJobs).ask({ paymentId: payment.id }));
    await withPayments(coop, (tx, payments) => payments.capture(tx, payment.id));
    const refundId = newId();
    await withPayments(coop, (tx, payments) =>
      payments.refund(tx, payment.id, { refundId, amount: payment.amount, toSource: true }),
    );
    fake.trouble('REFUSE');

    await coop.run(() => house.get(ChargesJobs).refund({ refundId }));

    const told = await house.admin(
      `select payload from platform.outbox_event where tenant_id = $1 and type = 'payment.refundFailed'`,
      [coop.id],
    );
    expect(told).toMatchObject([{ payload: { refundId, amount: 78_500 } }]);
  });

  it('through a virtual account cannot go back to their source', async () => {
    const coop = await cooperative();
    const payment = await chargedIn(coop);

    await expect(
      withPayments(coop, (tx, payments) =>
        payments.refund(tx, payment.id, { refundId: newId(), amount: rupiah(1), toSource: true }),
      ),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
