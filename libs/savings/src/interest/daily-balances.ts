import { addDays, daysBetween, endOfMonth, type BusinessDate } from '@lumbung/kernel';

/** What moved an account, by the day from which it counts; below zero went out. */
export interface Change {
  readonly valueOn: BusinessDate;
  readonly amount: number;
}

/**
 * What an account stood at in the evening of each day of a month, by value date: money counts from the day it came, and
 * no longer from the day it went. `opening` is the balance before all the changes given; those before the month belong
 * to its first morning, those after it do not count.
 */
export function dailyBalances(month: BusinessDate, opening: number, changes: readonly Change[]): number[] {
  const days = daysBetween(month, endOfMonth(month)) + 1;
  const moved = new Array<number>(days).fill(0);
  const end = addDays(month, days);
  let balance = opening;
  for (const { valueOn, amount } of changes) {
    if (valueOn < month) balance += amount;
    else if (valueOn < end) {
      const day = daysBetween(month, valueOn);
      moved[day] = (moved[day] ?? 0) + amount;
    }
  }
  return moved.map((change) => (balance += change));
}
