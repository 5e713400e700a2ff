import { rupiah, type BusinessDate } from '@lumbung/kernel';

/** A rule of the state, a row of `savings.interest_tax_rule`, for the tax (PPh) on what savings at a cooperative earn a person. */
export interface InterestTaxRule {
  readonly startsOn: BusinessDate;
  /** Earned in one month, whole rupiah: up to and including this, nothing is due. */
  readonly freeThrough: number;
  /** Percent of all that was earned, once it is more. */
  readonly ratePercent: string;
  readonly source: string;
}

/** What one member's account earned in one month. */
export interface Earned {
  readonly accountId: string;
  readonly amount: number;
}

export interface TaxedMonth {
  readonly month: BusinessDate;
  readonly earned: number;
  /** Null before there was a rule: then nothing is due. */
  readonly ratePercent: string | null;
  readonly tax: number;
  /** The tax of each account, in the order given; the parts sum to the tax. */
  readonly parts: readonly { accountId: string; tax: number }[];
}

/**
 * The tax on what a member (a natural person) earned in one month on all of his accounts together, whole rupiah, rounded
 * half up. Nothing up to and including the limit, above it the rate on the whole: a cliff, not a step. Each month is
 * judged by itself, by the rule of its first day, also when several are credited at once. Bodies are taxed otherwise, and what a member gets out of the
 * surplus (SHU) is no interest. Source: PP 15/2009; rounding PER-11/PJ/2025, article 129(3).
 */
export function taxOfMonth(
  month: BusinessDate,
  earned: readonly Earned[],
  rules: readonly InterestTaxRule[],
): TaxedMonth {
  const total = earned.reduce((sum, { amount }) => sum + amount, 0);
  const rule = rules
    .filter(({ startsOn }) => startsOn <= month)
    .toSorted(byDay)
    .at(-1);
  const isFree = rule === undefined || total <= rule.freeThrough;
  const tax = isFree ? rupiah(0) : rupiah(total).percent(rule.ratePercent);
  const shares = tax.isZero ? [] : tax.allocate(earned.map(({ amount }) => amount));
  return {
    month,
    earned: total,
    ratePercent: rule ? (isFree ? '0' : rule.ratePercent) : null,
    tax: tax.amount,
    parts: earned.map(({ accountId }, index) => ({ accountId, tax: shares[index]?.amount ?? 0 })),
  };
}

function byDay(a: InterestTaxRule, b: InterestTaxRule): number {
  return a.startsOn < b.startsOn ? -1 : 1;
}
