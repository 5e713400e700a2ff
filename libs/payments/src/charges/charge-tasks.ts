import type { ScheduledTask } from '@lumbung/platform';

/** Makes a charge that nobody made yet, or says why it cannot be made. */
export function chargeTask(paymentId: string, runAt: Date): ScheduledTask {
  return { task: 'payments.charge', ids: { paymentId }, runAt, key: `payments.charge ${paymentId}` };
}

/** Asks the provider what became of a charge. `turn` keeps the several turns of one charge apart. */
export function askTask(paymentId: string, runAt: Date, turn: string): ScheduledTask {
  return { task: 'payments.ask', ids: { paymentId }, runAt, key: `payments.ask ${paymentId} ${turn}` };
}

/** Tells the provider to take no more money for a payment that was given up. */
export function closeTask(paymentId: string): ScheduledTask {
  return { task: 'payments.closeCharge', ids: { paymentId } };
}

/** Sends a refund back through the provider. */
export function refundTask(refundId: string): ScheduledTask {
  return { task: 'payments.refundToSource', ids: { refundId }, key: `payments.refund ${refundId}` };
}
