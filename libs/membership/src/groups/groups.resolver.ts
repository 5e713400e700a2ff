import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { GroupsService } from './groups.service.js';
import {
  AppointGroupLeaderInput,
  AppointGroupLeaderResult,
  DissolveMemberGroupResult,
  GroupPlace,
  MemberGroup,
  MemberGroupConnection,
  MemberGroupsArgs,
  MemberPlaces,
  PlaceInGroupInput,
  PlaceInGroupResult,
  SaveMemberGroupInput,
  SaveMemberGroupResult,
} from './groups.types.js';

@Resolver(() => MemberGroup)
export class GroupsResolver {
  constructor(private readonly groups: GroupsService) {}

  @Query(() => MemberGroupConnection, { description: '[permission: membership.read] Groups by name, page by page.' })
  @Allow(MembershipPermission.Read)
  memberGroups(@Args() asked: MemberGroupsArgs): Promise<MemberGroupConnection> {
    return this.groups.page(asked);
  }

  @Query(() => MemberGroup, {
    nullable: true,
    description: '[permission: membership.read] One group, dissolved or not.',
  })
  @Allow(MembershipPermission.Read)
  memberGroup(@Args('groupId', { type: () => ID }) groupId: string): Promise<MemberGroup> {
    return this.groups.one(requireUuid(groupId));
  }

  @Query(() => [GroupPlace], {
    description: '[permission: membership.read] Who is in a group today, by number; at most 500.',
  })
  @Allow(MembershipPermission.Read)
  groupMembers(@Args('groupId', { type: () => ID }) groupId: string): Promise<GroupPlace[]> {
    return this.groups.membersOf(requireUuid(groupId));
  }

  @Query(() => MemberPlaces, {
    nullable: true,
    description: '[permission: membership.read] The groups a member is and was in.',
  })
  @Allow(MembershipPermission.Read)
  memberPlaces(@Args('memberId', { type: () => ID }) memberId: string): Promise<MemberPlaces> {
    return this.groups.placesOf(requireUuid(memberId));
  }

  @Mutation(() => SaveMemberGroupResult, { description: '[permission: membership.edit] Founds or corrects a group.' })
  @Allow(MembershipPermission.Edit)
  saveMemberGroup(@Args('input') input: SaveMemberGroupInput): Promise<typeof SaveMemberGroupResult> {
    return this.groups.save(input);
  }

  @Mutation(() => PlaceInGroupResult, {
    description:
      '[permission: membership.edit] Puts a member into a group, moves him, or takes him out. A group holds 200.',
  })
  @Allow(MembershipPermission.Edit)
  placeInGroup(@Args('input') input: PlaceInGroupInput): Promise<typeof PlaceInGroupResult> {
    return this.groups.place(input);
  }

  @Mutation(() => AppointGroupLeaderResult, { description: '[permission: membership.edit] Appoints the leader (PJ).' })
  @Allow(MembershipPermission.Edit)
  appointGroupLeader(@Args('input') input: AppointGroupLeaderInput): Promise<typeof AppointGroupLeaderResult> {
    return this.groups.appointLeader(input);
  }

  @Mutation(() => DissolveMemberGroupResult, {
    description: '[permission: membership.edit] Ends a group with everybody’s place in it.',
  })
  @Allow(MembershipPermission.Edit)
  dissolveMemberGroup(@Args('groupId', { type: () => ID }) groupId: string): Promise<typeof DissolveMemberGroupResult> {
    return this.groups.dissolve(requireUuid(groupId));
  }
}
