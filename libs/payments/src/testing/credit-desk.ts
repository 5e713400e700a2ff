import { newId, type BusinessDate, type Money } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { UserError } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { CreditAccounts } from '../credit/credit-accounts.service.js';
import type { MemberCredit } from '../credit/credit.schema.js';
import { DeductionListsService } from '../credit/deduction-lists.service.js';
import type { DeductionLine, DeductionList, ReceiveDeductionsInput } from '../credit/deductions.schema.js';
import { DeductionsService } from '../credit/deductions.service.js';
import type { PaymentFacts } from '../payments/payment-rows.js';
import { withPayments } from './desk.js';

/** What orders does: opened, captured and booked in one transaction. */
export const buy = async (coop: TestCooperative, { memberId }: MemberCredit, amount: Money): Promise<PaymentFacts> => {
  const bought = await withPayments(coop, async (tx, payments) => {
    const payment = await payments.open(tx, { orderId: newId(), method: 'MEMBER_CREDIT', amount, memberId });
    if (payment instanceof UserError) return payment;
    const captured = await payments.capture(tx, payment.id);
    const posting = { debit: '1-1410', credit: '4-2010', amount, memberId } as const;
    const key = `order.sale:${payment.orderId}`;
    await coop.house.get(LedgerService).post(tx, { kind: 'SALE', key, text: 'Penjualan', postings: [posting] });
    return captured;
  });
  if (bought instanceof UserError) throw new Error(bought.code);
  return bought;
};
export const refund = (coop: TestCooperative, payment: PaymentFacts, amount: Money, refundId: string = newId()) =>
  withPayments(coop, async (tx, payments) => {
    const back = await payments.refund(tx, payment.id, { refundId, amount });
    if (back instanceof UserError) return back;
    const postings = [
      { debit: '4-2010', credit: '1-1410', amount: back.owedLess },
      { debit: '4-2010', credit: '1-1010', amount: back.paidOut },
    ] as const;
    await coop.house.get(LedgerService).post(tx, {
      kind: 'SALE_REFUND',
      key: `order.refund:${refundId}`,
      text: 'Pengembalian',
      postings: postings.filter((posting) => posting.amount.isPositive),
    });
    return back;
  });
export const standing = (coop: TestCooperative, { memberId }: MemberCredit) =>
  coop.run(() => coop.house.get(CreditAccounts).standing(memberId)) as Promise<MemberCredit>;
export const drawUp = (coop: TestCooperative, change: { employer?: string; boughtUntil?: BusinessDate } = {}) =>
  coop.run(() => coop.house.get(DeductionsService).drawUp({ requestId: newId(), period: '2026-11', ...change }));
export const listIn = async (coop: TestCooperative, change = {}): Promise<DeductionList> => {
  const list = await drawUp(coop, change);
  if (list instanceof UserError) throw new Error(list.code);
  return list;
};
export const linesOf = async (coop: TestCooperative, { id }: DeductionList): Promise<DeductionLine[]> =>
  (await coop.run(() => coop.house.get(DeductionListsService).lines(id, { first: 50 }))).nodes;
export const send = (coop: TestCooperative, { id }: DeductionList) =>
  coop.run(() => coop.house.get(DeductionsService).send({ requestId: newId(), listId: id }));
export const receive = (coop: TestCooperative, { id }: DeductionList, change: Partial<ReceiveDeductionsInput> = {}) =>
  coop.run(() =>
    coop.house.get(DeductionsService).receive({ requestId: newId(), listId: id, money: 'BANK', ...change }),
  );
