import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FieldPermission } from '../field.permissions.js';
import { CollectorsService } from './collectors.service.js';
import {
  CollectorRoute,
  FieldCollector,
  SaveCollectorInput,
  SaveCollectorResult,
  SetCollectorRouteInput,
  SetCollectorRouteResult,
} from './collectors.types.js';

@Resolver(() => FieldCollector)
export class CollectorsResolver {
  constructor(private readonly collectors: CollectorsService) {}

  @Query(() => [FieldCollector], {
    description: '[permission: field.read] Collectors, active ones first; at most 200.',
  })
  @Allow(FieldPermission.Read)
  fieldCollectors(): Promise<FieldCollector[]> {
    return this.collectors.list();
  }

  @Query(() => CollectorRoute, {
    nullable: true,
    description: '[permission: field.read] One collector with his route.',
  })
  @Allow(FieldPermission.Read)
  async fieldCollector(@Args('id', { type: () => ID }) id: string): Promise<CollectorRoute> {
    return this.collectors.find(requireUuid(id));
  }

  @Mutation(() => SaveCollectorResult, { description: '[permission: field.manage] Makes or changes a collector.' })
  @Allow(FieldPermission.Manage)
  saveFieldCollector(@Args('input') input: SaveCollectorInput): Promise<typeof SaveCollectorResult> {
    return this.collectors.save(input);
  }

  @Mutation(() => SetCollectorRouteResult, { description: '[permission: field.manage] Says whom a collector visits.' })
  @Allow(FieldPermission.Manage)
  setCollectorRoute(@Args('input') input: SetCollectorRouteInput): Promise<typeof SetCollectorRouteResult> {
    return this.collectors.setRoute(input);
  }
}
