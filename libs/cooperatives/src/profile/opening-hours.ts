import { timeZoneOffset, type CooperativeTimeZone } from '@lumbung/kernel';
import { WEEKDAYS, type Weekday } from './cooperative.enums.js';

export interface Hours {
  readonly day: Weekday;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Whether the moment lies in one of the hours, on the wall clock of the zone; the closing minute is already closed. */
export function isOpenAt(hours: readonly Hours[], moment: Date, zone: CooperativeTimeZone): boolean {
  const wall = new Date(moment.getTime() + timeZoneOffset(zone));
  const day = WEEKDAYS[(wall.getUTCDay() + 6) % 7];
  const time = wall.toISOString().slice(11, 16);
  return hours.some((it) => it.day === day && it.opensAt <= time && time < it.closesAt);
}

/** The first pair of hours that ends before it begins, or overlaps another of its day; undefined when all is well. */
export function problemOfHours(hours: readonly Hours[]): number | undefined {
  const wrong = hours.findIndex(
    (it, index) =>
      it.closesAt <= it.opensAt ||
      hours.some(
        (other, at) => at < index && other.day === it.day && other.opensAt < it.closesAt && it.opensAt < other.closesAt,
      ),
  );
  return wrong === -1 ? undefined : wrong;
}
