import { paymentReceiptResolved, paymentUnmatched } from '@lumbung/events';
import { Clock, compareDates, newId, rupiah, type BusinessDate, type Id, type Money } from '@lumbung/kernel';
import { accountCodes, LedgerService, PeriodClosed, type AccountCode } from '@lumbung/ledger';
import { currentContext, currentPrincipal, InvalidInput, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaymentProviderName } from '../payments/payment-channels.js';
import type { PaymentFacts, PaymentId } from '../payments/payment-rows.js';
import { PaymentsService } from '../payments/payments.service.js';
import { PaymentAmountMismatch, PaymentMoveNotAllowed } from '../payments/refusals.js';
import { RECEIPT } from './receipt-rows.js';
import {
  ReceiptDecided,
  type MoneyPlace,
  type PaymentReceipt,
  type PaymentReceiptReason,
  type PaymentReceiptState,
  type RecordReceiptInput,
  type RefundReceiptInput,
} from './receipt.schema.js';

export type ReceiptId = Id<'PaymentReceipt'>;

export interface NewReceipt {
  readonly amount: Money;
  readonly reason: PaymentReceiptReason;
  readonly money: MoneyPlace;
  readonly receivedOn?: BusinessDate | null;
  readonly payer?: string | null;
  readonly note?: string | null;
  readonly provider?: PaymentProviderName | null;
  /** Names the money at its source: the same one is written down once. */
  readonly sourceKey?: string | null;
  readonly paymentId?: string | null;
  readonly orderId?: string | null;
}

/** A payment that was captured out of money that lay waiting. */
export interface AppliedReceipt {
  readonly payment: PaymentFacts;
  /** What the journal of the sale debits instead of `settlementAccount[method]`. */
  readonly moneyAccount: AccountCode;
  /** What was left; it waits as a receipt of its own. */
  readonly excess: Money;
}

/** Where money of each kind stands in the books. */
export const moneyAccount: Readonly<Record<MoneyPlace, AccountCode>> = {
  BANK: accountCodes.BANK,
  CASH: accountCodes.CASH_ON_HAND,
  PROVIDER: accountCodes.QRIS_SETTLEMENT,
};

