import { dateParts, divideHalfUp, scaledDecimal, type BusinessDate } from '@lumbung/kernel';

/** From which balances a month earns. */
export type InterestMethod = 'DAILY' | 'AVERAGE_DAILY' | 'LOWEST';

/** How many days a year has: 365 or 360 always, as the calendar says, or twelve months of thirty. */
export type DayBasis = 'ACTUAL_365' | 'ACTUAL_360' | 'ACTUAL_ACTUAL' | 'THIRTY_360';

/** `WHOLE`: the rate of the tier one reached counts for all of the balance. `SLICED`: each part has the rate of its tier. */
export type Tiering = 'WHOLE' | 'SLICED';

export interface Tier {
  /** Whole rupiah from which the rate counts; the first tier begins at zero. */
  readonly from: number;
  /** Percent a year, such as '3' or '4.25'; up to six decimals. */
  readonly rateYearlyPercent: string;
}

export interface InterestTerms {
  readonly method: InterestMethod;
  readonly basis: DayBasis;
  readonly tiering: Tiering;
  /** In rising order. */
  readonly tiers: readonly Tier[];
  /** A balance below this earns nothing; whole rupiah. */
  readonly minimumBalance: number;
}

const RATE_DECIMALS = 6;
/** One percent in the units of a scaled rate. */
const PERCENT = 100n * 10n ** BigInt(RATE_DECIMALS);

/**
 * What an account earned in a month, whole rupiah, rounded half up once, at the end. `balances` are those of every day
 * of the month in the evening; a balance below zero earns nothing.
 *
 * DAILY: Σ (balance of the day × rate) ÷ year. AVERAGE_DAILY: Σ balances ÷ days × rate × days ÷ year, with tier and
 * minimum judged by the average. LOWEST: lowest balance × rate × days ÷ year. The year has 365, 360 or as many days as
 * the calendar says; with THIRTY_360 a month is always a twelfth of a year. Source of the formulas: the three methods
 * savings are sold with in Indonesia (saldo harian, rata-rata harian, terendah); method, basis, tiers and minimum are
 * settings of the cooperative.
 */
export function monthlyInterest(month: BusinessDate, balances: readonly number[], terms: InterestTerms): number {
  const days = BigInt(balances.length);
  if (days === 0n) return 0;
  const perDay = dayFraction(month, days, terms.basis);
  const amounts = balances.map((balance) => BigInt(Math.max(balance, 0)));
  const earned = earnings(amounts, days, terms);
  return Number(divideHalfUp(earned * perDay.numerator, PERCENT * perDay.denominator));
}

/** Σ over the days of balance × rate, in scaled percent. */
function earnings(amounts: readonly bigint[], days: bigint, terms: InterestTerms): bigint {
  if (terms.method === 'DAILY') return amounts.reduce((sum, amount) => sum + yearly(amount, 1n, terms), 0n);
  // An average is kept as a sum with its divisor: nothing is rounded on the way.
  if (terms.method === 'AVERAGE_DAILY')
    return yearly(
      amounts.reduce((sum, amount) => sum + amount, 0n),
      days,
      terms,
    );
  const lowest = amounts.reduce((least, amount) => (amount < least ? amount : least), amounts[0] ?? 0n);
  return yearly(lowest * days, days, terms);
}

/** Balance × rate, where the balance that is judged is `sum ÷ divisor`; what comes back is times the divisor as well. */
function yearly(sum: bigint, divisor: bigint, { tiers, tiering, minimumBalance }: InterestTerms): bigint {
  if (sum < BigInt(minimumBalance) * divisor) return 0n;
  let earned = 0n;
  for (const [index, tier] of tiers.entries()) {
    const from = BigInt(tier.from) * divisor;
    if (sum < from) break;
    const rate = scaledDecimal(tier.rateYearlyPercent, RATE_DECIMALS);
    if (tiering === 'WHOLE') {
      earned = sum * rate;
      continue;
    }
    const next = tiers[index + 1];
    const top = next && BigInt(next.from) * divisor < sum ? BigInt(next.from) * divisor : sum;
    earned += (top - from) * rate;
  }
  return earned;
}

/** The part of a year one day is. */
function dayFraction(month: BusinessDate, days: bigint, basis: DayBasis): { numerator: bigint; denominator: bigint } {
  switch (basis) {
    case 'ACTUAL_365':
      return { numerator: 1n, denominator: 365n };
    case 'ACTUAL_360':
      return { numerator: 1n, denominator: 360n };
    case 'ACTUAL_ACTUAL':
      return { numerator: 1n, denominator: isLeap(dateParts(month).year) ? 366n : 365n };
    case 'THIRTY_360':
      return { numerator: 1n, denominator: 12n * days };
  }
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
