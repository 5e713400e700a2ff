import { addDays, addMonths, businessDateOf, dateParts, daysInMonth, type BusinessDate } from '@lumbung/kernel';

/** The first day not before `from` that is this day of a month; in a shorter month its last day. Null past `until`. */
export function nextOccurrence(
  dayOfMonth: number,
  from: BusinessDate,
  until?: BusinessDate | null,
): BusinessDate | null {
  const inMonthOf = (date: BusinessDate) => {
    const { year, month } = dateParts(date);
    return businessDateOf({ year, month, day: Math.min(dayOfMonth, daysInMonth(year, month)) });
  };
  const here = inMonthOf(from);
  const next = here >= from ? here : inMonthOf(addMonths(from, 1));
  return until && next > until ? null : next;
}

/** The occurrence after one that was; null past `until`. */
export function occurrenceAfter(
  dayOfMonth: number,
  last: BusinessDate,
  until?: BusinessDate | null,
): BusinessDate | null {
  return nextOccurrence(dayOfMonth, addDays(last, 1), until);
}
