import { grantAtFirst } from '@lumbung/platform';

export const PaymentsPermission = {
  /** Says how the cooperative is paid. */
  Configure: 'payments.configure',
  /** Confirms that money came. */
  Confirm: 'payments.confirm',
} as const;

grantAtFirst({
  [PaymentsPermission.Configure]: ['OWNER', 'MANAGER', 'TREASURER'],
  [PaymentsPermission.Confirm]: ['OWNER', 'MANAGER', 'TREASURER', 'CASHIER'],
});
