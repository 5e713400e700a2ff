import { Money, rupiah } from '@lumbung/kernel';
import type { SavingsAccount } from '../accounts/account.types.js';

/** Out of which savings debts are paid: what is taken out freely first, share capital last. */
const ORDER = ['VOLUNTARY', 'PLANNED', 'MANDATORY', 'PRINCIPAL'] as const;

export const isCapital = ({ product: { family } }: SavingsAccount) => family === 'PRINCIPAL' || family === 'MANDATORY';

/** What of each account goes for a debt, whole rupiah: never what is held, nor a term that runs, nor the minimum of an account. */
export function shareOut(
  debt: Money,
  accounts: readonly SavingsAccount[],
): { account: SavingsAccount; amount: Money }[] {
  const shares: { account: SavingsAccount; amount: Money }[] = [];
  let left = debt.amount;
  const usable = accounts
    .filter(({ available, product }) => available > 0 && product.family !== 'TERM')
    .sort((a, b) => ORDER.indexOf(a.product.family as 'VOLUNTARY') - ORDER.indexOf(b.product.family as 'VOLUNTARY'));
  for (const account of usable) {
    const amount = Math.min(left, account.available);
    if (amount > 0) shares.push({ account, amount: rupiah(amount) });
    left -= amount;
  }
  return shares;
}

export const sumOf = (accounts: readonly SavingsAccount[]) => accounts.reduce((sum, { balance }) => sum + balance, 0);
