import { describe, expect, it } from '@jest/globals';
import { id } from '../messages/id.js';
import { hoursLines, type DayHours } from './opening-hours.js';

const on = (day: DayHours['day'], opensAt = '07:00', closesAt = '20:00'): DayHours => ({ day, opensAt, closesAt });

describe('opening hours', () => {
  it('puts days with the same hours on one line, and names the closed ones', () => {
    const week = [
      on('MONDAY'),
      on('TUESDAY'),
      on('WEDNESDAY'),
      on('THURSDAY'),
      on('FRIDAY', '07:00', '11:00'),
      on('FRIDAY', '13:00', '20:00'),
    ];

    expect(hoursLines(week, id)).toEqual([
      { days: 'Senin–Kamis', hours: '07.00–20.00' },
      { days: 'Jumat', hours: '07.00–11.00, 13.00–20.00' },
      { days: 'Sabtu–Minggu', hours: 'tutup' },
    ]);
  });

  it('says nothing where nothing is known', () => {
    expect(hoursLines([], id)).toEqual([]);
  });
});
