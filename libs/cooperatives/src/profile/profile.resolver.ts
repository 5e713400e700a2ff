import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { admit, Allow, AllowAnyone, currentContext } from '@lumbung/platform';
import { CooperativesPermission } from '../cooperatives.permissions.js';
import { Cooperative } from './cooperative.schema.js';
import { UpdateCooperativeProfileInput, UpdateCooperativeProfileResult } from './profile.schema.js';
import { ProfileService } from './profile.service.js';

@Resolver(() => Cooperative)
export class ProfileResolver {
  constructor(private readonly profile: ProfileService) {}

  @Query(() => Cooperative, {
    nullable: true,
    description: '[shop] The tenant of this request: profile, footer and look of the shop; null without tenant.',
  })
  @AllowAnyone()
  async currentCooperative(): Promise<Cooperative | null> {
    // Without a tenant the answer is null and no fault, so the wall of a shop stands here.
    if (!currentContext()?.tenant) return null;
    admit({ who: 'shoppers' });
    return this.profile.current();
  }

  @Mutation(() => UpdateCooperativeProfileResult, {
    description: '[permission: cooperatives.edit] Changes the profile of the tenant.',
  })
  @Allow(CooperativesPermission.Edit)
  updateCooperativeProfile(
    @Args('input') input: UpdateCooperativeProfileInput,
  ): Promise<typeof UpdateCooperativeProfileResult> {
    return this.profile.update(input);
  }
}
