import { grantAtFirst } from '@lumbung/platform';

export const LedgerPermission = {
  Read: 'ledger.read',
  /** Writes journals by hand and proposes them. */
  Write: 'ledger.write',
  /** Asks for a reversal. */
  Reverse: 'ledger.reverse',
  /** Approves or declines what another asked for. */
  Approve: 'ledger.approve',
  Close: 'ledger.close',
  /** Adds, renames and puts away accounts. */
  Chart: 'ledger.chart',
  /** Says up to which amount one person is enough. */
  Settings: 'ledger.settings',
} as const;

grantAtFirst({
  [LedgerPermission.Read]: ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR'],
  [LedgerPermission.Write]: ['OWNER', 'MANAGER', 'TREASURER'],
  [LedgerPermission.Reverse]: ['OWNER', 'MANAGER', 'TREASURER'],
  [LedgerPermission.Approve]: ['OWNER', 'MANAGER', 'TREASURER'],
  [LedgerPermission.Close]: ['OWNER', 'TREASURER'],
  [LedgerPermission.Chart]: ['OWNER', 'TREASURER'],
  [LedgerPermission.Settings]: ['OWNER'],
});
