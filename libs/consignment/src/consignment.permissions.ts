import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed with goods of others, and the roles that hold it at first. Sellers: see `sellers.own`. */
export const ConsignmentPermission = {
  Read: 'consignment.read',
  /** Says which commission counts. */
  Terms: 'consignment.terms',
  /** Takes goods in and hands them back. */
  Deliver: 'consignment.deliver',
  Settle: 'consignment.settle',
  PayOut: 'consignment.payOut',
} as const;

grantAtFirst({
  [ConsignmentPermission.Read]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR', 'CASHIER', 'TREASURER', 'SUPERVISOR'],
  [ConsignmentPermission.Terms]: ['OWNER', 'MANAGER'],
  [ConsignmentPermission.Deliver]: ['OWNER', 'MANAGER', 'CATALOG_EDITOR', 'CASHIER'],
  [ConsignmentPermission.Settle]: ['OWNER', 'MANAGER', 'TREASURER'],
  [ConsignmentPermission.PayOut]: ['OWNER', 'MANAGER', 'TREASURER'],
});
