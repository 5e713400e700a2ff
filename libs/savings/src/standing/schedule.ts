import { addMonths, endOfMonth, startOfMonth, type BusinessDate } from '@lumbung/kernel';

/** When something is done every month. */
export interface Monthly {
  /** 1 to 31; the last day of a month that has no such day. */
  readonly day: number;
  readonly endsOn: BusinessDate | null;
}

/** The first day on or after `from` on which it is due; null where it has ended by then. */
export function firstDue({ day, endsOn }: Monthly, from: BusinessDate): BusinessDate | null {
  const here = dueIn(from, day);
  const due = here >= from ? here : dueIn(addMonths(startOfMonth(from), 1), day);
  return endsOn !== null && due > endsOn ? null : due;
}

/** The day after `due` on which it is due again, in the month after it; null where it has ended by then. */
export function nextDue(monthly: Monthly, due: BusinessDate): BusinessDate | null {
  return firstDue(monthly, addMonths(startOfMonth(due), 1));
}

function dueIn(month: BusinessDate, day: number): BusinessDate {
  const last = endOfMonth(month);
  const asked = `${last.slice(0, 8)}${String(day).padStart(2, '0')}` as BusinessDate;
  return asked < last ? asked : last;
}
