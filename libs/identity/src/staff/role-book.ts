import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@lumbung/kernel';
import { currentContext, type PlatformTx } from '@lumbung/platform';
import type { RoleKey, RoleScope } from './role.js';
import type { Workplace } from './workplace.js';

type Place = Pick<Workplace, 'scope' | 'id'>;

/** Who holds which role where. The only place that writes role assignments. */
@Injectable()
export class RoleBook {
  constructor(private readonly clock: Clock) {}

  async rolesOf(tx: PlatformTx, place: Place, personId: string): Promise<RoleKey[]> {
    const rows = await tx.rows<{ role: RoleKey }>(ROLES[place.scope], [place.id, personId]);
    return rows.map(({ role }) => role);
  }

  /** Gives roles; those already held stay. Answers what is new. */
  async give(tx: PlatformTx, place: Place, personId: string, roles: readonly RoleKey[]): Promise<RoleKey[]> {
    const given: RoleKey[] = [];
    const grantedBy = currentContext()?.principal?.personId ?? null;
    for (const role of roles) {
      const [made] = await tx.rows(GIVE[place.scope], [place.id, newId(), personId, role, grantedBy, this.clock.now()]);
      if (made) given.push(role);
    }
    await this.project(tx, place, personId);
    return given;
  }

  /** Takes a role; whether it was held. */
  async take(tx: PlatformTx, place: Place, personId: string, role: RoleKey): Promise<boolean> {
    const [taken] = await tx.rows(TAKE[place.scope], [place.id, personId, role]);
    await this.project(tx, place, personId);
    return taken !== undefined;
  }

  /** Who holds this role, locked: of two who take it from each other at once, the second sees what the first left. */
  async holders(tx: PlatformTx, place: Place, role: RoleKey): Promise<string[]> {
    const rows = await tx.rows<{ personId: string }>(HOLDERS[place.scope], [place.id, role]);
    return rows.map(({ personId }) => personId);
  }

  /** Repeats a person's roles for the tenant switch. */
  private async project(tx: PlatformTx, place: Place, personId: string): Promise<void> {
    if (place.scope === 'COOPERATIVE') await tx.rows(PROJECT, [place.id, personId]);
  }
}

const ROLES: Record<RoleScope, string> = {
  COOPERATIVE: `select role from identity.role_assignment where tenant_id = $1 and person_id = $2 order by role`,
  COUNCIL: `select role from identity.council_staff where council_id = $1 and person_id = $2 order by role`,
};

const GIVE: Record<RoleScope, string> = {
  COOPERATIVE: `insert into identity.role_assignment (tenant_id, id, person_id, role, granted_by, granted_at)
                values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
  COUNCIL: `insert into identity.council_staff (council_id, id, person_id, role, granted_by, granted_at)
            values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
};

const TAKE: Record<RoleScope, string> = {
  COOPERATIVE: `delete from identity.role_assignment where tenant_id = $1 and person_id = $2 and role = $3 returning id`,
  COUNCIL: `delete from identity.council_staff where council_id = $1 and person_id = $2 and role = $3 returning id`,
};

const HOLDERS: Record<RoleScope, string> = {
  COOPERATIVE: `select person_id as "personId" from identity.role_assignment where tenant_id = $1 and role = $2 order by id for update`,
  COUNCIL: `select person_id as "personId" from identity.council_staff where council_id = $1 and role = $2 order by id for update`,
};

const PROJECT = /* sql */ `
  insert into identity.person_tenant (person_id, tenant_id, was_staff, roles)
  select $2, $1, exists (select from identity.role_assignment a where a.tenant_id = $1 and a.person_id = $2 and a.role <> 'SELLER'), array(select a.role from identity.role_assignment a where a.tenant_id = $1 and a.person_id = $2 order by a.role)
  on conflict (person_id, tenant_id) do update set roles = excluded.roles, was_staff = person_tenant.was_staff or excluded.was_staff
`;