/** Money that came without a known purpose. It is booked at once, lies in 2-1210, and is never lost. */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly payments: PaymentsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes money from the bank list or the desk: DR bank or cash / CR 2-1210. Whole rupiah. Refuses with InvalidInput for
   * a sum that is not above zero, a later day than today or a place that is neither, PeriodClosed where the books of
   * the day are closed. Safe to repeat by requestId.
   */
  async note(input: RecordReceiptInput): Promise<PaymentReceipt | InvalidInput | PeriodClosed> {
    if (!input.amount.isPositive) return new InvalidInput('payments.problem.amount', 'amount');
    if (input.money === 'PROVIDER') return new InvalidInput('payments.problem.money', 'money');
    if (input.receivedOn && compareDates(input.receivedOn, this.ledger.today()) > 0)
      return new InvalidInput('payments.problem.future', 'receivedOn');
    return this.db.transaction(async (tx) => {
      const id = newId<'PaymentReceipt'>();
      const earlier = await tx.claimRequest('payments.recordReceipt', input.requestId, input, id);
      if (earlier) return this.inside(tx, earlier);
      const noted = await this.record(tx, { ...input, reason: 'NOTED' }, id);
      return noted instanceof PeriodClosed ? noted : this.inside(tx, noted);
    });
  }

  /**
   * Writes money down in the caller's transaction, books it and tells the staff. The same `sourceKey` once: later ones
   * answer the first. Answers PeriodClosed when the books of the day are closed.
   */
  async record(
    tx: Tx,
    receipt: NewReceipt,
    id: ReceiptId = newId<'PaymentReceipt'>(),
  ): Promise<ReceiptId | PeriodClosed> {
    const { amount, reason, money, orderId = null } = receipt;
    const receivedOn = receipt.receivedOn ?? this.ledger.today();
    const written = await tx.row<{ number: string }>(WRITE, [
      id,
      reason,
      amount.amount,
      money,
      receivedOn,
      this.clock.now(),
      actorName(),
      receipt.payer?.trim() || null,
      receipt.note?.trim() || null,
      receipt.provider ?? null,
      receipt.sourceKey ?? null,
      receipt.paymentId ?? null,
      orderId,
      null,
    ]);
    if (!written) return (await tx.rowOrFail<{ id: ReceiptId }>(BY_SOURCE, [receipt.sourceKey])).id;

    const posted = await this.ledger.post(tx, {
      kind: 'RECEIPT',
      key: `payments.receipt:${id}`,
      reference: `receipt:${id}`,
      text: `Uang masuk ${written.number} belum dikenali`,
      bookedOn: receivedOn,
      postings: [{ debit: moneyAccount[money], credit: accountCodes.UNIDENTIFIED_RECEIPTS, amount }],
    });
    if (posted instanceof PeriodClosed) return posted;
    tx.emit(paymentUnmatched({ receiptId: id, number: written.number, reason, amount: amount.amount, orderId }));
    const after = { number: written.number, reason, amount, money, orderId };
    tx.audit({ action: 'payments.recordReceipt', subject: 'paymentReceipt', subjectId: id, after });
    return id;
  }

  /**
   * Pays an open payment out of money that lies waiting, in the caller's transaction: for the domain of the order, which
   * then books its sale against `moneyAccount` (2-1210). What is too much stays as a receipt of its own. Of an order
   * that expired, open a new payment first. Refuses with ReceiptDecided, PaymentAmountMismatch when it is too little,
   * PaymentMoveNotAllowed when the payment was decided before; throws NOT_FOUND.
   */
  async applyTo(
    tx: Tx,
    receiptId: string,
    paymentId: PaymentId,
  ): Promise<AppliedReceipt | ReceiptDecided | PaymentAmountMismatch | PaymentMoveNotAllowed> {
    const receipt = await tx.rowOrFail<LockedReceipt>(LOCK, [receiptId]);
    if (receipt.state !== 'UNMATCHED') return new ReceiptDecided(receipt.state);
    const amount = rupiah(receipt.amount);
    const payment = await this.payments.captureFromReceipt(tx, paymentId, amount);
    if (payment instanceof PaymentAmountMismatch || payment instanceof PaymentMoveNotAllowed) return payment;

    const excess = amount.minus(payment.amount);
    const now = this.clock.now();
    await tx.rows(MATCH, [receiptId, payment.amount.amount, paymentId, payment.orderId, now, actorName()]);
    if (excess.isPositive) {
      const { money, receivedOn, payer, provider } = receipt;
      await tx.rows(WRITE, [
        ...[newId(), 'EXCESS', excess.amount, money, receivedOn, now, actorName(), payer, null, provider],
        ...[null, paymentId, payment.orderId, receiptId],
      ]);
    }
    this.resolved(tx, receiptId, { state: 'MATCHED', amount: payment.amount, orderId: payment.orderId });
    return { payment, moneyAccount: accountCodes.UNIDENTIFIED_RECEIPTS, excess };
  }

  /**
   * For the domain of the order, when it cannot take money that a provider took for it: the payment is given up and its
   * money waits as a receipt. Refuses with PaymentMoveNotAllowed unless the money is there and not captured, PeriodClosed
   * where today's books are closed; throws NOT_FOUND.
   */
  async setAside(tx: Tx, paymentId: PaymentId): Promise<ReceiptId | PaymentMoveNotAllowed | PeriodClosed> {
    const payment = await this.payments.giveUpPaid(tx, paymentId);
    if (payment instanceof PaymentMoveNotAllowed) return payment;
    const { amount, orderId, provider } = payment;
    const sourceKey = `payment:${paymentId}`;
    return this.record(tx, { amount, reason: 'LATE', money: 'PROVIDER', provider, paymentId, orderId, sourceKey });
  }

  /**
   * Gives waiting money back to whoever paid it: DR 2-1210 / CR bank, cash, or 1-1120 when it was done at the provider's
   * desk. Refuses with ReceiptDecided, PeriodClosed; throws NOT_FOUND. Safe to repeat by requestId.
   */
  async refund(input: RefundReceiptInput): Promise<PaymentReceipt | ReceiptDecided | PeriodClosed> {
    const { receiptId, money } = input;
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('payments.refundReceipt', input.requestId, input, receiptId);
      if (earlier) return this.inside(tx, earlier);
      const receipt = await tx.rowOrFail<LockedReceipt>(LOCK, [receiptId]);
      if (receipt.state !== 'UNMATCHED') return new ReceiptDecided(receipt.state);
      const amount = rupiah(receipt.amount);
      const posted = await this.ledger.post(tx, {
        kind: 'RECEIPT',
        key: `payments.receiptRefund:${receiptId}`,
        reference: `receipt:${receiptId}`,
        text: `Pengembalian uang masuk ${receipt.number}`,
        postings: [{ debit: accountCodes.UNIDENTIFIED_RECEIPTS, credit: moneyAccount[money], amount }],
      });
      if (posted instanceof PeriodClosed) return posted;
      await tx.rows(GIVE_BACK, [receiptId, money, this.clock.now(), actorName(), input.note?.trim() || null]);
      this.resolved(tx, receiptId, { state: 'REFUNDED', amount, orderId: receipt.orderId });
      return this.inside(tx, receiptId);
    });
  }

  private resolved(tx: Tx, receiptId: string, what: { state: string; amount: Money; orderId: string | null }): void {
    tx.emit(paymentReceiptResolved({ receiptId, ...what, amount: what.amount.amount }));
    const before = { state: 'UNMATCHED' };
    tx.audit({
      action: 'payments.resolveReceipt',
      subject: 'paymentReceipt',
      subjectId: receiptId,
      before,
      after: what,
    });
  }

  private async inside(tx: Tx, id: string): Promise<PaymentReceipt> {
    return (await tx.rowOrFail<{ receipt: PaymentReceipt }>(ONE, [id])).receipt;
  }
}

