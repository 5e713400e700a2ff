import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { nextOccurrence, occurrenceAfter } from './recurrence.js';

describe('a journal every month on one day', () => {
  it.each([
    [5, '2026-11-01', '2026-11-05'],
    [5, '2026-11-05', '2026-11-05'],
    [5, '2026-11-06', '2026-12-05'],
    [31, '2026-11-21', '2026-11-30'],
    [31, '2027-02-01', '2027-02-28'],
    [30, '2028-02-10', '2028-02-29'],
    [1, '2026-12-31', '2027-01-01'],
  ])('day %i, not before %s, is %s', (day, from, expected) => {
    expect(nextOccurrence(day, from as BusinessDate)).toBe(expected);
  });

  it('does not forget the 31st after a short month', () => {
    let day = '2027-01-31' as BusinessDate;
    const days = Array.from({ length: 4 }, () => (day = occurrenceAfter(31, day) as BusinessDate));

    expect(days).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
  });

  it('ends with its last day', () => {
    expect(nextOccurrence(5, '2026-11-06' as BusinessDate, '2026-12-04' as BusinessDate)).toBeNull();
    expect(nextOccurrence(5, '2026-11-06' as BusinessDate, '2026-12-05' as BusinessDate)).toBe('2026-12-05');
  });
});
