import { newId, rupiah, type Money } from '@lumbung/kernel';
import { TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { PaymentChannel } from '../payments/payment-channels.js';
import type { OpenPayment } from '../payments/opening.service.js';
import type { PaymentFacts } from '../payments/payment-rows.js';
import { PaymentsService } from '../payments/payments.service.js';
import { PaymentCharges } from '../charges/charges.service.js';

/** Runs `work` with the payments of a cooperative, in a transaction of its own. */
export function withPayments<T>(
  coop: TestCooperative,
  work: (tx: Tx, payments: PaymentsService) => Promise<T>,
): Promise<T> {
  return coop.run(() => coop.house.get(TenantDatabase).transaction((tx) => work(tx, coop.house.get(PaymentsService))));
}

/** Opens the payment of an order that exists nowhere else. */
export async function paymentIn(coop: TestCooperative, change: Partial<OpenPayment> = {}): Promise<PaymentFacts> {
  const wish = { orderId: newId(), method: 'CASH_AT_PICKUP', amount: rupiah(78_500), ...change } as const;
  const opened = await withPayments(coop, (tx, payments) => payments.open(tx, wish));
  if (opened instanceof UserError) throw new Error(opened.message);
  return opened;
}

/** Opens a payment through the provider and makes its charge. */
export async function chargedIn(
  coop: TestCooperative,
  channel: PaymentChannel = 'VA_BCA',
  amount: Money = rupiah(78_500),
): Promise<PaymentFacts> {
  const method = channel === 'QRIS' ? 'QRIS' : channel.startsWith('VA_') ? 'VIRTUAL_ACCOUNT' : 'EWALLET';
  const payment = await paymentIn(coop, { method, channel, amount });
  await coop.run(() => coop.house.get(PaymentCharges).start(payment.id));
  return payment;
}

/** The payment as the API shows it. */
export async function shownIn(coop: TestCooperative, { orderId }: { orderId: string }): Promise<Record<string, never>> {
  const row = await coop.run(() =>
    coop.house
      .get(TenantDatabase)
      .readRow<{ payment: Record<string, never> }>('select payments.payment_json($1, $2) as payment /* tenant_id */', [
        orderId,
      ]),
  );
  return row?.payment as Record<string, never>;
}
