import { dateParts, todayIn, weekday, type BusinessDate } from '../business-date.js';
import { timeZoneName, timeZoneOffset, type CooperativeTimeZone } from '../time-zone.js';
import type { Locale } from './locale.js';

const MONTHS: Record<Locale, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const SHORT_MONTHS: Record<Locale, readonly string[]> = {
  id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
const WEEKDAYS: Record<Locale, readonly string[]> = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** '21 November 2026'; the English twin writes the day first as well. */
export function formatDate(date: BusinessDate, locale: Locale = 'id'): string {
  return `${dateParts(date).day} ${formatMonth(date, locale)}`;
}

/** '21 Nov 2026', '17 Agu 2026'; English '17 Aug 2026'. */
export function formatDateShort(date: BusinessDate, locale: Locale = 'id'): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${SHORT_MONTHS[locale][month - 1]} ${year}`;
}

/** 'Sabtu, 21 November 2026'; English 'Saturday, 21 November 2026'. */
export function formatDateWithWeekday(date: BusinessDate, locale: Locale = 'id'): string {
  return `${WEEKDAYS[locale][weekday(date)]}, ${formatDate(date, locale)}`;
}

/** The month of the day: 'November 2026'. */
export function formatMonth(date: BusinessDate, locale: Locale = 'id'): string {
  const { year, month } = dateParts(date);
  return `${MONTHS[locale][month - 1]} ${year}`;
}

/** The time of day on the wall in that zone, 24 hours: '16.05 WIB'; English '16:05 WIB'. Seconds are cut, not rounded. */
export function formatTime(instant: Date, zone: CooperativeTimeZone, locale: Locale = 'id'): string {
  const wall = new Date(instant.getTime() + timeZoneOffset(zone));
  const [hours, minutes] = [wall.getUTCHours(), wall.getUTCMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${hours}${locale === 'id' ? '.' : ':'}${minutes} ${timeZoneName(zone)}`;
}

/** '21 Nov 2026, 16.05 WIB'; English '21 Nov 2026, 16:05 WIB'. */
export function formatDateTime(instant: Date, zone: CooperativeTimeZone, locale: Locale = 'id'): string {
  return `${formatDateShort(todayIn(zone, instant), locale)}, ${formatTime(instant, zone, locale)}`;
}

/** 'Sabtu, 21 November 2026 pukul 16.05 WIB'; English 'Saturday, 21 November 2026 at 16:05 WIB'. */
export function formatDateTimeLong(instant: Date, zone: CooperativeTimeZone, locale: Locale = 'id'): string {
  const day = formatDateWithWeekday(todayIn(zone, instant), locale);
  return `${day} ${locale === 'id' ? 'pukul' : 'at'} ${formatTime(instant, zone, locale)}`;
}
