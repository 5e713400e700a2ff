import { startOfMonth, type BusinessDate, type Money } from '@lumbung/kernel';
import { InvalidInput } from '@lumbung/platform';
import type { SavingsFamily, ShariaContract } from '../products/product.types.js';
import type { SavingsTermsInput } from './terms.schema.js';

const AMOUNTS = ['minimumBalance', 'monthlyFee', 'belowMinimumFee', 'closingFee', 'dormantFee'] as const;

/**
 * Why a product cannot have these terms; undefined where nothing speaks against them. A sharia product promises no rate:
 * of safe keeping (wadiah) a bonus may be given, in mudharabah the agreed ratio decides. Source: DSN-MUI fatwa 02/2000.
 */
export function againstTerms(
  { family, contract }: { readonly family: SavingsFamily; readonly contract: ShariaContract | null },
  terms: SavingsTermsInput,
  today: BusinessDate,
): InvalidInput | undefined {
  const no = (problem: string, field: string) => new InvalidInput(`savings.problem.${problem}`, `terms.${field}`);
  if (family !== 'VOLUNTARY' && family !== 'PLANNED') return no('termsFamily', 'startsOn');
  if (terms.startsOn !== startOfMonth(terms.startsOn)) return no('notAMonth', 'startsOn');
  if (terms.startsOn < startOfMonth(today)) return no('termsPast', 'startsOn');
  if (contract && terms.tiers.length > 0) return no('shariaRate', 'tiers');
  const negative = AMOUNTS.find((name) => terms[name]?.isNegative);
  if (negative) return no('negative', negative);
  if (!isRising(terms.tiers.map(({ from }) => from))) return no('tiers', 'tiers');
  if (isFee(terms.dormantFee) && terms.dormantAfterDays == null) return no('dormantFee', 'dormantFee');
  if (isFee(terms.belowMinimumFee) && !isFee(terms.minimumBalance)) return no('belowMinimumFee', 'belowMinimumFee');
  return undefined;
}

function isFee(amount: Money | null | undefined): boolean {
  return amount?.isPositive ?? false;
}

function isRising(amounts: readonly Money[]): boolean {
  return amounts.every(({ amount }, index) => amount > (amounts[index - 1]?.amount ?? -1)) && !amounts[0]?.isPositive;
}
