import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BusinessDate } from '@lumbung/kernel';
import { breakPenalty, dayOfTerm, earnedInMonth, earnedThrough, type TermReckoning } from './term-interest.js';

const on = (date: string) => date as BusinessDate;
const deposit = (change: Partial<TermReckoning> = {}): TermReckoning => ({
  principal: 100_000_000,
  rateYearlyPercent: '6',
  basis: 'ACTUAL_365',
  placedOn: on('2026-01-15'),
  termNo: 1,
  termMonths: 3,
  ...change,
});

describe('what a term deposit (simpanan berjangka) earns', () => {
  // Worked by hand from principal × rate × days ÷ year; the usual formula of time deposits in Indonesia.
  it.each([
    ['100 million at 6 % for 3 months, 90 days of 365', deposit(), 3, 1_479_452],
    ['the same by 360', deposit({ basis: 'ACTUAL_360' }), 3, 1_500_000],
    ['the same as a quarter of a year', deposit({ basis: 'THIRTY_360' }), 3, 1_500_000],
    ['its first month, 31 days', deposit(), 1, 509_589],
    [
      '10 million at 4.25 % for a year',
      deposit({ principal: 10_000_000, rateYearlyPercent: '4.25', termMonths: 12 }),
      12,
      425_000,
    ],
    [
      'over New Year into a leap year, each day by its own year',
      deposit({ basis: 'ACTUAL_ACTUAL', placedOn: on('2027-12-15'), termMonths: 1 }),
      1,
      // 17 days of 365 and 14 of 366.
      508_960,
    ],
    ['nothing at 0 %', deposit({ rateYearlyPercent: '0' }), 3, 0],
  ])('%s', (_name, it, months, amount) => {
    expect(earnedThrough(it, months)).toBe(amount);
  });

  it('keeps to the day it was placed on, also after short months and rollovers', () => {
    const placed = { placedOn: on('2026-08-31'), termNo: 1, termMonths: 6 };

    expect([1, 2, 6].map((months) => dayOfTerm(placed, months))).toEqual(['2026-09-30', '2026-10-31', '2027-02-28']);
    expect(dayOfTerm({ ...placed, termNo: 2 }, 6)).toBe('2027-08-31');
  });

  it('loses no rupiah between its months, whatever amount, rate, day and term', () => {
    fc.assert(
      fc.property(
        fc.record({
          principal: fc.integer({ min: 1, max: 50_000_000_000 }),
          rate: fc.integer({ min: 0, max: 24_000_000 }),
          basis: fc.constantFrom('ACTUAL_365', 'ACTUAL_360', 'ACTUAL_ACTUAL', 'THIRTY_360' as const),
          day: fc.integer({ min: 1, max: 31 }),
          month: fc.integer({ min: 1, max: 12 }),
          termMonths: fc.integer({ min: 1, max: 36 }),
          termNo: fc.integer({ min: 1, max: 4 }),
        }),
        ({ principal, rate, basis, day, month, termMonths, termNo }) => {
          const text = `2027-${String(month).padStart(2, '0')}-${String(Math.min(day, 28)).padStart(2, '0')}`;
          const it = deposit({
            principal,
            rateYearlyPercent: (rate / 1_000_000).toFixed(6),
            basis: basis as TermReckoning['basis'],
            placedOn: on(text),
            termMonths,
            termNo,
          });
          const months = Array.from({ length: termMonths }, (_, index) => earnedInMonth(it, index + 1));
          expect(months.reduce((sum, amount) => sum + amount, 0)).toBe(earnedThrough(it, termMonths));
          expect(Math.min(...months)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('what breaking a term deposit costs', () => {
  it.each([
    ['1 % of ten million', 10_000_000, '1', 0, 100_000],
    ['half a percent and a fixed sum', 10_000_000, '0.5', 25_000, 75_000],
    ['half a rupiah up', 50, '1', 0, 1],
    ['never more than there is', 10_000, '0', 25_000, 10_000],
  ])('%s', (_name, principal, percent, amount, penalty) => {
    expect(breakPenalty(principal, percent, amount)).toBe(penalty);
  });
});
