import { accountCodes, type AccountCode } from '@lumbung/ledger';
import type { SavingsFamily, ShariaContract } from './product.types.js';

/**
 * The control account of a product, so that nobody needs bookkeeping to set one up. Principal and mandatory savings
 * carry the loss risk and are equity; the rest is owed to the members. Source: the ministry's health scoring counts
 * both as core capital (Juknis 15/2021); accounts of the standard chart.
 */
export function controlAccountOf(family: SavingsFamily, contract: ShariaContract | null): AccountCode {
  if (family === 'PRINCIPAL') return accountCodes.PRINCIPAL_SHARES;
  if (family === 'MANDATORY') return accountCodes.MANDATORY_SHARES;
  if (contract === 'WADIAH') return accountCodes.WADIAH_SAVINGS;
  if (contract === 'MUDHARABAH') return accountCodes.TEMPORARY_SYIRKAH_FUNDS;
  return family === 'TERM' ? accountCodes.TERM_DEPOSITS : accountCodes.VOLUNTARY_SAVINGS;
}
