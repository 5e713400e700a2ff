import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed where other books and lists are taken over, and the roles that hold it at first. */
export const IntakePermission = {
  /** Brings members with their balances, and takes that back. */
  Members: 'intake.members',
  /** Draws up payroll deductions, takes the treasurer's list in and posts it. */
  Payroll: 'intake.payroll',
} as const;

grantAtFirst({
  [IntakePermission.Members]: ['OWNER', 'MANAGER', 'TREASURER'],
  [IntakePermission.Payroll]: ['OWNER', 'MANAGER', 'TREASURER'],
});
