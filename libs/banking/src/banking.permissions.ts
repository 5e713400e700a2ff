import { grantAtFirst } from '@lumbung/platform';

export const BankingPermission = {
  Read: 'banking.read',
  /** Brings statements of the bank and holds them against the books. */
  Reconcile: 'banking.reconcile',
} as const;

grantAtFirst({
  [BankingPermission.Read]: ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR'],
  [BankingPermission.Reconcile]: ['OWNER', 'MANAGER', 'TREASURER'],
});
