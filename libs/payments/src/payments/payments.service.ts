import { Injectable } from '@nestjs/common';
import { Clock, newId, rupiah, type Id, Money } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { qrisForAmount } from '../qris/qris.js';
import { paymentMoves, type PaymentMethod, type PaymentMove, type PaymentState } from './payment-states.js';
import {
  PaymentAmountMismatch,
  PaymentMethodUnavailable,
  PaymentMoveNotAllowed,
  RefundExceedsPayment,
} from './refusals.js';

export type PaymentId = Id<'Payment'>;

/** What the domain of the order needs to know of its payment. */
export interface PaymentFacts {
  readonly id: PaymentId;
  readonly orderId: string;
  readonly method: PaymentMethod;
  readonly state: PaymentState;
  /** Exactly this is to be paid, the unique amount of a transfer included. */
  readonly amount: Money;
  /** 1 to 999 for a transfer, else zero. */
  readonly uniqueAmount: Money;
  /** When the reservation ends; null for cash at pickup. */
  readonly expiresAt: Date | null;
  readonly refunded: Money;
  /** What may still go back: captured less refunded. */
  readonly refundable: Money;
}

export interface OpenPayment {
  readonly orderId: string;
  readonly method: PaymentMethod;
  /** Subtotal and shipping, above zero, without the unique amount of a transfer. */
  readonly amount: Money;
}

export interface RefundPayment {
  /** Made by the caller; the same id refunds once. */
  readonly refundId: string;
  readonly amount: Money;
}

/** How often another free amount is looked for when somebody else took it at the same moment. */
const ATTEMPTS = 20;

/**
 * The payment of each order: opened with it, captured once, refunded at most as far as it was captured. It books
 * nothing: the domain that owns the order posts the journal, debiting `settlementAccount[method]`.
 */
@Injectable()
export class PaymentsService {
  constructor(private readonly clock: Clock) {}

