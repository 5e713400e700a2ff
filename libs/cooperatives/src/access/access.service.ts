import { Injectable } from '@nestjs/common';
import { roleOf, type RoleKey } from '@lumbung/identity';
import { permissionsOf, PlatformDatabase } from '@lumbung/platform';
import { CARD_COLUMNS, CooperativeView, type CooperativeRow } from '../profile/cooperative-view.js';
import type { CooperativeAccess } from './access.schema.js';

/** Where a person works or is a member. */
@Injectable()
export class AccessService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly view: CooperativeView,
  ) {}

  /** Every cooperative of a person for the tenant switch, by name, at most 100. Nothing is permitted because of it. */
  async of(personId: string): Promise<CooperativeAccess[]> {
    const rows = await this.database.read<CooperativeRow & { roles: RoleKey[] }>(OF_PERSON, [personId]);
    return rows.map(({ roles, ...row }) => {
      const held = permissionsOf(roles);
      return {
        cooperative: this.view.of(row),
        roles: roles.map((role) => roleOf(role, held)),
        permissions: [...held].sort(),
      };
    });
  }
}

const OF_PERSON = `select t.state, ${CARD_COLUMNS}, p.roles
  from identity.person_tenant p join platform.tenant t on t.id = p.tenant_id join cooperatives.directory d on d.id = t.id
  where p.person_id = $1 and (p.is_member or cardinality(p.roles) > 0) order by d.name, d.id limit 100`;
