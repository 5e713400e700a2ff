import { businessDateOf, dateParts, type BusinessDate } from '@lumbung/kernel';

/**
 * The card of an account behind a balance: what stood there when the year began, and every posting since, up to the day
 * of the balance. So the last line of the card is the balance one came from.
 */
export function wholeOf(asOf: BusinessDate): { readonly dari: BusinessDate; readonly sampai: BusinessDate } {
  return { dari: businessDateOf({ year: dateParts(asOf).year, month: 1, day: 1 }), sampai: asOf };
}