  /**
   * Opens the payment of an order; a second one only after the first expired or was voided. Its end follows from the
   * cooperative's settings. A transfer gets a unique amount of 1 to 999 rupiah on top, so that no two open transfers
   * of the cooperative have the same sum; a QRIS gets its code for exactly this sum. Refuses with
   * PaymentMethodUnavailable when the method is off, not set up, or has no unique amount left.
   */
  async open(tx: Tx, { orderId, method, amount }: OpenPayment): Promise<PaymentFacts | PaymentMethodUnavailable> {
    const ways = await tx.rows<Way>(WAYS);
    const available = ways.filter(({ isAvailable }) => isAvailable).map((way) => way.method);
    const way = ways.find((it) => it.method === method);
    if (!way?.isAvailable) return new PaymentMethodUnavailable(available);

    const now = this.clock.now();
    const expiresAt = method === 'CASH_AT_PICKUP' ? null : new Date(now.getTime() + way.windowMinutes * 60_000);
    const qris = method === 'QRIS' && way.qrisPayload ? qrisForAmount(way.qrisPayload, amount) : null;
    const values = [newId<'Payment'>(), orderId, method, amount.amount, now, expiresAt, qris];
    if (method !== 'BANK_TRANSFER') return factsOf(await tx.rowOrFail<PaymentRow>(OPEN, values));

    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const opened = await tx.row<PaymentRow>(OPEN_TRANSFER, values);
      if (opened) return factsOf(opened);
    }
    return new PaymentMethodUnavailable(available.filter((it) => it !== method));
  }

  /** The latest payment of an order, which nobody else changes until the transaction ends; throws NOT_FOUND. */
  async lockOfOrder(tx: Tx, orderId: string): Promise<PaymentFacts> {
    return factsOf(await tx.rowOrFail<PaymentRow>(LOCK_OF_ORDER, [orderId]));
  }

  /**
   * The cashier saw the money. Cash: `received` may be more than the amount (change is given); a transfer or QRIS:
   * exactly the amount; absent means exactly. Refuses with PaymentAmountMismatch, and with PaymentMoveNotAllowed when
   * it was captured, expired or voided before; throws NOT_FOUND.
   */
  async capture(
    tx: Tx,
    paymentId: PaymentId,
    received?: Money | null,
  ): Promise<PaymentFacts | PaymentAmountMismatch | PaymentMoveNotAllowed> {
    const payment = await this.lock(tx, paymentId);
    if (!canDo(payment, 'capture')) return new PaymentMoveNotAllowed(payment.state);
    const given = received ?? payment.amount;
    const isEnough =
      payment.method === 'CASH_AT_PICKUP' ? given.isAtLeast(payment.amount) : given.equals(payment.amount);
    if (!isEnough) return new PaymentAmountMismatch(payment.amount, given);

    const captured = factsOf(await tx.rowOrFail<PaymentRow>(CAPTURE, [paymentId, given.amount, this.clock.now()]));
    tx.audit({
      action: 'payments.capture',
      subject: 'payment',
      subjectId: paymentId,
      after: { amount: payment.amount, received: given },
    });
    return captured;
  }

  /** Gives a payment up before any money came. Refuses with PaymentMoveNotAllowed; throws NOT_FOUND. */
  async void(tx: Tx, paymentId: PaymentId): Promise<PaymentFacts | PaymentMoveNotAllowed> {
    const payment = await this.lock(tx, paymentId);
    if (!canDo(payment, 'void')) return new PaymentMoveNotAllowed(payment.state);
    tx.audit({ action: 'payments.void', subject: 'payment', subjectId: paymentId });
    return factsOf(await tx.rowOrFail<PaymentRow>(END, [paymentId, 'VOIDED']));
  }

  /**
   * Ends a payment whose time is over. Answers undefined and changes nothing while there is time left or when the
   * payment was decided before, so that the clock may ask as often as it likes. Throws NOT_FOUND.
   */
  async expire(tx: Tx, paymentId: PaymentId): Promise<PaymentFacts | undefined> {
    const payment = await this.lock(tx, paymentId);
    const isOver = payment.expiresAt !== null && payment.expiresAt <= this.clock.now();
    if (!isOver || !canDo(payment, 'expire')) return undefined;
    tx.audit({ action: 'payments.expire', subject: 'payment', subjectId: paymentId });
    return factsOf(await tx.rowOrFail<PaymentRow>(END, [paymentId, 'EXPIRED']));
  }

  /**
   * Notes that captured money went back, in part or whole; the same `refundId` does so once. Refuses with
   * RefundExceedsPayment beyond what is left of the captured sum, and with PaymentMoveNotAllowed when nothing was
   * captured or all went back; throws NOT_FOUND. Throws RangeError for an amount that is not above zero.
   */
  async refund(
    tx: Tx,
    paymentId: PaymentId,
    { refundId, amount }: RefundPayment,
  ): Promise<PaymentFacts | RefundExceedsPayment | PaymentMoveNotAllowed> {
    if (!amount.isPositive) throw new RangeError('A refund is above zero.');
    const payment = await this.lock(tx, paymentId);
    if (
      await tx.row(`select 1 as known from payments.refund where tenant_id = $1 and id = $2 and payment_id = $3`, [
        refundId,
        paymentId,
      ])
    )
      return payment;
    if (!canDo(payment, 'refund')) return new PaymentMoveNotAllowed(payment.state);
    if (amount.exceeds(payment.refundable)) return new RefundExceedsPayment(payment.refundable);

    const refunded = factsOf(
      await tx.rowOrFail<PaymentRow>(REFUND, [paymentId, amount.amount, refundId, this.clock.now()]),
    );
    tx.audit({
      action: 'payments.refund',
      subject: 'payment',
      subjectId: paymentId,
      before: { refunded: payment.refunded },
      after: { refunded: refunded.refunded },
    });
    return refunded;
  }

  private async lock(tx: Tx, paymentId: PaymentId): Promise<PaymentFacts> {
    return factsOf(await tx.rowOrFail<PaymentRow>(LOCK, [paymentId]));
  }
}

