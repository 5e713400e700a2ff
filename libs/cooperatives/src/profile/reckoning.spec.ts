import { describe, expect, it } from '@jest/globals';
import { contrastWithWhite, isReadableAccent } from './accent.js';
import { Weekday } from './cooperative.enums.js';
import { legalWarnings } from './legal-numbers.js';
import { isOpenAt, problemOfHours } from './opening-hours.js';
import { timeZoneOfRegion } from './time-zone-of-region.js';

describe('opening hours', () => {
  const saturday = [{ day: Weekday.SATURDAY, opensAt: '07:00', closesAt: '12:00' }];

  it.each([
    ['2026-11-20T23:59:00Z', false, '06.59 WIB'],
    ['2026-11-21T00:00:00Z', true, '07.00 WIB'],
    ['2026-11-21T04:59:59Z', true, '11.59 WIB'],
    ['2026-11-21T05:00:00Z', false, '12.00 WIB, closed'],
    ['2026-11-22T01:00:00Z', false, 'Sunday'],
  ])('at %s on a Saturday in Jakarta: %s (%s)', (moment, open) => {
    expect(isOpenAt(saturday, new Date(moment), 'Asia/Jakarta')).toBe(open);
  });

  it('follow the wall clock of the zone', () => {
    expect(isOpenAt(saturday, new Date('2026-11-20T22:30:00Z'), 'Asia/Jayapura')).toBe(true);
  });

  it('may have a break, but neither overlap nor end before they begin', () => {
    const hours = (opensAt: string, closesAt: string) => ({ day: Weekday.MONDAY, opensAt, closesAt });

    expect(problemOfHours([hours('07:00', '12:00'), hours('13:00', '17:00')])).toBeUndefined();
    expect(problemOfHours([hours('07:00', '12:00'), hours('11:59', '17:00')])).toBe(1);
    expect(problemOfHours([hours('12:00', '07:00')])).toBe(0);
  });
});

describe('the accent of a shop', () => {
  it.each([
    ['#000000', 21, true],
    ['#ffffff', 1, false],
    ['#1f5f43', 7.6, true],
    ['#e8b23a', 1.9, false],
    ['#767676', 4.54, true],
  ])('%s has contrast %s with white', (colour, contrast, readable) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 1);
    expect(isReadableAccent(colour)).toBe(readable);
  });
});

describe('numbers of the state', () => {
  const data = {
    legalEntityNo: 'AHU-0001234.AH.01.29',
    cooperativeRegistrationNo: '9999000000001',
    taxNo: null,
    businessNo: null,
  };

  it('look usual, or are pointed at; an absent one is no warning', () => {
    expect(legalWarnings(data)).toEqual([]);
    expect(
      legalWarnings({ ...data, cooperativeRegistrationNo: '123', taxNo: '99.999.999.9-999.999', businessNo: '12' }),
    ).toEqual(['warning.cooperativeRegistrationNo', 'warning.businessNo']);
    expect(legalWarnings({ ...data, legalEntityNo: 'sedang diurus' })).toEqual(['warning.legalEntityNo']);
  });
});

describe('the zone of a region', () => {
  it.each([
    ['35.75.04.1003', 'Asia/Jakarta'],
    ['61', 'Asia/Jakarta'],
    ['51.71', 'Asia/Makassar'],
    ['64', 'Asia/Makassar'],
    ['73.71', 'Asia/Makassar'],
    ['82', 'Asia/Jayapura'],
    ['96.71', 'Asia/Jayapura'],
  ])('%s is in %s', (region, zone) => expect(timeZoneOfRegion(region)).toBe(zone));
});
