import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed with sellers, and the roles that hold it at first. */
export const SellersPermission = {
  Read: 'sellers.read',
  Edit: 'sellers.edit',
  /** Approves, refuses, suspends, reactivates and ends. */
  Approve: 'sellers.approve',
  Unmask: 'sellers.unmask',
  /** A seller's own pages; whose they are is decided by the account. */
  Own: 'sellers.own',
} as const;

grantAtFirst({
  [SellersPermission.Read]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR', 'CASHIER', 'TREASURER', 'SUPERVISOR'],
  [SellersPermission.Edit]: ['OWNER', 'MANAGER'],
  [SellersPermission.Approve]: ['OWNER', 'MANAGER'],
  [SellersPermission.Unmask]: ['OWNER', 'MANAGER', 'TREASURER'],
  [SellersPermission.Own]: ['SELLER'],
});