interface LockedReceipt {
  readonly number: string;
  readonly state: PaymentReceiptState;
  readonly amount: number;
  readonly money: MoneyPlace;
  readonly receivedOn: BusinessDate;
  readonly payer: string | null;
  readonly provider: PaymentProviderName | null;
  readonly orderId: string | null;
}

/** Nobody where the worker wrote it down by itself. */
function actorName(): string | null {
  return currentContext()?.principal?.kind === 'system' ? null : currentPrincipal().displayName;
}

const WRITE = /* sql */ `
  insert into payments.receipt (tenant_id, id, number, reason, amount, money, received_on, noted_at, noted_by, payer, note, provider,
                                source_key, payment_id, order_id, split_from)
  select $1, $2, 'UM-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, $4, $5, $6::date, $7, $8, $9, $10, $11, $12, $13::uuid, $14::uuid, $15::uuid
    from platform.next_number($1, 'paymentReceipt') n
  on conflict (tenant_id, source_key) where source_key is not null do nothing
  returning number
`;

const BY_SOURCE = `select r.id from payments.receipt r where r.tenant_id = $1 and r.source_key = $2`;

const LOCK = /* sql */ `
  select r.number, r.state, r.amount, r.money, r.received_on as "receivedOn", r.payer, r.provider, r.order_id as "orderId"
    from payments.receipt r where r.tenant_id = $1 and r.id = $2 for update
`;

const MATCH = /* sql */ `
  update payments.receipt r
     set state = 'MATCHED', applied = $3, applied_payment_id = $4, applied_order_id = $5, resolved_at = $6, resolved_by = $7
   where r.tenant_id = $1 and r.id = $2
`;

const GIVE_BACK = /* sql */ `
  update payments.receipt r
     set state = 'REFUNDED', refund_money = $3, resolved_at = $4, resolved_by = $5, resolution_note = $6
   where r.tenant_id = $1 and r.id = $2
`;

const ONE = `select ${RECEIPT} as receipt from payments.receipt r where r.tenant_id = $1 and r.id = $2`;
