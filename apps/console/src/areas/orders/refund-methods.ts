import type { DeskOrderFragment, RefundMethod } from '@lumbung/web-api';

/** Ways in which money of this order can go back: to its source only where a provider took it. */
export function refundMethodsOf(
  { payment }: DeskOrderFragment,
  labels: Readonly<Record<RefundMethod, string>>,
): [RefundMethod, string][] {
  const ways: RefundMethod[] = payment.channel ? ['PROVIDER', 'BANK_TRANSFER', 'CASH'] : ['CASH', 'BANK_TRANSFER'];
  return ways.map((way) => [way, labels[way]]);
}

export function usualRefund({ payment }: DeskOrderFragment): RefundMethod {
  return payment.channel ? 'PROVIDER' : payment.method === 'BANK_TRANSFER' ? 'BANK_TRANSFER' : 'CASH';
}
