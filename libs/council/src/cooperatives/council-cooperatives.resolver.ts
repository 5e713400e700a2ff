import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import { AllowCouncil, requireUuid, selectedFields, type ConnectionOf } from '@lumbung/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { CouncilPermission } from '../council.permissions.js';
import { currentCouncilId } from '../registry/councils.service.js';
import {
  CouncilCooperative,
  CouncilCooperativeConnection,
  CouncilCooperativesArgs,
} from './council-cooperative.schema.js';
import { CouncilCooperativesReader } from './council-cooperatives.reader.js';

@Resolver(() => CouncilCooperative)
export class CouncilCooperativesResolver {
  constructor(private readonly reader: CouncilCooperativesReader) {}

  @Query(() => CouncilCooperativeConnection, {
    description: "[council: council.read] Cooperatives of the council's region, by name.",
  })
  @AllowCouncil(CouncilPermission.Read)
  councilCooperatives(
    @Args() { filter, ...page }: CouncilCooperativesArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<CouncilCooperative>> {
    return this.reader.list(currentCouncilId(), filter, page, selectedFields(info).has('totalCount'));
  }

  @Query(() => CouncilCooperative, { nullable: true, description: '[council: council.read] One of them.' })
  @AllowCouncil(CouncilPermission.Read)
  councilCooperative(@Args('cooperativeId', { type: () => ID }) cooperativeId: string): Promise<CouncilCooperative> {
    return this.reader.get(requireUuid(cooperativeId), currentCouncilId());
  }
}
