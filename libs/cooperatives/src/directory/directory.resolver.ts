import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone, selectedFields, SlugScalar, type ConnectionOf } from '@lumbung/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Cooperative, CooperativeConnection } from '../profile/cooperative.schema.js';
import { CooperativesArgs } from './directory.schema.js';
import { DirectoryService } from './directory.service.js';

@Resolver(() => Cooperative)
export class DirectoryResolver {
  constructor(private readonly directory: DirectoryService) {}

  @Query(() => Cooperative, {
    nullable: true,
    description: '[anyone] One verified, active cooperative of the directory.',
  })
  @AllowAnyone()
  cooperative(@Args('slug', { type: () => SlugScalar }) slug: string): Promise<Cooperative> {
    return this.directory.find(slug);
  }

  @Query(() => CooperativeConnection, { description: '[anyone] Directory of verified, active cooperatives, by name.' })
  @AllowAnyone()
  cooperatives(
    @Args() { filter, ...page }: CooperativesArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Cooperative>> {
    return this.directory.list(filter, page, selectedFields(info).has('totalCount'));
  }
}
