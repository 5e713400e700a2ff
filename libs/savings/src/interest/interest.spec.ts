import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import fc from 'fast-check';
import { dailyBalances } from './daily-balances.js';
import { monthlyInterest, type DayBasis, type InterestMethod, type InterestTerms, type Tier } from './interest.js';

const date = (text: string) => text as BusinessDate;
const APRIL = date('2026-04-01');
const terms = (change: Partial<InterestTerms> = {}): InterestTerms => ({
  method: 'DAILY',
  basis: 'ACTUAL_365',
  tiering: 'WHOLE',
  tiers: [{ from: 0, rateYearlyPercent: '3' }],
  minimumBalance: 0,
  ...change,
});
/** Rp10.000.000 from 1 April, Rp5.000.000 more on the 11th, Rp12.000.000 taken on the 21st: ten days each. */
const moving = dailyBalances(APRIL, 0, [
  { valueOn: date('2026-03-15'), amount: 10_000_000 },
  { valueOn: date('2026-04-11'), amount: 5_000_000 },
  { valueOn: date('2026-04-21'), amount: -12_000_000 },
  { valueOn: date('2026-05-01'), amount: 99_000_000 },
]);

describe('the balances of a month', () => {
  it('count money from the day it came, and no longer from the day it went', () => {
    expect([moving.length, moving[9], moving[10], moving[19], moving[20], moving[29]]).toEqual([
      30, 10_000_000, 15_000_000, 15_000_000, 3_000_000, 3_000_000,
    ]);
  });
});

describe('what savings earn in a month', () => {
  it.each([
    // Σ = 10 × (10 + 15 + 3) million = 280 million; × 3 % ÷ 365 = 23.013,70
    ['every day', 'DAILY', 'ACTUAL_365', 23_014],
    // 280 million × 3 % ÷ 360 = 23.333,33
    ['every day, a year of 360', 'DAILY', 'ACTUAL_360', 23_333],
    // average 9.333.333,33 × 3 % × 30 ÷ 365: one rate, so the same
    ['on the average', 'AVERAGE_DAILY', 'ACTUAL_365', 23_014],
    // average × 3 % ÷ 12 = 23.333,33
    ['on the average, months of thirty days', 'AVERAGE_DAILY', 'THIRTY_360', 23_333],
    // 3 million × 3 % × 30 ÷ 365 = 7.397,26
    ['on the lowest balance', 'LOWEST', 'ACTUAL_365', 7_397],
    // 3 million × 3 % ÷ 12
    ['on the lowest balance, months of thirty days', 'LOWEST', 'THIRTY_360', 7_500],
  ] as [string, InterestMethod, DayBasis, number][])('%s', (_name, method, basis, expected) => {
    expect(monthlyInterest(APRIL, moving, terms({ method, basis }))).toBe(expected);
  });

  it.each([
    // 10 million × 4,5 % × 29 ÷ 366 = 35.655,74; ÷ 365 = 35.753,42
    ['2028-02-01', 29, 'ACTUAL_ACTUAL', 35_656],
    ['2028-02-01', 29, 'ACTUAL_365', 35_753],
    // 10 million × 4,5 % × 28 ÷ 365 = 34.520,55
    ['2026-02-01', 28, 'ACTUAL_ACTUAL', 34_521],
    // 10 million × 4,5 % ÷ 12, however long the month
    ['2026-02-01', 28, 'THIRTY_360', 37_500],
    ['2026-01-01', 31, 'THIRTY_360', 37_500],
  ] as [string, number, DayBasis, number][])(
    'of a month that begins on %s, %i days, %s',
    (month, days, basis, expected) => {
      const balances = new Array<number>(days).fill(10_000_000);

      expect(
        monthlyInterest(date(month), balances, terms({ basis, tiers: [{ from: 0, rateYearlyPercent: '4.5' }] })),
      ).toBe(expected);
    },
  );

  const tiers: Tier[] = [
    { from: 0, rateYearlyPercent: '0' },
    { from: 1_000_000, rateYearlyPercent: '2' },
    { from: 10_000_000, rateYearlyPercent: '4' },
  ];
  it.each([
    [999_999, 'WHOLE', 0],
    // 1 million × 2 % ÷ 12 = 1.666,67
    [1_000_000, 'WHOLE', 1_667],
    // 10 million × 4 % ÷ 12 = 33.333,33
    [10_000_000, 'WHOLE', 33_333],
    // (9 million × 2 % + 2 million × 4 %) ÷ 12 = 21.666,67
    [12_000_000, 'SLICED', 21_667],
    [12_000_000, 'WHOLE', 40_000],
  ] as const)('in tiers: Rp%i, %s, earns Rp%i', (balance, tiering, expected) => {
    const balances = new Array<number>(30).fill(balance);

    expect(monthlyInterest(APRIL, balances, terms({ tiers, tiering, basis: 'THIRTY_360', method: 'LOWEST' }))).toBe(
      expected,
    );
  });

  it('is nothing on days, an average or a lowest balance below the minimum', () => {
    const minimumBalance = 10_000_000;

    // Only the first twenty days: Σ = 250 million × 3 % ÷ 365 = 20.547,95
    expect(monthlyInterest(APRIL, moving, terms({ minimumBalance }))).toBe(20_548);
    expect(monthlyInterest(APRIL, moving, terms({ minimumBalance, method: 'AVERAGE_DAILY' }))).toBe(0);
    expect(monthlyInterest(APRIL, moving, terms({ minimumBalance, method: 'LOWEST' }))).toBe(0);
  });
});

