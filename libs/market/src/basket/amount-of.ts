import type { Money } from '@lumbung/kernel';

/** Whole rupiah, from a reckoned amount as from a stored one. */
export function amountOf(amount: Money | number): number {
  return typeof amount === 'number' ? amount : amount.amount;
}
