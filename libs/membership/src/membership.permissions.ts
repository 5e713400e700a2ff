import { grantAtFirst } from '@lumbung/platform';

/** What can be allowed in the register, and the roles that hold it at first. */
export const MembershipPermission = {
  Read: 'membership.read',
  Edit: 'membership.edit',
  Unmask: 'membership.unmask',
  Enter: 'membership.enterApplication',
  Decide: 'membership.decide',
  Admit: 'membership.admit',
  Card: 'membership.card',
  Registers: 'membership.keepRegisters',
  /** Minutes of the board's and the members' meetings. */
  Minutes: 'membership.keepMinutes',
  /** Minutes and suggestions of the supervisors (pengawas). */
  SupervisorRegisters: 'membership.keepSupervisorRegisters',
  /** Who holds which office. */
  Officers: 'membership.officers',
} as const;

grantAtFirst({
  [MembershipPermission.Read]: ['OWNER', 'MANAGER', 'CASHIER', 'LOAN_OFFICER', 'TREASURER', 'SUPERVISOR'],
  [MembershipPermission.Edit]: ['OWNER', 'MANAGER'],
  [MembershipPermission.Unmask]: ['OWNER', 'MANAGER'],
  [MembershipPermission.Enter]: ['OWNER', 'MANAGER', 'CASHIER', 'TREASURER'],
  // The board (pengurus) decides who becomes a member.
  [MembershipPermission.Decide]: ['OWNER'],
  [MembershipPermission.Admit]: ['OWNER', 'TREASURER'],
  [MembershipPermission.Registers]: ['OWNER', 'MANAGER', 'CASHIER', 'TREASURER'],
  [MembershipPermission.Minutes]: ['OWNER', 'MANAGER', 'TREASURER'],
  // Their books are their own: whom they watch over does not write in them, but for the owner who enters old ones.
  [MembershipPermission.SupervisorRegisters]: ['OWNER', 'SUPERVISOR'],
  [MembershipPermission.Officers]: ['OWNER', 'MANAGER'],
  [MembershipPermission.Card]: ['OWNER', 'MANAGER', 'CASHIER', 'TREASURER'],
});
