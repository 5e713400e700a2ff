import { formatQuantity, quantity, type Quantity } from '@lumbung/kernel';
import { currentLocale, InvalidInput } from '@lumbung/platform';
import { ANY_QUANTITY } from './price-list-statements.js';
import type { PriceListEntryInput } from './price-lists.schema.js';

const HIGHEST_PRICE = 1_000_000_000_000;
const ANY = quantity(ANY_QUANTITY);

/** One price to set (or, without a price, to take out), ready to be written. */
export interface Change {
  readonly variantId: string;
  readonly minQuantity: string;
  readonly price: number | null;
}

/** What is to be written, or the rule that one of the prices breaks. */
export function changesOf(
  entries: readonly PriceListEntryInput[],
  variants: ReadonlyMap<string, { step: Quantity }>,
): Change[] | InvalidInput {
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const variantId = entry.variantId.toLowerCase();
    const step = variants.get(variantId)?.step ?? ANY;
    const from = entry.minQuantity ?? null;
    if (from && (!from.isPositive || from.thousandths % step.thousandths !== 0)) {
      return new InvalidInput('problem.priceList.minQuantity', `entries.${index}.minQuantity`, {
        step: formatQuantity(step, currentLocale()),
      });
    }
    if (entry.price && (!entry.price.isPositive || entry.price.amount > HIGHEST_PRICE))
      return new InvalidInput('problem.priceList.price', `entries.${index}.price`);
    // From the smallest step on is any quantity, also when the step becomes smaller one day.
    const minQuantity = (from && from.exceeds(step) ? from : ANY).toString();
    if (seen.has(`${variantId} ${minQuantity}`))
      return new InvalidInput('problem.priceList.entryTwice', `entries.${index}`);
    seen.add(`${variantId} ${minQuantity}`);
    changes.push({ variantId, minQuantity, price: entry.price?.amount ?? null });
  }
  return changes;
}

/** Null for any quantity, as the API says it. */
export function minQuantityOf(stored: string): number | null {
  const least = quantity(stored);
  return least.equals(ANY) ? null : least.toJSON();
}
