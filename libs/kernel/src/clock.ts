import { todayIn, type BusinessDate } from './business-date.js';
import type { CooperativeTimeZone } from './time-zone.js';

/** Where the house reads the time, so that a test can choose it. Nobody else calls `new Date()` or `Date.now()`. */
export abstract class Clock {
  abstract now(): Date;

  /** The day in the books of a cooperative in this zone. */
  today(zone: CooperativeTimeZone): BusinessDate {
    return todayIn(zone, this.now());
  }
}

/** The clock of the machine. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** A clock that stands still until a test moves it. */
export class FixedClock extends Clock {
  private instant = 0;

  /** Stands at this instant, a Date or ISO 8601 text with zone: '2026-11-21T16:05:00+07:00'. */
  constructor(instant: Date | string) {
    super();
    this.setTo(instant);
  }

  override now(): Date {
    return new Date(this.instant);
  }

  /** Moves to this instant, earlier or later. Throws RangeError when it is none. */
  setTo(instant: Date | string): void {
    const at = new Date(instant).getTime();
    if (Number.isNaN(at)) {
      throw new RangeError(`Not an instant: ${String(instant)}.`);
    }
    this.instant = at;
  }

  /** Moves on by so much: `clock.advance({ days: 1, hours: 2 })`. */
  advance({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span): void {
    this.instant += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
  }
}
