import { endOfMonth, dateParts, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { taxOfMonth, type InterestTaxRule } from '../interest/interest-tax.js';
import { monthlyInterest, type InterestTerms } from '../interest/interest.js';

/** What one amount would earn and cost that lies on an account all month. */
export interface ExampleLine {
  readonly amount: number;
  readonly earned: number;
  readonly tax: number;
  readonly fees: number;
}

interface Fees {
  readonly monthlyFee: number;
  readonly belowMinimumFee: number;
}

const USUAL = [1_000_000, 10_000_000];

/**
 * Worked examples of terms, whole rupiah: the usual amounts, and those from which another rate counts. Each lies still
 * from the first to the last evening of the month and is all its member has; earned, taxed and charged by the same
 * functions as at the month's end.
 */
export function exampleOf(
  month: BusinessDate,
  terms: InterestTerms & Fees,
  taxRules: readonly InterestTaxRule[],
): ExampleLine[] {
  const amounts = [...new Set([...USUAL, ...terms.tiers.map(({ from }) => from)])].filter((amount) => amount > 0);
  const days = dateParts(endOfMonth(month)).day;
  return amounts
    .toSorted((a, b) => a - b)
    .map((amount) => {
      const earned = monthlyInterest(startOfMonth(month), new Array<number>(days).fill(amount), terms);
      const { tax } = taxOfMonth(startOfMonth(month), [{ accountId: '', amount: earned }], taxRules);
      const fees = terms.monthlyFee + (amount < terms.minimumBalance ? terms.belowMinimumFee : 0);
      return { amount, earned, tax, fees };
    });
}
