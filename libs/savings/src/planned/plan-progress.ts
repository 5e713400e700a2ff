import { dateParts, type BusinessDate } from '@lumbung/kernel';

export interface PlanReckoning {
  /** Whole rupiah, as all amounts here. */
  readonly goal: number;
  readonly monthly: number;
  readonly openedOn: BusinessDate;
  readonly dueOn: BusinessDate;
  readonly saved: number;
}

export interface PlanProgress {
  /** Of the goal, 0 to 100, rounded down: 100 only when it is reached. */
  readonly percent: number;
  /** Missing of the months that are over. */
  readonly behind: number;
  /** To be paid this month to be on the way again; what is behind included. */
  readonly dueNow: number;
  /** Months in which there is still time to save, this one included. */
  readonly monthsLeft: number;
  /** What each of them must bring for the goal to be reached; what is missing when none is left. */
  readonly monthlyNeeded: number;
}

/**
 * How far planned savings are. Saved is in every month from that of the opening on, the month of the due day not any
 * more (at least one): opened in November and due in May, six times. Nobody is asked for more than the goal.
 */
export function progressOf(
  { goal, monthly, openedOn, dueOn, saved }: PlanReckoning,
  today: BusinessDate,
): PlanProgress {
  const months = instalmentsOf(openedOn, dueOn);
  const over = Math.min(Math.max(monthOf(today) - monthOf(openedOn), 0), months);
  const asked = (count: number) => Math.min(monthly * Math.min(count, months), goal);
  const isDue = today >= dueOn;
  const missing = Math.max(goal - saved, 0);
  const monthsLeft = isDue ? 0 : Math.max(months - over, 0);
  return {
    percent: Math.min(Math.floor((Math.max(saved, 0) * 100) / goal), 100),
    behind: Math.max(asked(over) - saved, 0),
    dueNow: isDue ? 0 : Math.max(asked(over + 1) - saved, 0),
    monthsLeft,
    monthlyNeeded: monthsLeft === 0 ? missing : Math.ceil(missing / monthsLeft),
  };
}

/** In how many months something is saved. */
export function instalmentsOf(openedOn: BusinessDate, dueOn: BusinessDate): number {
  return Math.max(monthOf(dueOn) - monthOf(openedOn), 1);
}

/** What to save each month so that the goal is reached, whole rupiah, rounded up. */
export function monthlyFor(goal: number, openedOn: BusinessDate, dueOn: BusinessDate): number {
  return Math.ceil(goal / instalmentsOf(openedOn, dueOn));
}

function monthOf(day: BusinessDate): number {
  const { year, month } = dateParts(day);
  return year * 12 + month;
}
