import { Injectable } from '@nestjs/common';
import { roleAssigned, roleRemoved } from '@lumbung/events';
import { badUserInput, notFound, PlatformDatabase, type ConnectionOf, type PlatformTx } from '@lumbung/platform';
import { missingFor, ROLE_KEYS, roleOf, scopeOf, type Role, type RoleKey, type RoleScope } from './role.js';
import { RoleBook } from './role-book.js';
import { StaffReader } from './staff.reader.js';
import {
  LastOwner,
  PermissionExceeded,
  type AssignRoleInput,
  type RemoveRoleInput,
  type StaffArgs,
  type StaffMember,
} from './staff.schema.js';
import { workplaceOf, type Workplace } from './workplace.js';

/** The role that must never be without a holder, so that a workplace cannot lock itself out. */
const LAST_TO_LEAVE: Record<RoleScope, RoleKey> = { COOPERATIVE: 'OWNER', COUNCIL: 'COUNCIL_ADMIN' };

@Injectable()
export class StaffService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly roleBook: RoleBook,
    private readonly reader: StaffReader,
  ) {}

  /** The people who work here, by name. Throws FORBIDDEN without identity.read (council.read). */
  async list(args: StaffArgs, isCounted = false): Promise<ConnectionOf<StaffMember>> {
    return this.reader.list(workplaceOf(args.scope, 'read'), args, isCounted);
  }

  /** The roles of a scope with what they carry. Throws FORBIDDEN without identity.read (council.read). */
  roles(scope: RoleScope): Role[] {
    const { held } = workplaceOf(scope, 'read');
    return ROLE_KEYS.filter((key) => scopeOf(key) === scope).map((key) => roleOf(key, held));
  }

  /**
   * Gives a role to somebody who works here; once more changes nothing. Refuses with PermissionExceeded when the role
   * carries what the asking person does not hold; throws NOT_FOUND for somebody who does not work here.
   */
  async assign({ scope, personId, role }: AssignRoleInput): Promise<StaffMember | PermissionExceeded> {
    const workplace = this.workplaceFor(scope, role);
    const missing = missingFor([role], workplace.held);
    if (missing.length > 0) return new PermissionExceeded(missing);
    return this.database.transaction(async (tx) => {
      const before = await this.roleBook.rolesOf(tx, workplace, personId);
      if (before.length === 0) throw notFound();
      const given = await this.roleBook.give(tx, workplace, personId, [role]);
      if (given.length > 0 && workplace.tenantId) {
        tx.audit({
          action: 'identity.assignRole',
          subject: 'person',
          subjectId: personId,
          before: { roles: before },
          after: { roles: [...before, role].sort() },
        });
        tx.emit(roleAssigned({ personId, role }));
      }
      return this.memberOf(tx, workplace, personId);
    }, workplace.tenantId);
  }

  /**
   * Takes a role; it counts from the next request on. Once more changes nothing. Refuses with LastOwner for the last
   * owner (council admin) and PermissionExceeded when the role carries what the asking person does not hold; throws
   * NOT_FOUND for somebody who never worked here.
   */
  async remove({ scope, personId, role }: RemoveRoleInput): Promise<StaffMember | PermissionExceeded | LastOwner> {
    const workplace = this.workplaceFor(scope, role);
    const missing = missingFor([role], workplace.held);
    if (missing.length > 0) return new PermissionExceeded(missing);
    return this.database.transaction(async (tx) => {
      if (role === LAST_TO_LEAVE[scope]) {
        const holders = await this.roleBook.holders(tx, workplace, role);
        if (holders.length === 1 && holders[0] === personId) return new LastOwner();
      }
      const member = await this.memberOf(tx, workplace, personId);
      if (!(await this.roleBook.take(tx, workplace, personId, role))) return member;
      const left = member.roles.filter(({ key }) => key !== role);
      if (workplace.tenantId) {
        const roles = left.map(({ key }) => key);
        tx.audit({
          action: 'identity.removeRole',
          subject: 'person',
          subjectId: personId,
          before: { roles: [...roles, role].sort() },
          after: { roles },
        });
        tx.emit(roleRemoved({ personId, role, worksHere: roles.length > 0 }));
      }
      return Object.assign(member, { roles: left });
    }, workplace.tenantId);
  }

  private workplaceFor(scope: RoleScope, role: RoleKey): Workplace {
    const workplace = workplaceOf(scope, 'assign');
    if (scopeOf(role) !== scope)
      throw badUserInput('This role belongs to another scope.', { role: ['belongs to another scope'] });
    return workplace;
  }

  private async memberOf(tx: PlatformTx, workplace: Workplace, personId: string): Promise<StaffMember> {
    const member = await this.reader.member(tx, workplace, personId);
    if (!member) throw notFound();
    return member;
  }
}
