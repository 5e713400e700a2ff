import { rupiah, type BusinessDate } from '@lumbung/kernel';

/** A rule of the state for the tax (PPh) on what savings at a cooperative earn a person. */
export interface InterestTaxRule {
  readonly startsOn: BusinessDate;
  /** Earned in one month, whole rupiah: up to and including this, nothing is due. */
  readonly freeThrough: number;
  /** Percent of all that was earned, once it is more. */
  readonly ratePercent: string;
  readonly source: string;
}

/** Dated: a month is judged by the rule of its first day. */
export const INTEREST_TAX: readonly InterestTaxRule[] = [
  {
    startsOn: '2009-01-01' as BusinessDate,
    freeThrough: 240_000,
    ratePercent: '10',
    source: 'PP 15/2009: bunga simpanan anggota koperasi orang pribadi',
  },
];

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
 * judged by itself, also when several are credited at once. Bodies are taxed otherwise, and what a member gets out of the
 * surplus (SHU) is no interest. Source: PP 15/2009; rounding PER-11/PJ/2025, article 129(3).
 */
export function taxOfMonth(
  month: BusinessDate,
  earned: readonly Earned[],
  rules: readonly InterestTaxRule[] = INTEREST_TAX,
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
