import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { firstDue, nextDue } from './schedule.js';

const on = (text: string) => text as BusinessDate;

describe('when something is due every month', () => {
  it.each([
    [5, '2026-11-03', '2026-11-05'],
    [5, '2026-11-05', '2026-11-05'],
    [5, '2026-11-06', '2026-12-05'],
    [31, '2026-11-30', '2026-11-30'],
    [31, '2027-02-01', '2027-02-28'],
    [29, '2028-02-01', '2028-02-29'],
    [30, '2026-12-31', '2027-01-30'],
  ])('on day %d, from %s on, it is first due on %s', (day, from, due) => {
    expect(firstDue({ day, endsOn: null }, on(from))).toBe(due);
  });

  it('goes from month to month by the day asked for, not by the day the last month had', () => {
    let due: BusinessDate | null = on('2027-01-31');
    const days: string[] = [];
    while (due !== null && days.length < 5) {
      days.push(due);
      due = nextDue({ day: 31, endsOn: null }, due);
    }

    expect(days).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
  });

  it('ends on its last day, that day included', () => {
    expect(firstDue({ day: 5, endsOn: on('2026-12-05') }, on('2026-12-01'))).toBe('2026-12-05');
    expect(nextDue({ day: 5, endsOn: on('2026-12-05') }, on('2026-12-05'))).toBeNull();
    expect(firstDue({ day: 20, endsOn: on('2026-12-05') }, on('2026-12-01'))).toBeNull();
  });
});
