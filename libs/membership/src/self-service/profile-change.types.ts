import {
  AddressInput,
  Connection,
  DateTimeScalar,
  FourEyesRequired,
  InvalidInput,
  PhoneNumberScalar,
  resultUnion,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { HeirInput, HeirSharesIncomplete } from '../heirs/heirs.types.js';
import { PossibleDuplicateMember } from '../members/members.schema.js';
import { MemberParticularsInput } from '../particulars/particulars.inputs.js';
import { ProfileField } from './profile-field.js';

export const ProfileChangeState = {
  PENDING: 'PENDING',
  APPROVED: 'APPROVED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ProfileChangeState = keyof typeof ProfileChangeState;
registerEnumType(ProfileChangeState, {
  name: 'ProfileChangeState',
  description: 'MENUNGGU, DISETUJUI, DITOLAK, DITARIK.',
});

@ObjectType({ description: 'One thing a member wants changed.' })
export class ProfileChangeLine {
  @Field(() => ProfileField) field: ProfileField;
  @Field({ description: 'In the language of the request.' }) label: string;
  @Field(() => String, { nullable: true, description: 'As it stood when he asked; numbers masked.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'As he wants it; numbers masked. Null: to be emptied.' })
  after: string | null;
}

@ObjectType({ description: "A member's wish to have his data changed; holds when an officer approved it." })
export class ProfileChange {
  readonly __typename: 'ProfileChange';
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field(() => ProfileChangeState) state: ProfileChangeState;
  @Field(() => [ProfileChangeLine]) lines: ProfileChangeLine[];
  @Field(() => String, { nullable: true, description: 'What the member says about it.' }) note: string | null;
  @Field(() => DateTimeScalar) requestedAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' }) reason: string | null;
}

@ObjectType({ description: 'A page of wishes.' })
export class ProfileChangeConnection extends Connection(ProfileChange) {}

@ObjectType({ description: 'What I may ask to have changed here, and what I asked for.' })
export class MyProfileChanges {
  @Field(() => [ProfileField]) fields: ProfileField[];
  @Field(() => ProfileChange, { nullable: true, description: 'Waits for an officer; one at a time.' })
  pending: ProfileChange | null;
  @Field(() => [ProfileChange], { description: 'The last five that are decided, newest first.' })
  decided: ProfileChange[];
}

@InputType({ description: 'What is absent stays as it is, null empties. At least one thing must be there.' })
export class RequestMyProfileChangeInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  fullName?: string | null;

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

  @Field(() => AddressInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

  @Field(() => MemberParticularsInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MemberParticularsInput)
  particulars?: MemberParticularsInput | null;

  @Field(() => [HeirInput], { nullable: true, description: 'The whole list anew.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => HeirInput)
  heirs?: HeirInput[] | null;

  @Field(() => String, { nullable: true, description: 'A word to the officer.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType()
export class ApproveProfileChangeInput {
  @Field(() => ID)
  @IsUUID()
  changeId: string;

  @Field(() => Boolean, { defaultValue: false, description: 'After PossibleDuplicateMember: it is another person.' })
  @IsBoolean()
  confirmDuplicate: boolean;
}

@InputType()
export class DeclineProfileChangeInput {
  @Field(() => ID)
  @IsUUID()
  changeId: string;

  @Field({ description: 'The member reads it; at least five letters.' })
  @IsString()
  @MaxLength(500)
  reason: string;
}

@InputType()
export class RevealProfileChangeInput {
  @Field(() => ID)
  @IsUUID()
  changeId: string;

  @Field({ description: 'Why the look is needed; kept in the audit.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

@ObjectType({ description: 'What a member wants written down, whole; the look is audited.' })
export class RevealedProfileChange {
  readonly __typename: 'RevealedProfileChange';
  @Field(() => ID) changeId: string;
  @Field(() => [ProfileChangeLine], { description: 'Only what is shown masked otherwise; `before` stays masked.' })
  lines: ProfileChangeLine[];
}

@ObjectType({ implements: () => UserError, description: 'An earlier wish waits still; withdraw it first.' })
export class ProfileChangePending extends UserError {
  constructor() {
    super('PROFILE_CHANGE_PENDING');
  }
}

@ObjectType({ implements: () => UserError, description: 'It was decided or withdrawn already.' })
export class ProfileChangeDecided extends UserError {
  @Field(() => ProfileChangeState) readonly state: ProfileChangeState;

  constructor(state: ProfileChangeState, label: string) {
    super('PROFILE_CHANGE_DECIDED', { label });
    this.state = state;
  }
}

export const RequestMyProfileChangeResult = resultUnion('RequestMyProfileChangeResult', [
  ProfileChange,
  ProfileChangePending,
  HeirSharesIncomplete,
  InvalidInput,
]);
export const WithdrawMyProfileChangeResult = resultUnion('WithdrawMyProfileChangeResult', [
  ProfileChange,
  ProfileChangeDecided,
]);
export const ApproveProfileChangeResult = resultUnion('ApproveProfileChangeResult', [
  ProfileChange,
  ProfileChangeDecided,
  PossibleDuplicateMember,
  HeirSharesIncomplete,
  FourEyesRequired,
  InvalidInput,
]);
export const DeclineProfileChangeResult = resultUnion('DeclineProfileChangeResult', [
  ProfileChange,
  ProfileChangeDecided,
  InvalidInput,
]);
export const RevealProfileChangeResult = resultUnion('RevealProfileChangeResult', [
  RevealedProfileChange,
  ProfileChangeDecided,
  InvalidInput,
]);
