import { describe, expect, it } from '@jest/globals';
import { readDay } from './days.js';

describe('a day as a seller writes it', () => {
  it.each([
    ['31-12-2026', '2026-12-31'],
    ['5/1/27', '2027-01-05'],
    ['05.01.2027', '2027-01-05'],
    ['2026-12-31', '2026-12-31'],
    ['31-2-2026', null],
    ['besok', null],
    ['', null],
  ])('%j is %j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
