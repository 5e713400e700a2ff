import {
  AddressInput,
  BusinessDateScalar,
  InvalidInput,
  PhoneNumberScalar,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import type { Money } from '@lumbung/kernel';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsEnum,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MemberHasObligations } from '../exits/exit-obstacles.js';
import { MemberParticularsInput } from '../particulars/particulars.inputs.js';
import { LeaveReason, Member, MemberAccountState, MemberContact, MemberKind, MemberStatus } from './member.types.js';

export const MemberSort = { MEMBER_NO: 'MEMBER_NO', NAME: 'NAME', NEWEST: 'NEWEST' } as const;
export type MemberSort = keyof typeof MemberSort;
registerEnumType(MemberSort, { name: 'MemberSort', description: 'In which order the register is read.' });

@InputType({ description: 'Which members.' })
export class MemberFilter {
  @Field(() => String, { nullable: true, description: 'Name, number or whole phone number.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  search?: string | null;

  @Field(() => [MemberStatus], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsEnum(MemberStatus, { each: true })
  statuses?: MemberStatus[] | null;

  @Field(() => [MemberKind], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2)
  @IsEnum(MemberKind, { each: true })
  kinds?: MemberKind[] | null;

  @Field(() => MemberAccountState, { nullable: true })
  @IsOptional()
  @IsEnum(MemberAccountState)
  account?: MemberAccountState | null;

  @Field(() => ID, { nullable: true, description: 'Who is in this group today.' })
  @IsOptional()
  @IsUUID()
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who brings his payments to this collecting post.' })
  @IsOptional()
  @IsUUID()
  collectingPostId?: string | null;
}

@InputType({ description: 'Someone new in the register.' })
export class RegisterMemberInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => String, { nullable: true, description: 'Default: the next of the cooperative.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  memberNo?: string | null;

  @Field()
  @IsString()
  @IsNotEmpty()
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

  @Field(() => AddressInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

  @Field(() => MemberKind, { nullable: true, description: 'Default: REGULAR.' })
  @IsOptional()
  @IsEnum(MemberKind)
  kind?: MemberKind | null;

  @Field(() => MemberParticularsInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MemberParticularsInput)
  particulars?: MemberParticularsInput | null;

  @Field(() => MemberStatus, {
    defaultValue: 'APPLICANT',
    description: 'APPLICANT, or ACTIVE for members from before Lumbung.',
  })
  @IsEnum(MemberStatus)
  status: MemberStatus;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  joinedOn?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  confirmDuplicate: boolean;
}

@InputType({ description: 'What is absent stays, null clears.' })
export class UpdateMemberInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

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

  @Field(() => MemberKind, { nullable: true })
  @IsOptional()
  @IsEnum(MemberKind)
  kind?: MemberKind | null;
}

@InputType({ description: 'A step through the register.' })
export class ChangeMemberStatusInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field(() => MemberStatus)
  @IsEnum(MemberStatus)
  status: MemberStatus;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today.' })
  @IsOptional()
  @IsString()
  effectiveOn?: string | null;

  @Field(() => LeaveReason, { nullable: true, description: 'Needed for LEFT.' })
  @IsOptional()
  @IsEnum(LeaveReason)
  leaveReason?: LeaveReason | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string | null;
}

@InputType()
export class RevealMemberContactInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field({ description: 'Why the look is needed; kept in the audit.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

@ObjectType({ implements: () => UserError, description: 'Another member has this number.' })
export class MemberNoTaken extends UserError {
  @Field() readonly memberNo: string;

  constructor(memberNo: string) {
    super('MEMBER_NO_TAKEN', { memberNo });
    this.memberNo = memberNo;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Looks like someone already in the register; repeat with confirmDuplicate.',
})
export class PossibleDuplicateMember extends UserError {
  @Field(() => [Member]) readonly candidates: Member[];

  constructor(candidates: Member[]) {
    super('POSSIBLE_DUPLICATE_MEMBER', {
      name: candidates[0]?.fullName ?? '',
      memberNo: candidates[0]?.memberNo ?? '',
    });
    this.candidates = candidates;
  }
}

@ObjectType({ implements: () => UserError, description: 'The register does not know this step.' })
export class MemberStatusNotAllowed extends UserError {
  @Field(() => MemberStatus) readonly currentStatus: MemberStatus;
  @Field(() => [MemberStatus]) readonly allowedStatuses: MemberStatus[];

  constructor(currentStatus: MemberStatus, allowedStatuses: MemberStatus[], label: string) {
    super('MEMBER_STATUS_NOT_ALLOWED', { label });
    this.currentStatus = currentStatus;
    this.allowedStatuses = allowedStatuses;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'An applicant is admitted when his principal share is whole in the books: `depositSavings` books it.',
})
export class PrincipalShareOutstanding extends UserError {
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What is still to be paid in; null where no product for the principal share exists yet.',
  })
  readonly outstanding: Money | null;

  constructor(outstanding: Money | null) {
    super('PRINCIPAL_SHARE_OUTSTANDING');
    this.outstanding = outstanding;
  }
}

export const RegisterMemberResult = resultUnion('RegisterMemberResult', [
  Member,
  MemberNoTaken,
  PossibleDuplicateMember,
  InvalidInput,
]);
export const UpdateMemberResult = resultUnion('UpdateMemberResult', [Member, InvalidInput]);
export const ChangeMemberStatusResult = resultUnion('ChangeMemberStatusResult', [
  Member,
  MemberStatusNotAllowed,
  PrincipalShareOutstanding,
  MemberHasObligations,
  InvalidInput,
]);
export const RevealMemberContactResult = resultUnion('RevealMemberContactResult', [MemberContact, InvalidInput]);
