import { useContext, useMemo } from 'react';
import {
  formatDateShort,
  formatDateTime,
  formatDateWithWeekday,
  formatInteger,
  formatMonth,
  formatPercent,
  formatQuantity,
  formatRupiah,
  formatRupiahCompact,
  isCooperativeTimeZone,
  quantity,
  rupiah,
  todayIn,
  type BusinessDate,
} from '@lumbung/kernel';
import { useLocale } from '../words/locale.js';
import { TimeZoneContext } from './time-zone.js';

/** How the house writes amounts, quantities and days, in the language and zone of the screen. */
export function useFormat() {
  const { locale } = useLocale();
  const name = useContext(TimeZoneContext);
  const zone = isCooperativeTimeZone(name) ? name : 'Asia/Jakarta';
  return useMemo(
    () => ({
      money: (amount: number) => formatRupiah(rupiah(amount), locale),
      brief: (amount: number) => formatRupiahCompact(rupiah(amount), locale),
      count: (count: number) => formatInteger(count, locale),
      quantity: (amount: number) => formatQuantity(quantity(amount), locale),
      /** With its sign, for changes: +12, −3. */
      change: (amount: number) =>
        `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${formatQuantity(quantity(Math.abs(amount)), locale)}`,
      /** How much more or less a price became: +2,5%, −10%. */
      percentChange: (before: number, after: number) => {
        const percent = before === 0 ? 0 : ((after - before) * 100) / before;
        return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${formatPercent(Math.abs(percent).toFixed(2), locale)}`;
      },
      day: (date: BusinessDate) => formatDateShort(date, locale),
      /** The month of a day: November 2026. */
      month: (date: BusinessDate) => formatMonth(date, locale),
      longDay: (date: BusinessDate) => formatDateWithWeekday(date, locale),
      time: (instant: string) => formatDateTime(new Date(instant), zone, locale),
      dayOf: (instant: string) => formatDateShort(todayIn(zone, new Date(instant)), locale),
      today: () => todayIn(zone, new Date()),
    }),
    [locale, zone],
  );
}
