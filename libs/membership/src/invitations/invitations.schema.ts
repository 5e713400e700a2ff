import {
  AccountExists,
  AccountInput,
  InvitationState,
  LinkExpired,
  PasswordTooWeak,
  SignedIn,
} from '@lumbung/identity';
import { DateTimeScalar, InvalidInput, resultUnion, SlugScalar, UrlScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Member } from '../members/member.types.js';
import { MemberProofKind } from './member-proof.js';

registerEnumType(MemberProofKind, {
  name: 'MemberProofKind',
  description:
    'By what the holder of a member link proves to be the member: birth date, or last four digits of the telephone.',
});

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;
}

@InputType()
export class InviteMembersInput {
  @Field(() => [ID], { description: 'At most 50: as many as a page of the register shows.' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  memberIds: string[];
}

@InputType()
export class AcceptMemberInvitationInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;

  @Field({ description: 'What the preview asks for: the birth date as 1985-08-17, or four digits.' })
  @IsString()
  @MaxLength(20)
  proof: string;

  @Field(() => AccountInput, { nullable: true, description: 'Needed when not signed in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AccountInput)
  account?: AccountInput | null;
}

@InputType()
export class UnlinkMemberInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field({ description: 'Kept in the audit, at least five letters.' })
  @IsString()
  @MaxLength(300)
  reason: string;
}

@ObjectType({ description: 'The link is shown only here.' })
export class MemberInvited {
  readonly __typename: 'MemberInvited';
  @Field(() => Member) member: Member;
  @Field(() => UrlScalar, { description: 'To be sent by WhatsApp.' }) link: string;
  @Field(() => DateTimeScalar) expiresAt: Date;
}

@ObjectType({ description: 'Links for a sheet, by number; they are shown only here.' })
export class MembersInvited {
  readonly __typename: 'MembersInvited';
  @Field(() => [MemberInvited]) invited: MemberInvited[];
  @Field(() => [Member], {
    description: 'Linked already, gone, or without birth date and telephone by which they could prove who they are.',
  })
  skipped: Member[];
}

@ObjectType({ description: 'What the holder of a member link sees.' })
export class MemberInvitationPreview {
  @Field() cooperativeName: string;
  @Field(() => SlugScalar) cooperativeSlug: string;
  @Field({ description: 'Initials only: whoever found the link learns no name.' }) memberName: string;
  @Field() memberNoMasked: string;
  @Field(() => InvitationState) state: InvitationState;
  @Field(() => DateTimeScalar) expiresAt: Date;
  @Field(() => MemberProofKind, { nullable: true, description: 'Null when the register knows nothing to ask for.' })
  proof: MemberProofKind | null;
  @Field(() => Int, { description: 'So often may a wrong proof still be given.' }) triesLeft: number;
  @Field({ description: 'Whether the member has an account already.' }) hasAccount: boolean;
}

@ObjectType({ description: 'The member and, if an account was made, its session.' })
export class MemberLinked {
  readonly __typename: 'MemberLinked';
  @Field(() => Member) member: Member;
  @Field(() => SignedIn, { nullable: true }) signedIn: SignedIn | null;
}

@ObjectType({ implements: () => UserError, description: 'The member, or the person, is linked already.' })
export class AlreadyLinked extends UserError {
  constructor() {
    super('ALREADY_LINKED');
  }
}

@ObjectType({ implements: () => UserError, description: 'Not what the register knows of the member.' })
export class MemberProofDiffers extends UserError {
  @Field(() => Int, { description: 'So often may it still be tried.' })
  readonly triesLeft: number;
  constructor(triesLeft: number) {
    super('MEMBER_PROOF_DIFFERS', { triesLeft });
    this.triesLeft = triesLeft;
  }
}

export const UnlinkMemberResult = resultUnion('UnlinkMemberResult', [Member, InvalidInput]);
export const InviteMemberResult = resultUnion('InviteMemberResult', [MemberInvited, AlreadyLinked, InvalidInput]);
export const InviteMembersResult = resultUnion('InviteMembersResult', [MembersInvited, InvalidInput]);
export const AcceptMemberInvitationResult = resultUnion('AcceptMemberInvitationResult', [
  MemberLinked,
  LinkExpired,
  MemberProofDiffers,
  AlreadyLinked,
  AccountExists,
  PasswordTooWeak,
  InvalidInput,
]);
