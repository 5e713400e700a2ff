import type { BusinessDate } from '@lumbung/kernel';
import { Allow, BusinessDateScalar, requireUuid, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FieldPermission } from '../field.permissions.js';
import { MeetingsService } from './meetings.service.js';
import {
  GroupCover,
  GroupMeeting,
  GroupMeetingConnection,
  GroupMeetingsArgs,
  MeetingSheet,
  RecordGroupMeetingInput,
  RecordGroupMeetingResult,
  RepayCoverInput,
  RepayCoverResult,
} from './meetings.types.js';

@Resolver(() => GroupMeeting)
export class MeetingsResolver {
  constructor(private readonly meetings: MeetingsService) {}

  @Query(() => MeetingSheet, {
    nullable: true,
    description: '[permission: field.read] Who is in a group today and what each owes, to be filled in or printed.',
  })
  @Allow(FieldPermission.Read)
  async groupMeetingSheet(
    @Args('groupId', { type: () => ID }) groupId: string,
    @Args('heldOn', {
      type: () => BusinessDateScalar,
      nullable: true,
      description: 'Today unless named; a meeting can be prepared up to a year ahead.',
    })
    heldOn: BusinessDate | null,
  ): Promise<MeetingSheet> {
    return this.meetings.sheet(requireUuid(groupId), heldOn);
  }

  @Query(() => GroupMeetingConnection, {
    description: '[permission: field.read] Meetings of a group, the latest first.',
  })
  @Allow(FieldPermission.Read)
  groupMeetings(@Args() args: GroupMeetingsArgs): Promise<ConnectionOf<GroupMeeting>> {
    return this.meetings.list(args);
  }

  @Query(() => [GroupCover], {
    description: '[permission: field.read] Who in a group paid for whom and is not paid back yet; at most 500.',
  })
  @Allow(FieldPermission.Read)
  async groupCovers(
    @Args('groupId', { type: () => ID }) groupId: string,
    @Args('withRepaid', { defaultValue: false }) withRepaid: boolean,
  ): Promise<GroupCover[]> {
    return this.meetings.covers(requireUuid(groupId), withRepaid);
  }

  @Mutation(() => RecordGroupMeetingResult, {
    description: '[permission: field.meet] Records a meeting as a whole. Safe to repeat by requestId.',
  })
  @Allow(FieldPermission.Meet)
  recordGroupMeeting(@Args('input') input: RecordGroupMeetingInput): Promise<typeof RecordGroupMeetingResult> {
    return this.meetings.record(input);
  }

  @Mutation(() => RepayCoverResult, {
    description: '[permission: field.meet] Notes that one member paid another back. Safe to repeat by requestId.',
  })
  @Allow(FieldPermission.Meet)
  repayGroupCover(@Args('input') input: RepayCoverInput): Promise<typeof RepayCoverResult> {
    return this.meetings.repay(input);
  }
}
