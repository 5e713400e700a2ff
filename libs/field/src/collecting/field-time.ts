import { addDays, todayIn, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';

/** A phone's clock may be off by this much before it is put right: answers take their time on the way. */
const TOLERATED_MS = 2 * 60_000;
/** What is told to be older than this is the word of a clock that had stopped. */
const OLDEST_MS = 90 * 24 * 60 * 60_000;

/** When something happened by the clock of the house, told by that of a phone; now, where that cannot be. */
export function putRight(told: Date, phoneNow: Date, now: Date): Date {
  const skew = now.getTime() - phoneNow.getTime();
  const at = told.getTime() + (Math.abs(skew) > TOLERATED_MS ? skew : 0);
  const isPlausible = at <= now.getTime() && at > now.getTime() - OLDEST_MS;
  return isPlausible ? new Date(at) : now;
}

/**
 * The day from which money counts that was collected at `at`: that very day, or, where its month is closed by now, the
 * first day that is open. Never later than today.
 */
export function valueDateOf(
  at: Date,
  zone: CooperativeTimeZone,
  today: BusinessDate,
  closedThrough: BusinessDate | null,
): BusinessDate {
  const day = todayIn(zone, at);
  const open = closedThrough === null ? day : addDays(closedThrough, 1);
  const from = day < open ? open : day;
  return from > today ? today : from;
}
