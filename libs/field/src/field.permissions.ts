import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed in the field. A collector needs none: his own pack, queue and cash belong to whoever he is. */
export const FieldPermission = {
  Read: 'field.read',
  /** Makes collectors, with their routes and limits. */
  Manage: 'field.manage',
  /** Counts the cash that collectors bring, into one's own drawer. */
  Receive: 'field.receive',
  /** Records meetings of groups, and what members pay one another back. */
  Meet: 'field.meet',
} as const;

grantAtFirst({
  [FieldPermission.Read]: ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR', 'CASHIER'],
  [FieldPermission.Manage]: ['OWNER', 'MANAGER', 'TREASURER'],
  [FieldPermission.Receive]: ['OWNER', 'MANAGER', 'TREASURER', 'CASHIER'],
  [FieldPermission.Meet]: ['OWNER', 'MANAGER', 'TREASURER', 'CASHIER'],
});
