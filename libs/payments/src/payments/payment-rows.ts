import { rupiah, Money, type Id } from '@lumbung/kernel';
import { refundsToSource, type PaymentChannel, type PaymentProviderName } from './payment-channels.js';
import type { PaymentMethod, PaymentState } from './payment-states.js';

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
  /** When the reservation ends; null for cash and member credit. */
  readonly expiresAt: Date | null;
  readonly refunded: Money;
  /** What may still go back: captured less refunded. */
  readonly refundable: Money;
  /** Who takes the money for the cooperative; null where it takes it itself. */
  readonly provider: PaymentProviderName | null;
  readonly channel: PaymentChannel | null;
  /** The provider can send money back to where it came from. */
  readonly refundsToSource: boolean;
  /** The provider says that the money came, and it was not captured yet: it can be neither voided nor expire. */
  readonly isPaid: boolean;
  /** Whose credit line or savings it is; null for every other method. */
  readonly memberId: string | null;
  /** MEMBER_SAVINGS: the account that pays, and takes back what is refunded. */
  readonly savingsAccountId: string | null;
}

export interface PaymentRow extends Omit<
  PaymentFacts,
  'amount' | 'uniqueAmount' | 'refunded' | 'refundable' | 'refundsToSource'
> {
  readonly amount: number;
  readonly uniqueAmount: number;
  readonly refunded: number;
  readonly isCaptured: boolean;
}

/** The columns of a payment `p` that make its facts. */
export const PAYMENT_COLUMNS = `p.id, p.order_id as "orderId", p.method, p.state, p.amount, p.unique_amount as "uniqueAmount",
  p.expires_at as "expiresAt", p.refunded, p.captured_at is not null as "isCaptured", p.provider, p.channel,
  p.paid_at is not null and p.state = 'PENDING' as "isPaid", p.member_id as "memberId", p.savings_account_id as "savingsAccountId"`;

/** Of the payments `p` of one order: the one that waits or counts, else the one that ran out, else the latest. */
export const LIVE_FIRST = `case p.state when 'VOIDED' then 2 when 'EXPIRED' then 1 else 0 end, p.id desc`;

export function factsOf({ amount, uniqueAmount, refunded, isCaptured, ...row }: PaymentRow): PaymentFacts {
  const refundable = isCaptured ? rupiah(amount).minus(rupiah(refunded)) : Money.zero;
  return {
    ...row,
    amount: rupiah(amount),
    uniqueAmount: rupiah(uniqueAmount),
    refunded: rupiah(refunded),
    refundable,
    refundsToSource: refundsToSource(row.provider, row.channel),
  };
}
