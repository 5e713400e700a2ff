import { timeZoneOffset, type CooperativeTimeZone } from './time-zone.js';

/** A day in a cooperative's books, 'YYYY-MM-DD', without hour or zone. Sorts and compares as the text it is. */
export type BusinessDate = string & { readonly __businessDate: true };

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

export interface DateParts {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
}

/** True of a real day from 1900 to 9999 written 'YYYY-MM-DD'; false of 30 February and of year 26. */
export function isBusinessDate(value: unknown): value is BusinessDate {
  if (typeof value !== 'string') {
    return false;
  }
  const [year, month, day] = (SHAPE.exec(value) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || year < FIRST_YEAR) {
    return false;
  }
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day written 'YYYY-MM-DD'. Throws RangeError when there is no such day; see `isBusinessDate`. */
export function businessDate(text: string): BusinessDate {
  if (!isBusinessDate(text)) {
    throw new RangeError(`Not a day: ${JSON.stringify(text)}.`);
  }
  return text;
}

/** The day of so many years, months (1 is January) and days. Throws RangeError when there is no such day. */
export function businessDateOf({ year, month, day }: DateParts): BusinessDate {
  return businessDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Year, month (1 is January) and day as numbers. */
export function dateParts(date: BusinessDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** How many days the month has; the month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: BusinessDate, days: number): BusinessDate {
  return fromEpochDay(epochDay(date) + days);
}

/**
 * The same day so many months later; where the month is too short, its last day: 31 January + 1 is 28 February.
 * A row of due dates is reckoned from the first date each time, otherwise the 31st becomes the 28th for ever.
 */
export function addMonths(date: BusinessDate, months: number): BusinessDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return businessDateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Nights from the first day to the second: 0 on the same day, negative when the second is earlier. */
export function daysBetween(from: BusinessDate, to: BusinessDate): number {
  return epochDay(to) - epochDay(from);
}

/** The first day of the month the day lies in. */
export function startOfMonth(date: BusinessDate): BusinessDate {
  return businessDateOf({ ...dateParts(date), day: 1 });
}

/** The last day of the month the day lies in: the 28th to the 31st. */
export function endOfMonth(date: BusinessDate): BusinessDate {
  const { year, month } = dateParts(date);
  return businessDateOf({ year, month, day: daysInMonth(year, month) });
}

/** Below zero when the first is earlier, zero on the same day, above when later: the order `sort` asks for. */
export function compareDates(a: BusinessDate, b: BusinessDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: BusinessDate): number {
  return new Date(epochDay(date) * DAY_MS).getUTCDay();
}

/** The day it is on the wall of a cooperative in this zone at this instant. */
export function todayIn(zone: CooperativeTimeZone, now: Date): BusinessDate {
  return fromEpochDay(Math.floor((now.getTime() + timeZoneOffset(zone)) / DAY_MS));
}

/** The instant at which the day begins in this zone; the day ends where the next one begins. */
export function startOfDay(date: BusinessDate, zone: CooperativeTimeZone): Date {
  return new Date(epochDay(date) * DAY_MS - timeZoneOffset(zone));
}

function epochDay(date: BusinessDate): number {
  return Date.parse(date) / DAY_MS;
}

function fromEpochDay(day: number): BusinessDate {
  const at = new Date(day * DAY_MS);
  const year = at.getUTCFullYear();
  if (!Number.isInteger(day) || !(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new RangeError('The day lies outside the years 1900 to 9999, or is not a whole day.');
  }
  return businessDateOf({ year, month: at.getUTCMonth() + 1, day: at.getUTCDate() });
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
