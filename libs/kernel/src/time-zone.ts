/** The three time zones of Indonesia: WIB (west), WITA (centre), WIT (east). */
export type CooperativeTimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

interface ZoneFacts {
  readonly offsetHours: number;
  readonly shortName: 'WIB' | 'WITA' | 'WIT';
}

// Fixed hours from UTC, no summer time, since 1 January 1988 (Keppres 41/1987). Earlier instants are not asked here.
const ZONES: Record<CooperativeTimeZone, ZoneFacts> = {
  'Asia/Jakarta': { offsetHours: 7, shortName: 'WIB' },
  'Asia/Makassar': { offsetHours: 8, shortName: 'WITA' },
  'Asia/Jayapura': { offsetHours: 9, shortName: 'WIT' },
};

/** All zones a cooperative can choose, from west to east. */
export const COOPERATIVE_TIME_ZONES = Object.keys(ZONES) as readonly CooperativeTimeZone[];

/** True of the IANA names a cooperative can choose. */
export function isCooperativeTimeZone(value: unknown): value is CooperativeTimeZone {
  return typeof value === 'string' && Object.hasOwn(ZONES, value);
}

/** The letters people write behind a time of day: 'WIB', 'WITA', 'WIT'. */
export function timeZoneName(zone: CooperativeTimeZone): 'WIB' | 'WITA' | 'WIT' {
  return ZONES[zone].shortName;
}

/** How far the clock on the wall is ahead of UTC, in milliseconds. */
export function timeZoneOffset(zone: CooperativeTimeZone): number {
  return ZONES[zone].offsetHours * 3_600_000;
}
