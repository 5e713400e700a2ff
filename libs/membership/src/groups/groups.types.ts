import { BusinessDateScalar, Connection, InvalidInput, PageArgs, resultUnion, UserError } from '@lumbung/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

@ObjectType({ description: 'A group of members (kelompok), as a rule answering for one another (tanggung renteng).' })
export class MemberGroup {
  readonly __typename: 'MemberGroup';
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true, description: 'Petugas lapangan (PPL).' }) fieldOfficerName: string | null;
  @Field(() => String, { nullable: true, description: 'When and where it meets, in words.' }) meets: string | null;
  @Field({ description: 'Whether its members answer for one another.' }) isJointlyLiable: boolean;
  @Field(() => ID, { nullable: true, description: 'Penanggung jawab (PJ).' }) leaderId: string | null;
  @Field(() => String, { nullable: true }) leaderName: string | null;
  @Field(() => Int, { description: 'Members in it today.' }) memberCount: number;
  @Field(() => BusinessDateScalar) formedOn: string;
  @Field(() => BusinessDateScalar, { nullable: true }) dissolvedOn: string | null;
}

@ObjectType({ description: 'A page of groups, by name.' })
export class MemberGroupConnection extends Connection(MemberGroup) {}

@ArgsType()
export class MemberGroupsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  withDissolved: boolean;
}

@ObjectType({ description: 'A time a member spent, or spends, in a group.' })
export class GroupPlace {
  @Field(() => ID) id: string;
  @Field(() => ID) groupId: string;
  @Field() groupName: string;
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field() isLeader: boolean;
  @Field(() => BusinessDateScalar) fromOn: string;
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'The first day he was no longer in it; null: he is.',
  })
  untilOn: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
}

@InputType({ description: 'A new group, or, with its id, what is known of one.' })
export class SaveMemberGroupInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  groupId?: string | null;

  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(80)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  fieldOfficerName?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  meets?: string | null;

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  isJointlyLiable: boolean;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today.' })
  @IsOptional()
  @IsString()
  formedOn?: string | null;
}

@InputType({ description: 'Into a group, from one to another, or, without a group, out of it.' })
export class PlaceInGroupInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  groupId?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'First day at the new place; default: today.' })
  @IsOptional()
  @IsString()
  fromOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  reason?: string | null;
}

@InputType()
export class AppointGroupLeaderInput {
  @Field(() => ID)
  @IsUUID()
  groupId: string;

  @Field(() => ID, { nullable: true, description: 'One who is in the group; null: nobody for now.' })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;
}

@ObjectType({ implements: () => UserError, description: 'Another group or post has this name.' })
export class GroupNameTaken extends UserError {
  constructor(name: string) {
    super('GROUP_NAME_TAKEN', { name });
  }
}

@ObjectType({ implements: () => UserError, description: 'A leader hands his group over before he goes elsewhere.' })
export class GroupNeedsLeader extends UserError {
  @Field() readonly groupName: string;

  constructor(groupName: string) {
    super('GROUP_NEEDS_LEADER', { groupName });
    this.groupName = groupName;
  }
}

export const SaveMemberGroupResult = resultUnion('SaveMemberGroupResult', [MemberGroup, GroupNameTaken, InvalidInput]);
export const DissolveMemberGroupResult = resultUnion('DissolveMemberGroupResult', [MemberGroup, InvalidInput]);
export const AppointGroupLeaderResult = resultUnion('AppointGroupLeaderResult', [MemberGroup, InvalidInput]);

@ObjectType({ description: 'Where a member is now and was before, newest first, at most 50.' })
export class MemberPlaces {
  readonly __typename: 'MemberPlaces';
  @Field(() => ID) memberId: string;
  @Field(() => [GroupPlace]) places: GroupPlace[];
}
export const PlaceInGroupResult = resultUnion('PlaceInGroupResult', [MemberPlaces, GroupNeedsLeader, InvalidInput]);
