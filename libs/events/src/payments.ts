import { defineEvent } from './domain-event.js';

/** The cooperative changed how it is paid; `availableMethods` can be chosen at the checkout from now on. */
export const paymentSettingsUpdated = defineEvent<'payments.settingsUpdated', { availableMethods: string[] }>(
  'payments.settingsUpdated',
  1,
);

/**
 * A payment provider says that the money of a payment came; it waits to be captured by the domain of the order. Told
 * again when nobody captures it: whoever listens must be safe to run twice. `amount` in whole rupiah.
 */
export const paymentReceived = defineEvent<
  'payment.received',
  { paymentId: string; orderId: string; amount: number; source: string }
>('payment.received', 1);

/** Money came whose purpose is not known: somebody has to look at it. */
export const paymentUnmatched = defineEvent<
  'payment.unmatched',
  { receiptId: string; number: string; reason: string; amount: number; orderId: string | null }
>('payment.unmatched', 1);

/** Such money found its purpose: it paid an order, or went back. */
export const paymentReceiptResolved = defineEvent<
  'payment.receiptResolved',
  { receiptId: string; state: string; amount: number; orderId: string | null }
>('payment.receiptResolved', 1);

/** The provider would not send a refund back to where the money came from: it must be handed out otherwise. */
export const paymentRefundFailed = defineEvent<
  'payment.refundFailed',
  { refundId: string; paymentId: string; orderId: string; amount: number }
>('payment.refundFailed', 1);

/** Members' purchases were deducted from their pay. */
export const deductionReceived = defineEvent<
  'payment.deductionReceived',
  { listId: string; period: string; received: number; memberIds: string[] }
>('payment.deductionReceived', 1);
