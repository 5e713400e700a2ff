import { startOfDay, todayIn, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';

const A_MINUTE_MS = 60_000;

/** A moment as people say it: a day and the time on the clock there. */
export interface Moment {
  readonly day: BusinessDate | null;
  /** `07:30`. */
  readonly time: string;
}

export function momentOf(instant: string, zone: CooperativeTimeZone): Moment {
  const at = new Date(instant);
  const day = todayIn(zone, at);
  const minutes = Math.round((at.getTime() - startOfDay(day, zone).getTime()) / A_MINUTE_MS);
  return { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}

/** The instant, or null while it is not wholly said. */
export function instantOf({ day, time }: Moment, zone: CooperativeTimeZone): string | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? [];
  if (day === null || hours === undefined || minutes === undefined) return null;
  const sinceMidnight = (Number(hours) * 60 + Number(minutes)) * A_MINUTE_MS;
  return new Date(startOfDay(day, zone).getTime() + sinceMidnight).toISOString();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
