import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '@lumbung/kernel';

const moved = new AsyncLocalStorage<Date>();

/**
 * The clock of the demo: the machine's own, except inside `at`, where it stands at a moment of the told year. The
 * moment follows the work through every await, so that several stories can be told at the same time.
 */
export class MovedClock extends Clock {
  override now(): Date {
    return moved.getStore() ?? new Date();
  }

  at<T>(moment: Date, work: () => T): T {
    return moved.run(moment, work);
  }
}

const DAY_MS = 86_400_000;
const JAKARTA_MS = 7 * 3_600_000;

/** So many days before (below zero) or after the day of `now`, at this time in Jakarta. */
export function moment(now: Date, days: number, hour = 9, minute = 0): Date {
  const midnight = Math.floor((now.getTime() + JAKARTA_MS) / DAY_MS) * DAY_MS - JAKARTA_MS;
  return new Date(midnight + days * DAY_MS + (hour * 60 + minute) * 60_000);
}

export function later(than: Date, minutes: number): Date {
  return new Date(than.getTime() + minutes * 60_000);
}

/** The calendar day in Jakarta, so many days from a moment. */
export function asBusinessDate(from: Date, days = 0): string {
  return new Date(from.getTime() + JAKARTA_MS + days * DAY_MS).toISOString().slice(0, 10);
}
