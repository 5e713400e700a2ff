import { addMonths, businessDateOf, dateParts, startOfMonth, type BusinessDate } from '@lumbung/kernel';

/** What is due in a month; the month is its first day. */
export interface DueMonth {
  readonly month: BusinessDate;
  readonly due: number;
}

export interface PaidMonth extends DueMonth {
  /** Never more than due. */
  readonly paid: number;
}

export type MonthState = 'NOTHING_DUE' | 'PAID' | 'PARTLY_PAID' | 'DUE' | 'OVERDUE' | 'TO_COME';

/**
 * Lays what was paid onto the months from the oldest on: a payment always fills the oldest gap first. What is left over
 * was paid for months to come.
 */
export function allotted(months: readonly DueMonth[], paid: number): { months: PaidMonth[]; ahead: number } {
  let left = Math.max(paid, 0);
  const laid = months.map(({ month, due }) => {
    const part = Math.min(left, due);
    left -= part;
    return { month, due, paid: part };
  });
  return { months: laid, ahead: left };
}

/** How a month stands today. A month is overdue once it is over: within it, there is time to pay. */
export function stateOf({ month, due, paid }: PaidMonth, today: BusinessDate): MonthState {
  if (due === 0) return 'NOTHING_DUE';
  if (paid >= due) return 'PAID';
  const current = startOfMonth(today);
  if (month < current) return paid > 0 ? 'PARTLY_PAID' : 'OVERDUE';
  if (paid > 0) return 'PARTLY_PAID';
  return month === current ? 'DUE' : 'TO_COME';
}

/** The twelve months of a year, each as it stands; months before the first one owe nothing. */
export function dotsOf(year: number, months: readonly PaidMonth[]): PaidMonth[] {
  const known = new Map(months.map((month) => [month.month, month]));
  return Array.from({ length: 12 }, (_, index) => {
    const month = businessDateOf({ year, month: index + 1, day: 1 });
    return known.get(month) ?? { month, due: 0, paid: 0 };
  });
}

/** What the next `count` months that are not paid in full would cost, from the oldest on; months that owe nothing are free. */
export function nextUnpaid(
  months: readonly PaidMonth[],
  count: number,
): { fromMonth: BusinessDate; throughMonth: BusinessDate; amount: number } | undefined {
  const open = months.filter(({ due, paid }) => paid < due).slice(0, count);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last || open.length < count) return undefined;
  return {
    fromMonth: first.month,
    throughMonth: last.month,
    amount: open.reduce((sum, { due, paid }) => sum + due - paid, 0),
  };
}

/** What is overdue: months that are over and not paid in full. */
export function arrearsOf(months: readonly PaidMonth[], today: BusinessDate): { months: number; amount: number } {
  const late = months.filter(({ month, due, paid }) => month < startOfMonth(today) && paid < due);
  return { months: late.length, amount: late.reduce((sum, { due, paid }) => sum + due - paid, 0) };
}

/** First days of months from `from` to `through`, both included. */
export function monthsBetween(from: BusinessDate, through: BusinessDate): BusinessDate[] {
  const months: BusinessDate[] = [];
  for (let month = startOfMonth(from); month <= through; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The last month anybody asks about: two years from today, or the end of the year that is looked at. */
export function horizonOf(today: BusinessDate, year?: number): BusinessDate {
  const ahead = addMonths(startOfMonth(today), 24);
  const end = businessDateOf({ year: year ?? dateParts(today).year, month: 12, day: 1 });
  return end > ahead ? end : ahead;
}