interface Way {
  readonly method: PaymentMethod;
  readonly isAvailable: boolean;
  readonly windowMinutes: number;
  readonly qrisPayload: string | null;
}

interface PaymentRow extends Omit<PaymentFacts, 'amount' | 'uniqueAmount' | 'refunded' | 'refundable'> {
  readonly amount: number;
  readonly uniqueAmount: number;
  readonly refunded: number;
  readonly isCaptured: boolean;
}

const COLUMNS = `p.id, p.order_id as "orderId", p.method, p.state, p.amount, p.unique_amount as "uniqueAmount",
  p.expires_at as "expiresAt", p.refunded, p.captured_at is not null as "isCaptured"`;

const WAYS = /* sql */ `
  select m.method, m.is_enabled and m.is_configured as "isAvailable", m.window_minutes as "windowMinutes",
         (select s.qris_payload from payments.settings s where s.tenant_id = $1) as "qrisPayload"
    from payments.methods($1) m
`;

const OPEN = /* sql */ `
  insert into payments.payment as p (tenant_id, id, order_id, method, amount, opened_at, expires_at, qris_payload, merchant_name, nmid)
  select $1, $2, $3, $4, $5, $6, $7, $8::text, s.merchant_name, s.nmid
    from (select) one left join payments.settings s on s.tenant_id = $1 and $8::text is not null
  returning ${COLUMNS}
`;

// A free amount by chance: neighbours that ask at once rarely meet, and who meets tries again.
const OPEN_TRANSFER = /* sql */ `
  insert into payments.payment as p (tenant_id, id, order_id, method, amount, unique_amount, opened_at, expires_at, qris_payload, bank_name, account_no, holder_name)
  select $1, $2, $3, $4, $5::bigint + free.extra, free.extra, $6, $7, $8, s.bank_name, s.account_no, s.holder_name
    from payments.settings s,
         (select extra from generate_series(1, 999) extra
           where $5::bigint + extra not in (select t.amount from payments.payment t
                                              where t.tenant_id = $1 and t.method = 'BANK_TRANSFER' and t.state = 'PENDING'
                                                and t.amount > $5::bigint and t.amount <= $5::bigint + 999)
           order by random() limit 1) free
   where s.tenant_id = $1
  on conflict (tenant_id, amount) where method = 'BANK_TRANSFER' and state = 'PENDING' do nothing
  returning ${COLUMNS}
`;

const LOCK = `select ${COLUMNS} from payments.payment p where p.tenant_id = $1 and p.id = $2 for update`;

const LOCK_OF_ORDER = `select ${COLUMNS} from payments.payment p where p.tenant_id = $1 and p.order_id = $2 order by p.id desc limit 1 for update`;

const CAPTURE = /* sql */ `
  update payments.payment p set state = 'CAPTURED', received = $3, captured_at = $4
   where p.tenant_id = $1 and p.id = $2 and p.state = 'PENDING' returning ${COLUMNS}
`;

const END = `update payments.payment p set state = $3 where p.tenant_id = $1 and p.id = $2 and p.state = 'PENDING' returning ${COLUMNS}`;

const REFUND = /* sql */ `
  with noted as (
    insert into payments.refund (tenant_id, id, payment_id, amount, refunded_at) values ($1, $4, $2, $3, $5) returning amount)
  update payments.payment p
     set refunded = p.refunded + noted.amount,
         state = case when p.refunded + noted.amount = p.amount then 'REFUNDED' else 'PARTLY_REFUNDED' end
    from noted where p.tenant_id = $1 and p.id = $2
  returning ${COLUMNS}
`;

function canDo(payment: PaymentFacts, move: PaymentMove): boolean {
  return paymentMoves[payment.state][move] !== undefined;
}

function factsOf({ amount, uniqueAmount, refunded, isCaptured, ...row }: PaymentRow): PaymentFacts {
  const refundable = isCaptured ? rupiah(amount).minus(rupiah(refunded)) : Money.zero;
  return { ...row, amount: rupiah(amount), uniqueAmount: rupiah(uniqueAmount), refunded: rupiah(refunded), refundable };
}
