import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { permissionsOf, UserError } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentsModule } from '../payments.module.js';
import { openAllPaymentMethods } from '../testing/index.js';
import { paymentIn, withPayments } from '../testing/desk.js';
import { ReceiptListsService } from './receipt-lists.service.js';
import type { PaymentReceipt, RecordReceiptInput, RefundReceiptInput } from './receipt.schema.js';
import { ReceiptsService } from './receipts.service.js';

describe('money whose purpose is not known (uang titipan)', () => {
  const house = startHouse(PaymentsModule);
  const cooperative = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    await openAllPaymentMethods(coop);
    return coop;
  };
  const note = (coop: TestCooperative, change: Partial<RecordReceiptInput> = {}) =>
    coop.run(() =>
      house.get(ReceiptsService).note({ requestId: newId(), amount: rupiah(100_000), money: 'BANK', ...change }),
    );
  const noted = async (coop: TestCooperative, change: Partial<RecordReceiptInput> = {}) => {
    const receipt = await note(coop, change);
    if (receipt instanceof UserError) throw new Error(receipt.message);
    return receipt;
  };
  const refund = (coop: TestCooperative, receipt: PaymentReceipt, change: Partial<RefundReceiptInput> = {}) =>
    coop.run(() =>
      house.get(ReceiptsService).refund({ requestId: newId(), receiptId: receipt.id, money: 'BANK', ...change }),
    );
  const apply = (coop: TestCooperative, receipt: PaymentReceipt, payment: { id: string }) =>
    withPayments(coop, (tx) => house.get(ReceiptsService).applyTo(tx, receipt.id, payment.id as never));
  const list = (coop: TestCooperative) =>
    coop.run(() => house.get(ReceiptListsService).receipts({ first: 20 }, null, true));
  const lying = async (coop: TestCooperative) =>
    (await list(coop)).nodes.filter(({ state }) => state === 'UNMATCHED').reduce((sum, { amount }) => sum + amount, 0);

  it('is booked when it is noted, and the staff is told', async () => {
    const coop = await cooperative();

    const receipt = await noted(coop, { payer: ' BUDI S ', note: 'transfer tanpa berita' });

    expect(receipt).toMatchObject({
      number: 'UM-00001',
      state: 'UNMATCHED',
      reason: 'NOTED',
      amount: 100_000,
      payer: 'BUDI S',
      receivedOn: '2026-11-21',
      notedByName: 'Uji Coba',
    });
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(100_000));
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(100_000));
    const told = await house.admin(
      `select type from platform.outbox_event where tenant_id = $1 and type like 'payment.%'`,
      [coop.id],
    );
    expect(told).toEqual([{ type: 'payment.unmatched' }]);
  });

  it('is noted once for one request, and refused with another content', async () => {
    const coop = await cooperative();
    const requestId = newId();

    const [first, second] = [await noted(coop, { requestId }), await noted(coop, { requestId })];

    expect(second.id).toBe(first.id);
    await expect(note(coop, { requestId, amount: rupiah(1) })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(100_000));
  });

  it.each<[string, Partial<RecordReceiptInput>]>([
    ['amount', { amount: rupiah(0) }],
    ['money', { money: 'PROVIDER' }],
    ['receivedOn', { receivedOn: '2026-11-22' as BusinessDate }],
  ])('is refused by its %s when that cannot be', async (field, change) => {
    const coop = await cooperative();

    expect(await note(coop, change)).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(0));
  });

  it('goes back to whoever paid it, once, and the account is empty again', async () => {
    const coop = await cooperative();
    const receipt = await noted(coop, { money: 'CASH' });

    const answers = await Promise.all([refund(coop, receipt), refund(coop, receipt, { money: 'CASH' })]);

    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.state)).sort()).toEqual([
      'RECEIPT_DECIDED',
      'REFUNDED',
    ]);
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(0));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('pays an order exactly; the domain of the order books its sale against 2-1210', async () => {
    const coop = await cooperative();
    const receipt = await noted(coop);
    const payment = await paymentIn(coop, { amount: rupiah(100_000) });

    const applied = await apply(coop, receipt, payment);

    expect(applied).toMatchObject({ payment: { state: 'CAPTURED' }, moneyAccount: '2-1210', excess: rupiah(0) });
    expect(await apply(coop, receipt, payment)).toMatchObject({ code: 'RECEIPT_DECIDED', state: 'MATCHED' });
    expect(await refund(coop, receipt)).toMatchObject({ code: 'RECEIPT_DECIDED' });
  });

  it('pays an order and leaves the rest as a receipt of its own', async () => {
    const coop = await cooperative();
    const receipt = await noted(coop);
    const payment = await paymentIn(coop, { amount: rupiah(78_500) });

    await withPayments(coop, async (tx) => {
      const applied = await house.get(ReceiptsService).applyTo(tx, receipt.id, payment.id);
      if (applied instanceof UserError) throw new Error(applied.code);
      await house.get(LedgerService).post(tx, {
        kind: 'SALE',
        key: `order.sale:${payment.orderId}`,
        text: 'Penjualan',
        postings: [{ debit: applied.moneyAccount, credit: '4-2020', amount: applied.payment.amount }],
      });
      return applied;
    });

    expect((await list(coop)).nodes).toMatchObject([
      { reason: 'EXCESS', state: 'UNMATCHED', amount: 21_500, orderId: payment.orderId },
      { reason: 'NOTED', state: 'MATCHED', applied: 78_500, appliedOrderId: payment.orderId },
    ]);
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(await lying(coop)));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('pays an order that had expired, through a new payment', async () => {
    const coop = await cooperative();
    const late = await paymentIn(coop, { method: 'QRIS' });
    house.clock.advance({ minutes: 61 });
    await withPayments(coop, (tx, payments) => payments.expire(tx, late.id));
    const receipt = await noted(coop, { amount: rupiah(78_500), orderId: late.orderId });

    expect(await apply(coop, receipt, late)).toMatchObject({ code: 'PAYMENT_MOVE_NOT_ALLOWED', state: 'EXPIRED' });
    const again = await paymentIn(coop, { method: 'QRIS', orderId: late.orderId });

    expect(await apply(coop, receipt, again)).toMatchObject({ payment: { state: 'CAPTURED' } });
  });

  it('is too little for an order that costs more', async () => {
    const coop = await cooperative();
    const receipt = await noted(coop, { amount: rupiah(50_000) });
    const payment = await paymentIn(coop);

    expect(await apply(coop, receipt, payment)).toMatchObject({
      code: 'PAYMENT_AMOUNT_MISMATCH',
      amountDue: rupiah(78_500),
    });
    expect((await list(coop)).nodes).toMatchObject([{ state: 'UNMATCHED' }]);
  });

  it('pays only one of two orders that reach for it at once', async () => {
    const coop = await cooperative();
    const receipt = await noted(coop);
    const orders = [await paymentIn(coop), await paymentIn(coop)];

    const answers = await Promise.all(orders.map((payment) => apply(coop, receipt, payment)));

    expect(answers.filter((answer) => 'payment' in answer)).toHaveLength(1);
  });

  it('is listed with its number and found by its sum', async () => {
    const coop = await cooperative();
    await noted(coop);
    await noted(coop, { amount: rupiah(7_777) });

    const found = await coop.run(() =>
      house.get(ReceiptListsService).receipts({ first: 5 }, { amount: rupiah(7_777), states: ['UNMATCHED'] }, true),
    );

    expect(found).toMatchObject({ totalCount: 1, nodes: [{ amount: 7_777 }] });
  });

  it('is unknown to another cooperative, and not for a cashier to give away', async () => {
    const [mine, other] = [await cooperative(), await cooperative()];
    const receipt = await noted(mine);

    await expect(refund(other, receipt)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(apply(other, receipt, await paymentIn(other))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await list(other)).nodes).toEqual([]);
    expect(permissionsOf(['CASHIER']).has('payments.receipts')).toBe(false);
  });
});
