import { addMonths, dateParts, type BusinessDate } from '@lumbung/kernel';
import { dayOfTerm, type TermReckoning } from './term-interest.js';

/** A term that runs, by the days all its months are reckoned from. */
export type RunningTerm = Pick<TermReckoning, 'placedOn' | 'termNo' | 'termMonths'>;

const MOST_MONTHS = 120;

/**
 * The term between two days; null where they are not whole months apart. From 28 February to 31 March a deposit runs that
 * was placed on a 31st and rolled over since: its days are reckoned from there, as they were agreed.
 */
export function runningTerm(startsOn: BusinessDate, maturesOn: BusinessDate): RunningTerm | null {
  const [from, to] = [dateParts(startsOn), dateParts(maturesOn)];
  const termMonths = (to.year - from.year) * 12 + to.month - from.month;
  if (termMonths < 1 || termMonths > MOST_MONTHS) return null;
  for (let termNo = 1; termNo <= 12; termNo++) {
    const placedOn = termNo === 1 ? startsOn : addMonths(maturesOn, -termNo * termMonths);
    const term = { placedOn, termNo, termMonths };
    if (dayOfTerm(term, 0) === startsOn && dayOfTerm(term, termMonths) === maturesOn) return term;
  }
  return null;
}

/** How many months of a term are over on a day. */
export function monthsOver(term: RunningTerm, on: BusinessDate): number {
  let months = 0;
  while (months < term.termMonths && dayOfTerm(term, months + 1) <= on) months++;
  return months;
}

/** The last day of a month of the term, or its first day, that is not after a day; and how many months are over then. */
export function lastDayPaid(term: RunningTerm, on: BusinessDate): { months: number; on: BusinessDate } {
  const months = monthsOver(term, on);
  return { months, on: dayOfTerm(term, months) };
}
