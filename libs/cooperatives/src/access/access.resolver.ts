import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Viewer } from '@lumbung/identity';
import { currentContext } from '@lumbung/platform';
import { CooperativeAccess } from './access.schema.js';
import { AccessService } from './access.service.js';

@Resolver(() => Viewer)
export class AccessResolver {
  constructor(private readonly access: AccessService) {}

  @ResolveField(() => [CooperativeAccess], {
    description: 'Every cooperative this person belongs to as staff or member, by name, for the tenant switch.',
  })
  async cooperatives(@Parent() viewer: Viewer): Promise<CooperativeAccess[]> {
    // A program belongs to one cooperative: where else its maker works is none of its business.
    if (currentContext()?.principal?.kind === 'apiKey') return [];
    return this.access.of(viewer.person.id);
  }
}
