import { todayIn, type BusinessDate } from './business-date.js';
import type { CooperativeTimeZone } from './time-zone.js';

/** Where the house reads the time, so that a test can choose it. Nobody else calls `new Date()` or `Date.now()`. */
export abstract class Clock {
  abstract now(): Date;

  /** The day in the books of a cooperative in this zone. */
  today(zone: CooperativeTimeZone): BusinessDate {
    return todayIn(zone, this.now());
  }

  /** Does something each time so much has passed, until the answered function is called. Keeps no process alive. */
  every(span: Span, work: () => void): () => void {
    const timer = setInterval(work, millisecondsOf(span));
    timer.unref();
    return () => clearInterval(timer);
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

function millisecondsOf({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
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
  advance(span: Span): void {
    this.instant += millisecondsOf(span);
  }

  /** Never: nothing comes round by itself while a test looks at what it does. */
  override every(): () => void {
    return () => undefined;
  }
}
