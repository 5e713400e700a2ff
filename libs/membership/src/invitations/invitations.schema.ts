import {
  AccountExists,
  AccountInput,
  InvitationState,
  LinkExpired,
  PasswordTooWeak,
  SignedIn,
} from '@lumbung/identity';
import { DateTimeScalar, InvalidInput, resultUnion, SlugScalar, UrlScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Member } from '../members/member.types.js';

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;
}

@InputType()
export class AcceptMemberInvitationInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token: string;

  @Field(() => AccountInput, { nullable: true, description: 'Needed when not signed in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AccountInput)
  account?: AccountInput | null;
}

@ObjectType({ description: 'The link is shown only here.' })
export class MemberInvited {
  readonly __typename: 'MemberInvited';
  @Field(() => Member) member: Member;
  @Field(() => UrlScalar, { description: 'To be sent by WhatsApp.' }) link: string;
  @Field(() => DateTimeScalar) expiresAt: Date;
}

@ObjectType({ description: 'What the holder of a member link sees.' })
export class MemberInvitationPreview {
  @Field() cooperativeName: string;
  @Field(() => SlugScalar) cooperativeSlug: string;
  @Field() memberName: string;
  @Field() memberNoMasked: string;
  @Field(() => InvitationState) state: InvitationState;
  @Field(() => DateTimeScalar) expiresAt: Date;
  @Field() hasAccount: boolean;
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

export const InviteMemberResult = resultUnion('InviteMemberResult', [MemberInvited, AlreadyLinked, InvalidInput]);
export const AcceptMemberInvitationResult = resultUnion('AcceptMemberInvitationResult', [
  MemberLinked,
  LinkExpired,
  AlreadyLinked,
  AccountExists,
  PasswordTooWeak,
  InvalidInput,
]);
