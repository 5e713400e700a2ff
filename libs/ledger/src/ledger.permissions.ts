import { grantAtFirst } from '@lumbung/platform';

export const LedgerPermission = {
  Read: 'ledger.read',
  /** Asks for a reversal. */
  Reverse: 'ledger.reverse',
  /** Approves or declines what another asked for. */
  Approve: 'ledger.approve',
  Close: 'ledger.close',
  /** Adds, renames and puts away accounts. */
  Chart: 'ledger.chart',
} as const;

grantAtFirst({
  [LedgerPermission.Read]: ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR'],
  [LedgerPermission.Reverse]: ['OWNER', 'MANAGER', 'TREASURER'],
  [LedgerPermission.Approve]: ['OWNER', 'MANAGER', 'TREASURER'],
  [LedgerPermission.Close]: ['OWNER', 'TREASURER'],
  [LedgerPermission.Chart]: ['OWNER', 'TREASURER'],
});
