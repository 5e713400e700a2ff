import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed with savings, and the roles that hold it at first. A member sees his own without any. */
export const SavingsPermission = {
  View: 'savings.view',
  /** Opens accounts, takes money in, pays it out, moves, blocks and closes. */
  Teller: 'savings.teller',
  /** Holds savings by hand, and lets them go. */
  Hold: 'savings.hold',
  /** Approves what is above the limit of another. */
  Approve: 'savings.approve',
  /** Says up to which amount one person is enough at the desk. */
  Limits: 'savings.limits',
  /** Lets money go before its day: breaks a term deposit, releases planned savings, with a reason. */
  Release: 'savings.release',
  /** Sets products up, with what they ask and pay. */
  Products: 'savings.products',
  /** Settles with whoever leaves. */
  SettleExit: 'savings.settleExit',
} as const;

grantAtFirst({
  [SavingsPermission.View]: ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR', 'CASHIER', 'LOAN_OFFICER'],
  [SavingsPermission.Teller]: ['OWNER', 'MANAGER', 'TREASURER', 'CASHIER'],
  [SavingsPermission.Hold]: ['OWNER', 'MANAGER', 'TREASURER'],
  [SavingsPermission.Approve]: ['OWNER', 'MANAGER', 'TREASURER'],
  [SavingsPermission.Limits]: ['OWNER'],
  [SavingsPermission.Release]: ['OWNER', 'MANAGER', 'TREASURER'],
  [SavingsPermission.SettleExit]: ['OWNER', 'TREASURER'],
  [SavingsPermission.Products]: ['OWNER', 'MANAGER', 'TREASURER'],
});
