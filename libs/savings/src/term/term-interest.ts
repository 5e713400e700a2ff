import { addMonths, dateParts, daysBetween, divideHalfUp, scaledDecimal, type BusinessDate } from '@lumbung/kernel';
import type { DayBasis } from '../interest/interest.js';

const RATE_DECIMALS = 6;
/** One percent in the units of a scaled rate. */
const PERCENT = 100n * 10n ** BigInt(RATE_DECIMALS);

export interface TermReckoning {
  readonly principal: number;
  /** Percent a year, such as '6' or '6.25'. */
  readonly rateYearlyPercent: string;
  readonly basis: DayBasis;
  /** The day the deposit was placed: all its days are reckoned from it, so that the 31st does not become the 28th for ever. */
  readonly placedOn: BusinessDate;
  /** 1 is the first term, 2 the one after the first rollover. */
  readonly termNo: number;
  readonly termMonths: number;
}

/** The day on which so many months of a term are over; none of them is the day the term begins. */
export function dayOfTerm(
  { placedOn, termNo, termMonths }: Pick<TermReckoning, 'placedOn' | 'termNo' | 'termMonths'>,
  months: number,
): BusinessDate {
  return addMonths(placedOn, (termNo - 1) * termMonths + months);
}

/**
 * What a term deposit earned in the months of a term up to and including this one, whole rupiah, rounded half up once:
 * principal × yearly rate × days ÷ days of a year. With THIRTY_360 a month is always a twelfth of a year; with
 * ACTUAL_ACTUAL each day counts by the year it lies in. The day of placement earns, the day of maturity does not.
 */
export function earnedThrough(deposit: TermReckoning, months: number): number {
  const { numerator, denominator } = partOfYear(dayOfTerm(deposit, 0), dayOfTerm(deposit, months), months, deposit);
  const rate = scaledDecimal(deposit.rateYearlyPercent, RATE_DECIMALS);
  return Number(divideHalfUp(BigInt(deposit.principal) * rate * numerator, PERCENT * denominator));
}

/** What one month of a term earned: months are differences of sums, so that all of them together are the term's interest. */
export function earnedInMonth(deposit: TermReckoning, monthNo: number): number {
  return earnedThrough(deposit, monthNo) - earnedThrough(deposit, monthNo - 1);
}

/** What breaking a deposit costs: so many percent of the principal, rounded half up, and a fixed sum; never more than there is. */
export function breakPenalty(principal: number, penaltyPercent: string, penaltyAmount: number): number {
  const share = divideHalfUp(BigInt(principal) * scaledDecimal(penaltyPercent, RATE_DECIMALS), PERCENT);
  return Math.min(Number(share) + penaltyAmount, principal);
}

interface Part {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function partOfYear(from: BusinessDate, to: BusinessDate, months: number, { basis }: TermReckoning): Part {
  switch (basis) {
    case 'ACTUAL_365':
      return { numerator: BigInt(daysBetween(from, to)), denominator: 365n };
    case 'ACTUAL_360':
      return { numerator: BigInt(daysBetween(from, to)), denominator: 360n };
    case 'THIRTY_360':
      return { numerator: BigInt(months), denominator: 12n };
    case 'ACTUAL_ACTUAL': {
      const leapDays = daysInLeapYears(from, to);
      const others = BigInt(daysBetween(from, to)) - leapDays;
      return { numerator: others * 366n + leapDays * 365n, denominator: 365n * 366n };
    }
  }
}

function daysInLeapYears(from: BusinessDate, to: BusinessDate): bigint {
  let days = 0;
  for (let year = dateParts(from).year; year <= dateParts(to).year; year++) {
    if (daysBetween(`${year}-01-01` as BusinessDate, `${year + 1}-01-01` as BusinessDate) !== 366) continue;
    const begins = from > `${year}-01-01` ? from : (`${year}-01-01` as BusinessDate);
    const ends = to < `${year + 1}-01-01` ? to : (`${year + 1}-01-01` as BusinessDate);
    days += Math.max(daysBetween(begins, ends), 0);
  }
  return BigInt(days);
}
