import type { CooperativeTimeZone } from '@lumbung/kernel';

const EASTERN = /^(81|82|9\d)/;
const CENTRAL = /^(5[1-3]|6[3-5]|7\d)/;

/** The zone of a region by its province (Keppres 41/1987): WIT in Maluku and Papua, WITA in the middle, else WIB. */
export function timeZoneOfRegion(regionCode: string): CooperativeTimeZone {
  if (EASTERN.test(regionCode)) return 'Asia/Jayapura';
  return CENTRAL.test(regionCode) ? 'Asia/Makassar' : 'Asia/Jakarta';
}
