import { Injectable } from '@nestjs/common';
import { Clock, rupiah, type Money } from '@lumbung/kernel';
import { badUserInput, type Tx } from '@lumbung/platform';
import { refundTask } from '../charges/charge-tasks.js';
import { factsOf, PAYMENT_COLUMNS, type PaymentFacts, type PaymentId, type PaymentRow } from './payment-rows.js';
import { paymentMoves } from './payment-states.js';
import { PaymentMoveNotAllowed, RefundExceedsPayment } from './refusals.js';

export interface RefundPayment {
  /** Made by the caller; the same id refunds once. */
  readonly refundId: string;
  readonly amount: Money;
  /** Through the payment provider to where the money came from; only where `PaymentFacts.refundsToSource`. */
  readonly toSource?: boolean;
}

/** What came of a refund: which part is money that must be handed out, and which part only made the member owe less. */
export interface RefundedPayment extends PaymentFacts {
  /** Credit purchases only: credited to 1-1410 instead of money. */
  readonly owedLess: Money;
  /** Goes out in cash, by transfer, or through the provider (then 1-1120 is credited). */
  readonly paidOut: Money;
}

/** Notes what goes back of a captured payment. */
@Injectable()
export class PaymentRefunding {
  constructor(private readonly clock: Clock) {}

  /** See PaymentsService.refund. */
  async refund(
    tx: Tx,
    payment: PaymentFacts,
    { refundId, amount, toSource }: RefundPayment,
  ): Promise<RefundedPayment | RefundExceedsPayment | PaymentMoveNotAllowed> {
    if (!amount.isPositive) throw new RangeError('A refund is above zero.');
    if (toSource && !payment.refundsToSource)
      throw badUserInput('This payment cannot go back to where it came from; hand the money out otherwise.');
    const known = await tx.row<{ amount: number; owedLess: number }>(KNOWN, [refundId, payment.id]);
    if (known) return split(payment, known.amount, known.owedLess);
    if (paymentMoves[payment.state].refund === undefined) return new PaymentMoveNotAllowed(payment.state);
    if (amount.exceeds(payment.refundable)) return new RefundExceedsPayment(payment.refundable);

    const owedLess = payment.method === 'MEMBER_CREDIT' ? await oweLess(tx, payment.id, amount.amount) : 0;
    const values = [payment.id, amount.amount, refundId, this.clock.now(), owedLess, toSource ?? false];
    const refunded = factsOf(await tx.rowOrFail<PaymentRow>(REFUND, values));
    if (toSource) tx.schedule(refundTask(refundId));
    tx.audit({
      action: 'payments.refund',
      subject: 'payment',
      subjectId: payment.id,
      before: { refunded: payment.refunded },
      after: { refunded: refunded.refunded, owedLess, toSource: toSource ?? false },
    });
    return split(refunded, amount.amount, owedLess);
  }
}

/** Makes the member owe less for this purchase, at most all he owes for it; answers how much. */
export async function oweLess(tx: Tx, paymentId: PaymentId, amount: number): Promise<number> {
  const row = await tx.row<{ less: number }>(OWE_LESS, [paymentId, amount]);
  return row?.less ?? 0;
}

function split(payment: PaymentFacts, amount: number, owedLess: number): RefundedPayment {
  return { ...payment, owedLess: rupiah(owedLess), paidOut: rupiah(amount - owedLess) };
}

const KNOWN = `select r.amount, r.owed_less as "owedLess" from payments.refund r where r.tenant_id = $1 and r.id = $2 and r.payment_id = $3`;

// The account first, as an opening purchase does: two who meet wait in the same order.
const OWE_LESS = /* sql */ `
  with account as materialized (
    select a.id from payments.credit_account a
     where a.tenant_id = $1 and a.id = (select c.account_id from payments.credit_purchase c where c.tenant_id = $1 and c.payment_id = $2)
       for update),
  purchase as materialized (
    select c.payment_id, least(c.owed, $3::bigint) as less from payments.credit_purchase c, account
     where c.tenant_id = $1 and c.payment_id = $2 and c.account_id = account.id for update of c),
  reduced as (
    update payments.credit_purchase c set reduced = c.reduced + purchase.less from purchase
     where c.tenant_id = $1 and c.payment_id = purchase.payment_id returning purchase.less)
  update payments.credit_account a set used = a.used - reduced.less from account, reduced
   where a.tenant_id = $1 and a.id = account.id returning reduced.less
`;

const REFUND = /* sql */ `
  with noted as (
    insert into payments.refund (tenant_id, id, payment_id, amount, refunded_at, owed_less, source_state)
    values ($1, $4, $2, $3, $5, $6, case when $7::boolean then 'TO_MAKE' end) returning amount)
  update payments.payment p
     set refunded = p.refunded + noted.amount,
         state = case when p.refunded + noted.amount = p.amount then 'REFUNDED' else 'PARTLY_REFUNDED' end
    from noted where p.tenant_id = $1 and p.id = $2
  returning ${PAYMENT_COLUMNS}
`;
