import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { monthlyFor, progressOf } from './plan-progress.js';

const day = (text: string) => text as BusinessDate;

describe('how far planned savings are', () => {
  const plan = {
    goal: 3_000_000,
    monthly: 500_000,
    openedOn: day('2026-11-21'),
    dueOn: day('2027-05-20'),
  };

  // Six instalments: November to April.
  it.each<[string, number, string, Partial<ReturnType<typeof progressOf>>]>([
    ['asks for the first month at once', 0, '2026-11-21', { percent: 0, behind: 0, dueNow: 500_000, monthsLeft: 6 }],
    ['asks for nothing once the month is paid', 500_000, '2026-11-30', { percent: 16, behind: 0, dueNow: 0 }],
    ['counts a month as missing once it is over', 0, '2026-12-01', { behind: 500_000, dueNow: 1_000_000 }],
    ['takes what was saved ahead', 1_700_000, '2027-01-31', { behind: 0, dueNow: 0, monthlyNeeded: 325_000 }],
    ['never asks for more than the goal', 2_900_000, '2027-04-30', { dueNow: 100_000, monthlyNeeded: 100_000 }],
    ['is not reached a rupiah before', 2_999_999, '2027-04-30', { percent: 99 }],
    ['is reached, and stays at a hundred', 3_500_000, '2027-04-30', { percent: 100, dueNow: 0, monthlyNeeded: 0 }],
    ['has no months left when due', 2_000_000, '2027-05-20', { monthsLeft: 0, dueNow: 0, monthlyNeeded: 1_000_000 }],
    ['has none left in the month it is due either', 2_500_000, '2027-05-19', { monthsLeft: 0, dueNow: 500_000 }],
  ])('%s', (_, saved, today, expected) => {
    expect(progressOf({ ...plan, saved }, day(today))).toMatchObject(expected);
  });

  it.each([
    [3_000_000, '2026-11-21', '2027-05-20', 500_000],
    [1_000_000, '2026-11-21', '2027-02-01', 333_334],
    [1_000_000, '2026-11-01', '2026-11-30', 1_000_000],
  ])('Rp%d from %s to %s takes Rp%d a month, rounded up', (goal, from, to, monthly) => {
    expect(monthlyFor(goal, day(from), day(to))).toBe(monthly);
  });
});
