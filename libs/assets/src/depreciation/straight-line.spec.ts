import { describe, expect, it } from '@jest/globals';
import { addMonths, type BusinessDate } from '@lumbung/kernel';
import fc from 'fast-check';
import { writtenOffThrough } from './straight-line.js';

const JANUARY = '2026-01-01' as BusinessDate;
const through = (month: string, amount: number, months: number) =>
  writtenOffThrough({ startsOn: JANUARY, amount, months }, month as BusinessDate);

describe('straight-line depreciation', () => {
  it.each([
    // A motorcycle of Rp24.000.000, worth Rp4.000.000 after four years: 20.000.000 ÷ 48 = 416.666,67 a month
    ['2025-12-01', 20_000_000, 48, 0],
    ['2026-01-01', 20_000_000, 48, 416_667],
    ['2026-02-01', 20_000_000, 48, 833_333],
    ['2026-12-01', 20_000_000, 48, 5_000_000],
    ['2029-12-01', 20_000_000, 48, 20_000_000],
    ['2040-01-01', 20_000_000, 48, 20_000_000],
    // Rp100 in three parts: 33, 34, 33
    ['2026-01-01', 100, 3, 33],
    ['2026-02-01', 100, 3, 67],
    ['2026-03-01', 100, 3, 100],
    // Half a rupiah is rounded up: 5 × 1 ÷ 2
    ['2026-01-01', 5, 2, 3],
  ])('through %s writes off of Rp%i in %i months Rp%i', (month, amount, months, expected) => {
    expect(through(month, amount, months)).toBe(expected);
  });

  it('never writes off more in one month than in another by more than a rupiah, and all of it in the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 1, max: 360 }), (amount, months) => {
        const sums = Array.from({ length: months + 1 }, (_, n) => through(addMonths(JANUARY, n - 1), amount, months));
        const parts = sums.slice(1).map((sum, n) => sum - (sums[n] as number));

        expect(sums.at(-1)).toBe(amount);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
