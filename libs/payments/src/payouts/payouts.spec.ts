import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { balanceOf, openBooksOf, postedIn, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { ChargesJobs } from '../charges/charges.jobs.js';
import { PaymentsModule } from '../payments.module.js';
import { FakeProviders, openProvider } from '../testing/index.js';
import { chargedIn, withPayments } from '../testing/desk.js';
import type { RecordProviderPayoutInput } from './payout.schema.js';
import { PayoutsService } from './payouts.service.js';

describe('what a payment provider pays out', () => {
  const house = startHouse(PaymentsModule);
  const fake = new FakeProviders();
  beforeAll(() => fake.start());
  afterAll(() => fake.stop());

  const cooperative = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await openProvider(coop, fake);
    await postedIn(coop, { postings: [{ debit: '1-1120', credit: '4-2020', amount: rupiah(200_000) }] });
    return coop;
  };
  const record = (coop: TestCooperative, change: Partial<RecordProviderPayoutInput> = {}) =>
    coop.run(() =>
      house.get(PayoutsService).record({
        requestId: newId(),
        provider: 'MIDTRANS',
        gross: rupiah(100_000),
        fee: rupiah(4_700),
        ...change,
      }),
    );
  const paidIn = async (coop: TestCooperative) => {
    const payment = await chargedIn(coop, 'GOPAY');
    fake.pay(payment.id);
    await coop.run(() => house.get(ChargesJobs).ask({ paymentId: payment.id }));
    await withPayments(coop, (tx, payments) => payments.capture(tx, payment.id));
    return payment.id;
  };

  it('is booked on bank and fee against the settlement account, and listed', async () => {
    const coop = await cooperative();

    const payout = await record(coop, { reference: 'SETTLE-1' });

    expect(payout).toMatchObject({ net: 95_300, receivedOn: '2026-11-21', paymentCount: 0, reference: 'SETTLE-1' });
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(95_300));
    expect(await balanceOf(coop, '5-3050')).toEqual(rupiah(4_700));
    expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(100_000));
    expect(await trialDifference(coop)).toBe(0);
    expect((await coop.run(() => house.get(PayoutsService).payouts({ first: 5 }))).nodes).toMatchObject([
      { gross: 100_000 },
    ]);
  });

  it('is booked once for one request', async () => {
    const coop = await cooperative();
    const requestId = newId();

    await Promise.all([record(coop, { requestId }), record(coop, { requestId })]);

    expect(await balanceOf(coop, '5-3050')).toEqual(rupiah(4_700));
  });

  it('covers payments whose sum it is, each once', async () => {
    const coop = await cooperative();
    const paymentIds = [await paidIn(coop), await paidIn(coop)];

    expect(await record(coop, { paymentIds })).toMatchObject({ code: 'PAYOUT_MISMATCH', expected: rupiah(157_000) });
    expect(await record(coop, { paymentIds, gross: rupiah(157_000) })).toMatchObject({ paymentCount: 2 });
    expect(await record(coop, { paymentIds, gross: rupiah(157_000) })).toMatchObject({
      code: 'PAYOUT_MISMATCH',
      notPayable: [...paymentIds].sort(),
    });
  });

  it.each<[string, Partial<RecordProviderPayoutInput>]>([
    ['a fee above the sum', { fee: rupiah(100_001) }],
    ['nothing', { gross: rupiah(0), fee: rupiah(0) }],
    ['a day to come', { receivedOn: '2026-11-22' as BusinessDate }],
  ])('is refused with %s', async (_, change) => {
    const coop = await cooperative();

    expect(await record(coop, change)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it("does not cover another cooperative's payments", async () => {
    const [mine, other] = [await cooperative(), await cooperative()];
    const paymentIds = [await paidIn(mine)];

    expect(await record(other, { paymentIds, gross: rupiah(78_500) })).toMatchObject({
      code: 'PAYOUT_MISMATCH',
      notPayable: paymentIds,
    });
  });
});
