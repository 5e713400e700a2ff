import { describe, expect, it } from '@jest/globals';
import { businessDate } from '../business-date.js';
import {
  formatDate,
  formatDateShort,
  formatDateTime,
  formatDateTimeLong,
  formatDateWithWeekday,
  formatMonth,
  formatTime,
} from './format-date.js';

const date = businessDate('2026-11-21');
const instant = new Date('2026-11-21T09:05:59Z');

describe('showing a day', () => {
  it('speaks Indonesian, and English when asked', () => {
    expect(formatDate(date)).toBe('21 November 2026');
    expect(formatDate(businessDate('2026-08-07'))).toBe('7 Agustus 2026');
    expect(formatDate(businessDate('2026-08-07'), 'en')).toBe('7 August 2026');
    expect(formatDateShort(businessDate('2026-05-07'))).toBe('7 Mei 2026');
    expect(formatMonth(date)).toBe('November 2026');
  });

  it('names the day of the week', () => {
    expect(formatDateWithWeekday(date)).toBe('Sabtu, 21 November 2026');
    expect(formatDateWithWeekday(businessDate('2026-11-22'))).toBe('Minggu, 22 November 2026');
    expect(formatDateWithWeekday(date, 'en')).toBe('Saturday, 21 November 2026');
  });
});

describe('showing an instant', () => {
  it('shows the clock on the wall of the cooperative', () => {
    expect(formatTime(instant, 'Asia/Jakarta')).toBe('16.05 WIB');
    expect(formatDateTime(instant, 'Asia/Jakarta')).toBe('21 Nov 2026, 16.05 WIB');
    expect(formatDateTime(instant, 'Asia/Jayapura', 'en')).toBe('21 Nov 2026, 18:05 WIT');
    expect(formatDateTimeLong(instant, 'Asia/Jakarta')).toBe('Sabtu, 21 November 2026 pukul 16.05 WIB');
    expect(formatDateTimeLong(instant, 'Asia/Jakarta', 'en')).toBe('Saturday, 21 November 2026 at 16:05 WIB');
  });

  it('turns the day at midnight there', () => {
    expect(formatDateTime(new Date('2026-12-31T16:00:00Z'), 'Asia/Makassar')).toBe('1 Jan 2027, 00.00 WITA');
  });
});
