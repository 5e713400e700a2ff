import type { DeskOrderFragment, RefundMethod } from '@lumbung/web-api';

/** Ways in which money of this order can go back: to its source where a provider took it, or savings paid. */
export function refundMethodsOf(
  { payment }: DeskOrderFragment,
  labels: Readonly<Record<RefundMethod, string>>,
): [RefundMethod, string][] {
  const source: RefundMethod[] =
    payment.method === 'MEMBER_SAVINGS' ? ['SAVINGS'] : payment.channel ? ['PROVIDER'] : [];
  const ways: RefundMethod[] = source.length > 0 ? [...source, 'BANK_TRANSFER', 'CASH'] : ['CASH', 'BANK_TRANSFER'];
  return ways.map((way) => [way, labels[way]]);
}

export function usualRefund({ payment }: DeskOrderFragment): RefundMethod {
  if (payment.method === 'MEMBER_SAVINGS') return 'SAVINGS';
  return payment.channel ? 'PROVIDER' : payment.method === 'BANK_TRANSFER' ? 'BANK_TRANSFER' : 'CASH';
}
