import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  businessDate,
  businessDateOf,
  compareDates,
  dateParts,
  daysBetween,
  endOfMonth,
  isBusinessDate,
  startOfDay,
  startOfMonth,
  todayIn,
  weekday,
} from './business-date.js';

const anyDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((instant) => businessDate(instant.toISOString().slice(0, 10)));

describe('naming a day', () => {
  it.each(['2026-11-21', '2024-02-29', '1900-01-01', '9999-12-31'])('knows %s', (text) => {
    expect(businessDate(text)).toBe(text);
    expect(businessDateOf(dateParts(businessDate(text)))).toBe(text);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '0026-11-21', '21-11-2026', '', 7])(
    'refuses %p',
    (value) => {
      expect(isBusinessDate(value)).toBe(false);
      expect(() => businessDate(value as string)).toThrow(RangeError);
    },
  );
});

describe('reckoning with days', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-21', 2, '2027-01-21'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %s months is %s', (from, months, expected) => {
    expect(addMonths(businessDate(from), months)).toBe(expected);
  });

  it('counts days across months, years and leap days', () => {
    expect(addDays(businessDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(businessDate('2027-01-01'), -1)).toBe('2026-12-31');
    expect(daysBetween(businessDate('2026-01-01'), businessDate('2027-01-01'))).toBe(365);
    expect(daysBetween(businessDate('2026-11-21'), businessDate('2026-11-20'))).toBe(-1);
    expect(() => addDays(businessDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(businessDate('2026-11-21'), 0.5)).toThrow(RangeError);
  });

  it('finds the ends of a month and the day of the week', () => {
    expect(startOfMonth(businessDate('2026-02-17'))).toBe('2026-02-01');
    expect(endOfMonth(businessDate('2024-02-17'))).toBe('2024-02-29');
    expect(weekday(businessDate('2026-11-21'))).toBe(6); // Saturday
  });

  it('goes there and back again, and orders like the text', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -18_000, max: 18_000 }), (date, days) => {
        const other = addDays(date, days);

        expect(daysBetween(date, other)).toBe(days);
        expect(addDays(other, -days)).toBe(date);
        expect(compareDates(date, other)).toBe(Math.sign(-days) + 0);
      }),
    );
  });
});

describe('today', () => {
  it('is the day on the wall, not the day in UTC', () => {
    const now = new Date('2026-11-20T16:30:00Z'); // 23.30 WIB, 00.30 WITA, 01.30 WIT

    expect(todayIn('Asia/Jakarta', now)).toBe('2026-11-20');
    expect(todayIn('Asia/Makassar', now)).toBe('2026-11-21');
    expect(todayIn('Asia/Jayapura', now)).toBe('2026-11-21');
  });

  it('begins at midnight of the cooperative', () => {
    const begin = startOfDay(businessDate('2026-11-21'), 'Asia/Jakarta');

    expect(begin.toISOString()).toBe('2026-11-20T17:00:00.000Z');
    expect(todayIn('Asia/Jakarta', begin)).toBe('2026-11-21');
    expect(todayIn('Asia/Jakarta', new Date(begin.getTime() - 1))).toBe('2026-11-20');
  });

  it('refuses an invalid instant', () => {
    expect(() => todayIn('Asia/Jakarta', new Date(Number.NaN))).toThrow(RangeError);
  });
});
