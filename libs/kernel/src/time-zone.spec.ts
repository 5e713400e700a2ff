import { describe, expect, it } from '@jest/globals';
import { COOPERATIVE_TIME_ZONES, isCooperativeTimeZone, timeZoneName, timeZoneOffset } from './time-zone.js';

describe('the three time zones', () => {
  it('are named from west to east, an hour apart', () => {
    expect(COOPERATIVE_TIME_ZONES.map(timeZoneName)).toEqual(['WIB', 'WITA', 'WIT']);
    expect(COOPERATIVE_TIME_ZONES.map((zone) => timeZoneOffset(zone) / 3_600_000)).toEqual([7, 8, 9]);
  });

  it('agree with the zone tables of the machine', () => {
    for (const zone of COOPERATIVE_TIME_ZONES) {
      const hour = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
      expect(Number(hour.format(new Date('2026-11-21T00:00:00Z')))).toBe(timeZoneOffset(zone) / 3_600_000);
    }
  });

  it('are the only ones', () => {
    expect(isCooperativeTimeZone('Asia/Makassar')).toBe(true);
    expect(isCooperativeTimeZone('Asia/Singapore')).toBe(false);
    expect(isCooperativeTimeZone('toString')).toBe(false);
  });
});
