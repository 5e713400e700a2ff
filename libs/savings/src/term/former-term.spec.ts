import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { monthsOver, runningTerm } from './former-term.js';

const day = (text: string) => text as BusinessDate;

describe('a term of the old books', () => {
  it.each([
    ['2026-08-15', '2027-02-15', { placedOn: '2026-08-15', termNo: 1, termMonths: 6 }],
    ['2026-08-31', '2026-11-30', { placedOn: '2026-08-31', termNo: 1, termMonths: 3 }],
    // Placed on a 31st, and rolled over in February.
    ['2026-02-28', '2026-03-31', { placedOn: '2026-01-31', termNo: 2, termMonths: 1 }],
    ['2026-11-30', '2027-05-31', { placedOn: '2026-05-31', termNo: 2, termMonths: 6 }],
    ['2026-08-15', '2027-02-14', null],
    ['2026-08-15', '2026-08-15', null],
    ['2026-08-15', '2026-02-15', null],
    ['2006-08-15', '2026-08-15', null],
  ])('from %s to %s', (startsOn, maturesOn, expected) => {
    expect(runningTerm(day(startsOn), day(maturesOn))).toEqual(expected);
  });

  it('counts a month as over on its last day, and never more than there are', () => {
    const term = { placedOn: day('2026-07-31'), termNo: 1, termMonths: 3 };

    const over = ['2026-07-31', '2026-08-30', '2026-08-31', '2026-09-30', '2026-10-31', '2027-01-01'];

    expect(over.map((on) => monthsOver(term, day(on)))).toEqual([0, 0, 1, 2, 3, 3]);
  });
});
