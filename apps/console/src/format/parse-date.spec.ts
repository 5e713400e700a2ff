import { describe, expect, it } from '@jest/globals';
import { businessDate } from '@lumbung/kernel';
import { parseDate } from './parse-date.js';

const today = businessDate('2026-11-21');

describe('reading a day that somebody typed', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['1-3-26', '2026-03-01'],
    ['21/11', '2026-11-21'],
    ['21 nov', '2026-11-21'],
    ['17 Agustus 1945', '1945-08-17'],
    ['3 mei', '2026-05-03'],
    ['25 Des 2025', '2025-12-25'],
    ['2026-11-21', '2026-11-21'],
    ['kemarin', '2026-11-20'],
    ['Hari ini', '2026-11-21'],
    ['+7', '2026-11-28'],
    ['-1', '2026-11-20'],
  ])('understands %s', (text, day) => {
    expect(parseDate(text, today)).toBe(day);
  });

  it.each(['', 'besok lusa', '31/2/2026', '0/1', '12/13/2026', '21 xyz', '2026'])('does not guess at %j', (text) => {
    expect(parseDate(text, today)).toBeNull();
  });
});
