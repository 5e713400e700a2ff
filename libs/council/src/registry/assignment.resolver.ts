import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { roleOf, Viewer, type RoleKey } from '@lumbung/identity';
import { currentContext, permissionsOf, PlatformDatabase } from '@lumbung/platform';
import { CouncilAssignment } from './assignment.schema.js';
import { COUNCIL_JSON } from './councils.service.js';
import type { Council } from './council.schema.js';

@Resolver(() => Viewer)
export class AssignmentResolver {
  constructor(private readonly database: PlatformDatabase) {}

  @ResolveField(() => CouncilAssignment, { nullable: true, description: 'Set for staff of a Dekopinda.' })
  async councilAssignment(@Parent() viewer: Viewer): Promise<CouncilAssignment | null> {
    // A program belongs to one cooperative: where else its maker works is none of its business.
    if (currentContext()?.principal?.kind === 'apiKey') return null;
    const row = await this.database.readRow<{ council: Council; roles: RoleKey[] }>(ASSIGNMENT, [viewer.person.id]);
    if (!row) return null;
    const held = permissionsOf(row.roles);
    return { council: row.council, roles: row.roles.map((role) => roleOf(role, held)), permissions: [...held].sort() };
  }
}

const ASSIGNMENT = `select ${COUNCIL_JSON} as council, array_agg(s.role order by s.role) as roles
  from identity.council_staff s join council.council c on c.id = s.council_id where s.person_id = $1 group by c.id order by c.id limit 1`;
