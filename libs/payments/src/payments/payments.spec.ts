import { describe, expect, it } from '@jest/globals';
import { Money, newId, rupiah } from '@lumbung/kernel';
import { TenantDatabase, type Tx } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { PaymentsModule } from '../payments.module.js';
import { readStaticQris } from '../qris/qris.js';
import { aBankAccount, openAllPaymentMethods } from '../testing/index.js';
import { allowedMoves, paymentMoves, type PaymentMethod, type PaymentState } from './payment-states.js';
import type { PaymentFacts } from './payment-rows.js';
import { PaymentsService } from './payments.service.js';

describe('the payment of an order', () => {
  const house = startHouse(PaymentsModule);
  const transaction = <T>(coop: TestCooperative, work: (tx: Tx, payments: PaymentsService) => Promise<T>) =>
    coop.run(() => house.get(TenantDatabase).transaction((tx) => work(tx, house.get(PaymentsService))));
  const cooperative = async () => {
    const coop = await house.cooperative();
    await openAllPaymentMethods(coop);
    return coop;
  };
  const open = (
    coop: TestCooperative,
    method: PaymentMethod = 'CASH_AT_PICKUP',
    amount = rupiah(78_500),
    orderId: string = newId(),
  ) => transaction(coop, (tx, payments) => payments.open(tx, { orderId, method, amount })) as Promise<PaymentFacts>;
  const capture = (coop: TestCooperative, payment: PaymentFacts, received?: Money) =>
    transaction(coop, (tx, payments) => payments.capture(tx, payment.id, received));
  const refund = (coop: TestCooperative, payment: PaymentFacts, amount: Money, refundId: string = newId()) =>
    transaction(coop, (tx, payments) => payments.refund(tx, payment.id, { refundId, amount }));
  const shown = async (coop: TestCooperative, payment: PaymentFacts) =>
    (
      await coop.run(() =>
        house
          .get(TenantDatabase)
          .read<{ payment: Record<string, unknown> }>(
            'select payments.payment_json($1, $2) as payment /* tenant_id */',
            [payment.orderId],
          ),
      )
    )[0]?.payment as Record<string, unknown>;

  it('waits without an end for cash at pickup', async () => {
    const coop = await cooperative();

    const payment = await open(coop);

    expect(payment).toMatchObject({
      state: 'PENDING',
      amount: rupiah(78_500),
      uniqueAmount: Money.zero,
      expiresAt: null,
    });
    expect(await shown(coop, payment)).toMatchObject({ qris: null, bankAccount: null, refundable: 0 });
  });

  it('asks for a transfer with 1 to 999 rupiah on top, and says where to', async () => {
    const coop = await cooperative();

    const payment = await open(coop, 'BANK_TRANSFER');

    expect(payment.uniqueAmount.amount).toBeGreaterThanOrEqual(1);
    expect(payment.uniqueAmount.amount).toBeLessThanOrEqual(999);
    expect(payment.amount).toEqual(rupiah(78_500).plus(payment.uniqueAmount));
    expect(payment.expiresAt).toEqual(new Date('2026-11-22T02:00:00Z'));
    expect(await shown(coop, payment)).toMatchObject({ amount: payment.amount.amount, bankAccount: aBankAccount });
  });

  it('shows a QRIS for exactly the amount while it waits, and none afterwards', async () => {
    const coop = await cooperative();
    const payment = await open(coop, 'QRIS');

    const { qris } = (await shown(coop, payment)) as { qris: { payload: string; nmid: string } };
    await capture(coop, payment);

    expect(qris.payload).toContain('540578500');
    expect(readStaticQris(qris.payload)).toBe('NOT_STATIC');
    expect(qris.nmid).toBe('ID1020000000001');
    expect(await shown(coop, payment)).toMatchObject({ qris: null, state: 'CAPTURED', refundable: 78_500 });
  });

  it('is refused for a way that is not set up, with those that are', async () => {
    const coop = await house.cooperative();

    expect(await open(coop, 'QRIS')).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
      available: ['CASH_AT_PICKUP'],
    });
  });

  it('gives transfers that are opened at once sums that nobody confuses', async () => {
    const coop = await cooperative();

    const payments = await Promise.all(Array.from({ length: 40 }, () => open(coop, 'BANK_TRANSFER', rupiah(50_000))));

    expect(new Set(payments.map(({ amount }) => amount.amount)).size).toBe(40);
  });

  it('refuses the thousandth open transfer of one amount, and takes it when one is given up', async () => {
    const coop = await cooperative();
    await house.admin(
      `insert into payments.payment (tenant_id, id, order_id, method, amount, unique_amount, opened_at)
       select $1, gen_random_uuid(), gen_random_uuid(), 'BANK_TRANSFER', 50000 + n, n, now() from generate_series(1, 998) n`,
      [coop.id],
    );

    const last = await open(coop, 'BANK_TRANSFER', rupiah(50_000));
    const none = await open(coop, 'BANK_TRANSFER', rupiah(50_000));
    await transaction(coop, (tx, payments) => payments.void(tx, last.id));

    expect(last.uniqueAmount).toEqual(rupiah(999));
    expect(none).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE', available: ['CASH_AT_PICKUP', 'QRIS'] });
    expect(await open(coop, 'BANK_TRANSFER', rupiah(50_000))).toMatchObject({ uniqueAmount: rupiah(999) });
  });

  it('is opened once per order, until it was given up', async () => {
    const coop = await cooperative();
    const first = await open(coop, 'QRIS');

    await expect(open(coop, 'QRIS', rupiah(1), first.orderId)).rejects.toThrow(/payment_of_order/);
    await transaction(coop, (tx, payments) => payments.void(tx, first.id));

    expect(await open(coop, 'CASH_AT_PICKUP', rupiah(1), first.orderId)).toMatchObject({ state: 'PENDING' });
    expect(await transaction(coop, (tx, payments) => payments.lockOfOrder(tx, first.orderId))).toMatchObject({
      method: 'CASH_AT_PICKUP',
    });
  });

  it('is captured once, also when two cashiers confirm at the same moment', async () => {
    const coop = await cooperative();
    const payment = await open(coop);

    const answers = await Promise.all([capture(coop, payment), capture(coop, payment), capture(coop, payment)]);

    expect(answers.filter((answer) => 'refundable' in answer && 'orderId' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([
      { state: 'CAPTURED', allowed: ['refund'] },
      { state: 'CAPTURED' },
    ]);
  });

  it('takes more cash than due, but never less, and a transfer only to the rupiah', async () => {
    const coop = await cooperative();
    const [cash, transfer] = [await open(coop), await open(coop, 'BANK_TRANSFER')];

    expect(await capture(coop, cash, rupiah(78_499))).toMatchObject({
      code: 'PAYMENT_AMOUNT_MISMATCH',
      amountDue: rupiah(78_500),
      amountReceived: rupiah(78_499),
    });
    expect(await capture(coop, cash, rupiah(100_000))).toMatchObject({ state: 'CAPTURED', refundable: rupiah(78_500) });
    expect(await capture(coop, transfer, transfer.amount.plus(rupiah(1)))).toMatchObject({
      code: 'PAYMENT_AMOUNT_MISMATCH',
    });
    expect(await capture(coop, transfer)).toMatchObject({ state: 'CAPTURED' });
  });

  it('expires when its time is over and not before, once, and cannot be captured then', async () => {
    const coop = await cooperative();
    const payment = await open(coop, 'QRIS');
    const expire = () => transaction(coop, (tx, payments) => payments.expire(tx, payment.id));

    expect(await expire()).toBeUndefined();
    house.clock.advance({ minutes: 60 });
    expect(await expire()).toMatchObject({ state: 'EXPIRED' });
    expect(await expire()).toBeUndefined();
    expect(await capture(coop, payment)).toMatchObject({
      code: 'PAYMENT_MOVE_NOT_ALLOWED',
      state: 'EXPIRED',
      allowed: [],
    });
  });

  it('goes back in parts up to what was captured, and never further', async () => {
    const coop = await cooperative();
    const payment = await open(coop);
    expect(await refund(coop, payment, rupiah(1))).toMatchObject({
      code: 'PAYMENT_MOVE_NOT_ALLOWED',
      state: 'PENDING',
    });
    await capture(coop, payment);
    const first = newId();

    expect(await refund(coop, payment, rupiah(30_000), first)).toMatchObject({
      state: 'PARTLY_REFUNDED',
      refundable: rupiah(48_500),
    });
    expect(await refund(coop, payment, rupiah(30_000), first)).toMatchObject({ refundable: rupiah(48_500) });
    expect(await refund(coop, payment, rupiah(48_501))).toMatchObject({
      code: 'REFUND_EXCEEDS_PAYMENT',
      refundable: rupiah(48_500),
    });
    expect(await refund(coop, payment, rupiah(48_500))).toMatchObject({ state: 'REFUNDED', refundable: Money.zero });
    await expect(refund(coop, payment, Money.zero)).rejects.toThrow(RangeError);
  });

  it('lets only one of two refunds of the whole through', async () => {
    const coop = await cooperative();
    const payment = await open(coop);
    await capture(coop, payment);

    const answers = await Promise.all([refund(coop, payment, rupiah(78_500)), refund(coop, payment, rupiah(78_500))]);

    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.state)).sort()).toEqual([
      'PAYMENT_MOVE_NOT_ALLOWED',
      'REFUNDED',
    ]);
  });

  it('is unknown to another cooperative', async () => {
    const [mine, other] = [await cooperative(), await cooperative()];
    const payment = await open(mine);

    await expect(capture(other, payment)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(refund(other, payment, rupiah(1))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(transaction(other, (tx, payments) => payments.lockOfOrder(tx, payment.orderId))).rejects.toMatchObject(
      { code: 'NOT_FOUND' },
    );
    expect(await shown(other, payment)).toBeNull();
  });

  it('only ever makes the moves of its table, whatever is tried in whatever order', async () => {
    const coop = await cooperative();
    const aMove = fc.constantFrom('capture', 'void', 'expire', 'refund') as fc.Arbitrary<
      'capture' | 'void' | 'expire' | 'refund'
    >;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<PaymentMethod>('CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS'),
        fc.array(aMove, { maxLength: 6 }),
        async (method, moves) => {
          const payment = await open(coop, method, rupiah(10));
          let state: PaymentState = 'PENDING';
          for (const move of moves) {
            const answer = await transaction<object | undefined>(coop, (tx, payments) =>
              move === 'refund'
                ? payments.refund(tx, payment.id, { refundId: newId(), amount: rupiah(4) })
                : payments[move](tx, payment.id),
            );
            const { state: after } = await transaction(coop, (tx, payments) =>
              payments.lockOfOrder(tx, payment.orderId),
            );
            if (after !== state) expect(paymentMoves[state][move]).toContain(after);
            if (answer !== undefined && !('code' in answer)) expect(allowedMoves(state)).toContain(move);
            state = after;
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
