import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import fc from 'fast-check';
import { taxOfMonth as taxBy, type Earned, type InterestTaxRule } from './interest-tax.js';

const APRIL = '2026-04-01' as BusinessDate;
const INTEREST_TAX: readonly InterestTaxRule[] = [
  { startsOn: '2009-01-01' as BusinessDate, freeThrough: 240_000, ratePercent: '10', source: 'PP 15/2009' },
];
const taxOfMonth = (month: BusinessDate, list: readonly Earned[], rules = INTEREST_TAX) => taxBy(month, list, rules);
const earned = (...amounts: number[]) => amounts.map((amount, n) => ({ accountId: `S-${n + 1}`, amount }));

describe('the tax on what savings earn a member', () => {
  it.each([
    // PP 15/2009: up to and including Rp240.000 a month 0 %, above it 10 % of the whole.
    [0, 0, '0'],
    [239_999, 0, '0'],
    [240_000, 0, '0'],
    // 10 % of 240.001 = 24.000,1
    [240_001, 24_000, '10'],
    // 24.000,5 rounds up: half up to whole rupiah (PER-11/PJ/2025, article 129(3))
    [240_005, 24_001, '10'],
    [300_000, 30_000, '10'],
    [1_000_000, 100_000, '10'],
  ])('on Rp%i in a month is Rp%i (%s %%)', (amount, tax, ratePercent) => {
    expect(taxOfMonth(APRIL, earned(amount))).toMatchObject({ earned: amount, tax, ratePercent });
  });

  it('judges all accounts of the member together, and gives each its part', () => {
    expect(taxOfMonth(APRIL, earned(150_000, 90_000)).tax).toBe(0);
    expect(taxOfMonth(APRIL, earned(150_000, 90_001))).toMatchObject({
      tax: 24_000,
      parts: [{ tax: 15_000 }, { tax: 9_000 }],
    });
  });

  it('judges each month by itself: two of Rp200.000 are free, credited at once or not', () => {
    const months = ['2026-04-01', '2026-05-01'] as BusinessDate[];

    expect(months.map((month) => taxOfMonth(month, earned(200_000)).tax)).toEqual([0, 0]);
  });

  it('follows the rule of the month, and takes nothing before there was one', () => {
    const later = { startsOn: '2027-01-01' as BusinessDate, freeThrough: 500_000, ratePercent: '5', source: 'contoh' };
    const of = (month: string) => taxOfMonth(month as BusinessDate, earned(600_000), [later, ...INTEREST_TAX]);

    expect([of('2026-12-01').tax, of('2027-01-01').tax, of('2008-12-01')]).toMatchObject([
      60_000,
      30_000,
      { tax: 0, ratePercent: null },
    ]);
  });

  it('is shared out without losing a rupiah, and never leaves an account less than nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 12 }), (amounts) => {
        const { tax, parts } = taxOfMonth(APRIL, earned(...amounts));

        expect(parts.reduce((sum, part) => sum + part.tax, 0)).toBe(tax);
        expect(parts.every((part, n) => part.tax >= 0 && part.tax <= (amounts[n] as number))).toBe(true);
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(tax === 0).toBe(total <= 240_000);
      }),
    );
  });
});
