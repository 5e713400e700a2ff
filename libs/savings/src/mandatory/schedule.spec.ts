import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import fc from 'fast-check';
import { allotted, arrearsOf, dotsOf, monthsBetween, nextUnpaid, stateOf, type DueMonth } from './schedule.js';

const date = (text: string) => text as BusinessDate;
const today = date('2026-04-15');
/** Rp25.000 a month from January, Rp30.000 from March on. */
const months: DueMonth[] = monthsBetween(date('2026-01-10'), date('2026-12-01')).map((month) => ({
  month,
  due: month < '2026-03-01' ? 25_000 : 30_000,
}));

describe('laying payments onto months', () => {
  it.each([
    [0, ['OVERDUE', 'OVERDUE', 'OVERDUE', 'DUE', 'TO_COME'], 3, 80_000],
    [25_000, ['PAID', 'OVERDUE', 'OVERDUE', 'DUE', 'TO_COME'], 2, 55_000],
    [35_000, ['PAID', 'PARTLY_PAID', 'OVERDUE', 'DUE', 'TO_COME'], 2, 45_000],
    [80_000, ['PAID', 'PAID', 'PAID', 'DUE', 'TO_COME'], 0, 0],
    [110_000, ['PAID', 'PAID', 'PAID', 'PAID', 'TO_COME'], 0, 0],
    [115_000, ['PAID', 'PAID', 'PAID', 'PAID', 'PARTLY_PAID'], 0, 0],
  ])('after Rp%i the dots of January to May are %j', (paid, states, overdue, amount) => {
    const laid = allotted(months, paid).months;

    expect(laid.slice(0, 5).map((month) => stateOf(month, today))).toEqual(states);
    expect(arrearsOf(laid, today)).toEqual({ months: overdue, amount });
  });

  it('asks for the rest of a month first, and for as many months as one wants to pay', () => {
    const laid = allotted(months, 35_000).months;

    expect(nextUnpaid(laid, 1)).toEqual({ fromMonth: '2026-02-01', throughMonth: '2026-02-01', amount: 15_000 });
    expect(nextUnpaid(laid, 3)).toEqual({ fromMonth: '2026-02-01', throughMonth: '2026-04-01', amount: 75_000 });
    expect(nextUnpaid(laid, 12)).toBeUndefined();
  });

  it('shows twelve dots a year, also of a year in which nothing was due yet', () => {
    expect(dotsOf(2026, allotted(months, 0).months)).toHaveLength(12);
    expect(dotsOf(2025, allotted(months, 0).months).every(({ due }) => due === 0)).toBe(true);
  });

  it('loses and invents nothing, and leaves no gap before a month that is paid', () => {
    const dues = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(dues, fc.integer({ min: 0, max: 3_000_000 }), (amounts, paid) => {
        const asked = amounts.map((due, n) => ({
          month: monthsBetween(date('2026-01-01'), date('2029-12-01'))[n] as BusinessDate,
          due,
        }));
        const { months: laid, ahead } = allotted(asked, paid);

        expect(laid.reduce((sum, month) => sum + month.paid, 0) + ahead).toBe(paid);
        const gap = laid.findIndex((month) => month.paid < month.due);
        expect(gap < 0 || laid.slice(gap + 1).every((month) => month.paid === 0)).toBe(true);
        expect(gap < 0 || ahead === 0).toBe(true);
        // Paying what is asked for leaves exactly those months paid.
        const next = nextUnpaid(laid, 2);
        if (next) {
          const after = allotted(asked, paid + next.amount).months;
          expect(
            after.filter((month) => month.month <= next.throughMonth).every((month) => month.paid === month.due),
          ).toBe(true);
        }
      }),
    );
  });
});
