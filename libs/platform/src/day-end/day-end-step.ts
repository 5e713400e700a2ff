import { SetMetadata } from '@nestjs/common';
import type { BusinessDate } from '@lumbung/kernel';

export const DAY_END_STEP = 'lumbung:day-end-step';

/** A part of what is done at the end of a day. */
export interface DayEndStepDeclaration {
  /** `savings.interest`; its words stand in the messages under `dayEnd.savings.interest`. */
  readonly name: string;
  /**
   * For the cooperatives that take part (see DayEndService.plan): at the end of each day, of each month (business date
   * is then its last day), or only of the days that were planned.
   */
  readonly every: 'DAY' | 'MONTH' | 'PLANNED';
  /** Steps of the same day, and of days before it, that come first where the cooperative takes part in them. */
  readonly after?: readonly string[];
}

/** One bounded batch of a step, within the transaction it is handed. */
export interface DayEndBatch {
  /** The day that ended; what is posted is booked on it. */
  readonly businessDate: BusinessDate;
  /** What the batch before answered as `next`; null at the beginning. */
  readonly cursor: string | null;
}

export interface DayEndProgress {
  /** How many things it did: accounts posted, deposits rolled over. Nothing when it was all done before. */
  readonly done: number;
  /** Where the next batch begins, as the step likes it, at most 500 characters; null when there is no more. */
  readonly next: string | null;
  /** How many it looked at, done or not; for the bar on the screen. */
  readonly checked?: number;
  /** How many there are to look at in all; said once. */
  readonly total?: number;
  /** `false` from the last batch: the cooperative takes no part any more, until it is planned again. */
  readonly again?: boolean;
}

/**
 * The method does one batch of work of a cooperative at the end of a day: `(tx, batch) => DayEndProgress | UserError`.
 * It does all in `tx`, which also moves the cursor: a killed worker loses nothing and repeats nothing. A batch takes some
 * seconds at most and keeps memory flat. A refusal stops the step, is shown to the officers, and is tried again later.
 * A step may be run again for a day that is done, and must then do nothing twice: key journals by step, account and day.
 */
export const DayEndStep = (step: DayEndStepDeclaration) => SetMetadata(DAY_END_STEP, step);
