import { divideHalfUp, type BusinessDate, dateParts } from '@lumbung/kernel';

/** From a month on (its first day): what is left to write off, whole rupiah, in equal parts over so many months. */
export interface Plan {
  readonly startsOn: BusinessDate;
  readonly amount: number;
  readonly months: number;
}

/**
 * What a plan has written off when a month ends, whole rupiah: amount × months gone ÷ months, rounded half up; each month
 * is the difference of two such sums, so that the months together are exactly the amount. Straight line (garis lurus):
 * cost less residual value in equal parts over the useful life. Source: SAK EP, chapter on fixed assets (aset tetap).
 */
export function writtenOffThrough({ startsOn, amount, months }: Plan, month: BusinessDate): number {
  const gone = Math.min(Math.max(monthsBetween(startsOn, month) + 1, 0), months);
  return Number(divideHalfUp(BigInt(amount) * BigInt(gone), BigInt(months)));
}

/** Whole calendar months from one to the other; below zero when it lies before. */
export function monthsBetween(from: BusinessDate, to: BusinessDate): number {
  const [a, b] = [dateParts(from), dateParts(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}
