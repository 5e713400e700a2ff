import { Injectable } from '@nestjs/common';
import { Clock, type Money } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { closeTask } from '../charges/charge-tasks.js';
import { PaymentOpening, type OpenPayment } from './opening.service.js';
import {
  factsOf,
  LIVE_FIRST,
  PAYMENT_COLUMNS,
  type PaymentFacts,
  type PaymentId,
  type PaymentRow,
} from './payment-rows.js';
import { isCash, paymentMoves, type PaymentMove } from './payment-states.js';
import { oweLess, PaymentRefunding, type RefundedPayment, type RefundPayment } from './refunding.service.js';
import {
  PaymentAmountMismatch,
  PaymentMoveNotAllowed,
  type CreditLimitExceeded,
  type PaymentMethodUnavailable,
  type RefundExceedsPayment,
} from './refusals.js';

/**
 * The payment of each order: opened with it, captured once, refunded at most as far as it was captured. It books
 * nothing: the domain that owns the order posts the journal, debiting `settlementAccount[method]`.
 */
@Injectable()
export class PaymentsService {
  constructor(
    private readonly opening: PaymentOpening,
    private readonly refunding: PaymentRefunding,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens the payment of an order; a second one only after the first expired or was voided. Its end follows from the
   * cooperative's settings. A transfer gets a unique amount of 1 to 999 rupiah on top, so that no two open transfers
   * of the cooperative have the same sum; a static QRIS gets its code for exactly this sum. Through a payment provider
   * (virtual account, e-wallet, QRIS where its channel is open) a charge is written down, to be made by
   * `PaymentCharges.start` after COMMIT. MEMBER_CREDIT takes the amount from the member's credit line at once;
   * MEMBER_SAVINGS names the account that its capture debits. Refuses
   * with PaymentMethodUnavailable when method or channel is off, not set up, or has no unique amount left, and with
   * CreditLimitExceeded beyond the credit line.
   */
  open(tx: Tx, wish: OpenPayment): Promise<PaymentFacts | PaymentMethodUnavailable | CreditLimitExceeded> {
    return this.opening.open(tx, wish);
  }

  /**
   * The payment of an order that waits or counts, else the one that ran out, else the latest; nobody else changes it until
   * the transaction ends. Throws NOT_FOUND.
   */
  async lockOfOrder(tx: Tx, orderId: string): Promise<PaymentFacts> {
    return factsOf(await tx.rowOrFail<PaymentRow>(LOCK_OF_ORDER, [orderId]));
  }

  /**
   * The money is there. Cash: `received` may be more than the amount (change is given); else exactly the amount; absent
   * means exactly. What a payment provider takes counts only once the provider said that it came (`isPaid`). Refuses
   * with PaymentAmountMismatch, and with PaymentMoveNotAllowed when it was captured, expired or voided before or the
   * provider has not said so; throws NOT_FOUND.
   */
  async capture(
    tx: Tx,
    paymentId: PaymentId,
    received?: Money | null,
  ): Promise<PaymentFacts | PaymentAmountMismatch | PaymentMoveNotAllowed> {
    const payment = await this.lock(tx, paymentId);
    if (!canDo(payment, 'capture') || (payment.provider && !payment.isPaid))
      return new PaymentMoveNotAllowed(payment.state);
    const given = received ?? payment.amount;
    const isEnough = isCash(payment.method) ? given.isAtLeast(payment.amount) : given.equals(payment.amount);
    if (!isEnough) return new PaymentAmountMismatch(payment.amount, given);
    return this.writeCapture(tx, payment, given);
  }

  /**
   * As `capture`, with money that lay waiting: it must be at least the amount, and a provider takes nothing more for it.
   * For ReceiptsService.applyTo.
   */
  async captureFromReceipt(
    tx: Tx,
    paymentId: PaymentId,
    available: Money,
  ): Promise<PaymentFacts | PaymentAmountMismatch | PaymentMoveNotAllowed> {
    const payment = await this.lock(tx, paymentId);
    if (!canDo(payment, 'capture') || payment.isPaid) return new PaymentMoveNotAllowed(payment.state);
    if (!available.isAtLeast(payment.amount)) return new PaymentAmountMismatch(payment.amount, available);
    if (payment.provider) tx.schedule(closeTask(paymentId));
    return this.writeCapture(tx, payment, payment.amount);
  }

  /**
   * As `capture`, of a payment whose time ran out before its money came: for an order that is revived by it. Exactly the
   * amount. Refuses with PaymentAmountMismatch, and with PaymentMoveNotAllowed unless it expired; throws NOT_FOUND.
   */
  async captureLate(
    tx: Tx,
    paymentId: PaymentId,
    received: Money,
  ): Promise<PaymentFacts | PaymentAmountMismatch | PaymentMoveNotAllowed> {
    const payment = await this.lock(tx, paymentId);
    if (payment.state !== 'EXPIRED') return new PaymentMoveNotAllowed(payment.state);
    if (!received.equals(payment.amount)) return new PaymentAmountMismatch(payment.amount, received);
    tx.audit({
      action: 'payments.captureLate',
      subject: 'payment',
      subjectId: paymentId,
      after: { amount: payment.amount },
    });
    return factsOf(await tx.rowOrFail<PaymentRow>(CAPTURE_LATE, [paymentId, received.amount, this.clock.now()]));
  }

  /** Gives up a payment whose money the provider has. For ReceiptsService.setAside, which keeps the money. */
  async giveUpPaid(tx: Tx, paymentId: PaymentId): Promise<PaymentFacts | PaymentMoveNotAllowed> {
    const payment = await this.lock(tx, paymentId);
    if (!payment.isPaid) return new PaymentMoveNotAllowed(payment.state);
    tx.audit({ action: 'payments.void', subject: 'payment', subjectId: paymentId, reason: 'money set aside' });
    return factsOf(await tx.rowOrFail<PaymentRow>(END, [paymentId, 'VOIDED']));
  }

  /**
   * Gives a payment up before any money came; a credit line is free again, a provider is told to take nothing more.
   * Refuses with PaymentMoveNotAllowed, also when the provider has the money already; throws NOT_FOUND.
   */
  async void(tx: Tx, paymentId: PaymentId): Promise<PaymentFacts | PaymentMoveNotAllowed> {
    const payment = await this.lock(tx, paymentId);
    if (!canDo(payment, 'void') || payment.isPaid) return new PaymentMoveNotAllowed(payment.state);
    tx.audit({ action: 'payments.void', subject: 'payment', subjectId: paymentId });
    return this.end(tx, payment, 'VOIDED');
  }

  /**
   * Ends a payment whose time is over. Answers undefined and changes nothing while there is time left, when the
   * provider has the money, or when the payment was decided before, so that the clock may ask as often as it likes. Throws NOT_FOUND.
   */
  async expire(tx: Tx, paymentId: PaymentId): Promise<PaymentFacts | undefined> {
    const payment = await this.lock(tx, paymentId);
    const isOver = payment.expiresAt !== null && payment.expiresAt <= this.clock.now();
    if (!isOver || payment.isPaid || !canDo(payment, 'expire')) return undefined;
    tx.audit({ action: 'payments.expire', subject: 'payment', subjectId: paymentId });
    return this.end(tx, payment, 'EXPIRED');
  }

  /**
   * Notes that captured money went back, in part or whole; the same `refundId` does so once. Of a purchase on credit
   * the member owes less first (`owedLess`), only what was deducted already is paid out. `toSource` sends it back
   * through the payment provider after COMMIT. Refuses with RefundExceedsPayment beyond what is left of the captured
   * sum, and with PaymentMoveNotAllowed when nothing was captured or all went back; throws NOT_FOUND, BAD_USER_INPUT
   * for a source that cannot take it back, and RangeError for an amount that is not above zero.
   */
  async refund(
    tx: Tx,
    paymentId: PaymentId,
    wish: RefundPayment,
  ): Promise<RefundedPayment | RefundExceedsPayment | PaymentMoveNotAllowed> {
    return this.refunding.refund(tx, await this.lock(tx, paymentId), wish);
  }

  private async writeCapture(tx: Tx, { id, amount }: PaymentFacts, received: Money): Promise<PaymentFacts> {
    const captured = factsOf(await tx.rowOrFail<PaymentRow>(CAPTURE, [id, received.amount, this.clock.now()]));
    tx.audit({ action: 'payments.capture', subject: 'payment', subjectId: id, after: { amount, received } });
    return captured;
  }

  private async end(tx: Tx, payment: PaymentFacts, state: 'VOIDED' | 'EXPIRED'): Promise<PaymentFacts> {
    if (payment.method === 'MEMBER_CREDIT') await oweLess(tx, payment.id, payment.amount.amount);
    if (payment.provider) tx.schedule(closeTask(payment.id));
    return factsOf(await tx.rowOrFail<PaymentRow>(END, [payment.id, state]));
  }

  private async lock(tx: Tx, paymentId: PaymentId): Promise<PaymentFacts> {
    return factsOf(await tx.rowOrFail<PaymentRow>(LOCK, [paymentId]));
  }
}

const LOCK = `select ${PAYMENT_COLUMNS} from payments.payment p where p.tenant_id = $1 and p.id = $2 for update`;

const LOCK_OF_ORDER = /* sql */ `
  select ${PAYMENT_COLUMNS} from payments.payment p
   where p.tenant_id = $1 and p.order_id = $2
   order by ${LIVE_FIRST} limit 1 for update
`;

const CAPTURE = /* sql */ `
  update payments.payment p set state = 'CAPTURED', received = $3, captured_at = $4
   where p.tenant_id = $1 and p.id = $2 and p.state = 'PENDING' returning ${PAYMENT_COLUMNS}
`;

const CAPTURE_LATE = /* sql */ `
  update payments.payment p set state = 'CAPTURED', received = $3, captured_at = $4
   where p.tenant_id = $1 and p.id = $2 and p.state = 'EXPIRED' returning ${PAYMENT_COLUMNS}
`;

const END = `update payments.payment p set state = $3 where p.tenant_id = $1 and p.id = $2 and p.state = 'PENDING' returning ${PAYMENT_COLUMNS}`;

function canDo(payment: PaymentFacts, move: PaymentMove): boolean {
  return paymentMoves[payment.state][move] !== undefined;
}
