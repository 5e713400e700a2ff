import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DateTimeScalar, PhoneNumberScalar, SlugScalar, UrlScalar } from '@lumbung/platform';
import { AccountInput } from '../people/account.schema.js';
import { Role, ROLE_KEYS, RoleKey, RoleScope } from '../staff/role.js';

export const InvitationState = {
  PENDING: 'PENDING',
  ACCEPTED: 'ACCEPTED',
  REVOKED: 'REVOKED',
  EXPIRED: 'EXPIRED',
} as const;
export type InvitationState = keyof typeof InvitationState;
registerEnumType(InvitationState, {
  name: 'InvitationState',
  description: 'Only a PENDING invitation can be accepted.',
});

@ObjectType({ description: 'An invitation to work here, as those who sent it see it.' })
export class Invitation {
  readonly __typename = 'Invitation';
  @Field(() => ID) id: string;
  @Field() fullName: string;
  @Field(() => PhoneNumberScalar, { nullable: true }) phone: string | null;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => [Role]) roles: Role[];
  @Field(() => InvitationState) state: InvitationState;
  @Field() invitedByName: string;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar) expiresAt: Date;
}

@ObjectType({ description: 'What the holder of an invitation link sees before accepting.' })
export class InvitationPreview {
  @Field() fullName: string;
  @Field({ description: 'Name of the cooperative or council.' }) organisationName: string;
  @Field(() => SlugScalar, { nullable: true, description: 'For the tenant header afterwards; null for a council.' })
  cooperativeSlug: string | null;
  @Field(() => [String]) roleLabels: string[];
  @Field() invitedByName: string;
  @Field(() => InvitationState) state: InvitationState;
  @Field(() => DateTimeScalar) expiresAt: Date;
  @Field({ description: 'An account with this phone or e-mail exists: sign in first, do not register.' })
  hasAccount: boolean;
}

@InputType({ description: 'At least one of phone and email.' })
export class InviteStaffInput {
  @Field(() => RoleScope, { defaultValue: RoleScope.COOPERATIVE })
  @IsIn(Object.keys(RoleScope))
  scope: RoleScope;

  @Field()
  @IsString()
  @MaxLength(120)
  fullName: string;

  @Field(() => PhoneNumberScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @Field(() => [RoleKey])
  @IsArray()
  @ArrayMaxSize(11)
  @IsIn(ROLE_KEYS, { each: true })
  roles: RoleKey[];
}

@ObjectType({ description: 'The link is shown to the inviter too, to be sent by WhatsApp.' })
export class StaffInvited {
  readonly __typename = 'StaffInvited';
  @Field(() => Invitation) invitation: Invitation;
  @Field(() => UrlScalar, { description: 'Whoever opens it first can accept: send it to nobody else.' }) link: string;
}

@InputType()
export class AcceptInvitationInput {
  @Field()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  token: string;

  @Field(() => AccountInput, { nullable: true, description: 'Needed when not signed in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AccountInput)
  account?: AccountInput | null;
}

@InputType()
export class RevokeInvitationInput {
  @Field(() => ID)
  @IsUUID()
  invitationId: string;
}
