import { grantAtFirst } from '@lumbung/platform';

export const PaymentsPermission = {
  /** Says how the cooperative is paid. */
  Configure: 'payments.configure',
  /** Confirms that money came. */
  Confirm: 'payments.confirm',
  /** Opens credit lines of members and keeps the lists by which they are deducted from their pay. */
  Credit: 'payments.credit',
  /** Resolves money whose purpose is not known, and books what payment providers paid out. */
  Receipts: 'payments.receipts',
  /** Has a cash drawer of the counter. */
  Drawer: 'payments.drawer',
  /** Sees every drawer and its sessions, and closes one that was left open. */
  ReadDrawers: 'payments.readDrawers',
} as const;

grantAtFirst({
  [PaymentsPermission.Configure]: ['OWNER', 'MANAGER', 'TREASURER'],
  [PaymentsPermission.Confirm]: ['OWNER', 'MANAGER', 'TREASURER', 'CASHIER'],
  [PaymentsPermission.Credit]: ['OWNER', 'MANAGER', 'TREASURER'],
  [PaymentsPermission.Receipts]: ['OWNER', 'MANAGER', 'TREASURER'],
  [PaymentsPermission.Drawer]: ['OWNER', 'MANAGER', 'TREASURER', 'CASHIER'],
  [PaymentsPermission.ReadDrawers]: ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR'],
});