describe('what savings earn, whatever the balances', () => {
  const balances = fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 28, maxLength: 31 });
  const rate = fc.integer({ min: 0, max: 9_000_000 }).map((millionths) => (millionths / 1_000_000).toFixed(6));
  const basis = fc.constantFrom<DayBasis>('ACTUAL_365', 'ACTUAL_360', 'ACTUAL_ACTUAL', 'THIRTY_360');
  const method = fc.constantFrom<InterestMethod>('DAILY', 'AVERAGE_DAILY', 'LOWEST');
  const earned = (list: number[], change: Partial<InterestTerms>) => monthlyInterest(APRIL, list, terms(change));

  it('is never below nothing, never more than a month of the highest rate on the highest balance', () => {
    fc.assert(
      fc.property(balances, rate, basis, method, (list, rateYearlyPercent, onBasis, by) => {
        const amount = earned(list, { tiers: [{ from: 0, rateYearlyPercent }], basis: onBasis, method: by });

        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual((Math.max(...list) * Number(rateYearlyPercent) * 31) / 100 / 360 + 1);
      }),
    );
  });

  it('by the lowest balance is never more than by the day, and one rate makes day and average equal', () => {
    fc.assert(
      fc.property(balances, rate, basis, (list, rateYearlyPercent, onBasis) => {
        const by = (how: InterestMethod) =>
          earned(list, { tiers: [{ from: 0, rateYearlyPercent }], basis: onBasis, method: how });

        expect(by('LOWEST')).toBeLessThanOrEqual(by('DAILY'));
        expect(by('AVERAGE_DAILY')).toBe(by('DAILY'));
      }),
    );
  });

  it('grows with the balance, and slices never earn more than the whole at the rate of the last tier', () => {
    const tiers = [
      { from: 0, rateYearlyPercent: '1' },
      { from: 5_000_000, rateYearlyPercent: '2.5' },
      { from: 50_000_000, rateYearlyPercent: '4' },
    ];
    fc.assert(
      fc.property(balances, fc.integer({ min: 0, max: 10_000_000 }), method, (list, more, by) => {
        const richer = list.map((balance) => balance + more);
        const sliced = { tiers, tiering: 'SLICED' as const, method: by };

        expect(earned(richer, sliced)).toBeGreaterThanOrEqual(earned(list, sliced));
        expect(earned(list, sliced)).toBeLessThanOrEqual(earned(list, { tiers, tiering: 'WHOLE', method: by }));
      }),
    );
  });
});
