import { Money } from '@lumbung/kernel';
import { accountCodes, type NewJournal } from '@lumbung/ledger';

/**
 * One journal over what was lost and found, signed values: losses debit 5-1040 and credit 1-1510, finds the other way.
 * Both sides are shown, they are not set off against each other. Null when nothing had a cost.
 */
export function differencesJournal(
  differences: readonly { value: Money }[],
  { key, reference, text }: Pick<NewJournal, 'key' | 'text'> & { reference: string },
): NewJournal | null {
  const found = Money.sum(differences.filter(({ value }) => value.isPositive).map(({ value }) => value));
  const lost = Money.sum(differences.filter(({ value }) => value.isNegative).map(({ value }) => value.negated()));
  const { MERCHANDISE, INVENTORY_DIFFERENCES } = accountCodes;
  const postings = [
    { debit: INVENTORY_DIFFERENCES, credit: MERCHANDISE, amount: lost },
    { debit: MERCHANDISE, credit: INVENTORY_DIFFERENCES, amount: found },
  ].filter(({ amount }) => amount.isPositive);
  return postings.length > 0 ? { kind: 'STOCK_ADJUSTMENT', key, reference, text: text.slice(0, 200), postings } : null;
}
