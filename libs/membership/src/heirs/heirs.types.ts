import { BusinessDateScalar, InvalidInput, PhoneNumberScalar, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Member } from '../members/member.types.js';
import { MemberStatusNotAllowed } from '../members/members.schema.js';

export const HeirRelation = {
  SPOUSE: 'SPOUSE',
  CHILD: 'CHILD',
  PARENT: 'PARENT',
  SIBLING: 'SIBLING',
  GRANDCHILD: 'GRANDCHILD',
  OTHER: 'OTHER',
} as const;
export type HeirRelation = keyof typeof HeirRelation;
registerEnumType(HeirRelation, {
  name: 'HeirRelation',
  description: 'SUAMI_ISTRI, ANAK, ORANG_TUA, SAUDARA, CUCU, LAINNYA.',
});

@ObjectType({ description: 'Who takes what a member leaves behind (ahli waris).' })
export class Heir {
  @Field(() => ID) id: string;
  @Field() fullName: string;
  @Field(() => HeirRelation) relation: HeirRelation;
  @Field(() => Int, { description: 'Hundredths of a percent; the heirs of a member share 10000.' })
  shareBasisPoints: number;
  @Field(() => String, { nullable: true }) nationalIdNoMasked: string | null;
  @Field(() => String, { nullable: true }) phoneMasked: string | null;
}

@ObjectType({ description: "A member's heirs; they share the whole, or there are none." })
export class MemberHeirs {
  readonly __typename: 'MemberHeirs';
  @Field(() => ID) memberId: string;
  @Field(() => [Heir]) heirs: Heir[];
}

@ObjectType({ description: 'Numbers of an heir, whole; the look is audited.' })
export class RevealedHeir {
  @Field(() => ID) id: string;
  @Field() fullName: string;
  @Field(() => String, { nullable: true }) nationalIdNo: string | null;
  @Field(() => PhoneNumberScalar, { nullable: true }) phone: string | null;
}

@ObjectType({ description: 'The heirs with their numbers whole.' })
export class RevealedHeirs {
  readonly __typename: 'RevealedHeirs';
  @Field(() => [RevealedHeir]) heirs: RevealedHeir[];
}

@InputType()
export class HeirInput {
  @Field(() => ID, { nullable: true, description: 'Of an heir who is known; his numbers stay where absent here.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  fullName: string;

  @Field(() => HeirRelation)
  @IsEnum(HeirRelation)
  relation: HeirRelation;

  @Field(() => Int, { description: 'Hundredths of a percent; all together 10000.' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  shareBasisPoints: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^[\d\s.-]*\d[\d\s.-]*$/)
  @MaxLength(24)
  nationalIdNo?: string | null;

  @Field(() => PhoneNumberScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  phone?: string | null;
}

@InputType({ description: 'The whole list anew; whoever is not in it is no longer an heir.' })
export class SetHeirsInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field(() => [HeirInput])
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => HeirInput)
  heirs: HeirInput[];
}

@InputType()
export class RevealHeirsInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field({ description: 'Why the look is needed; kept in the audit.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

@InputType()
export class RecordDeathInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field(() => BusinessDateScalar)
  @IsString()
  diedOn: string;

  @Field(() => String, { nullable: true, description: 'Number of the death certificate or letter.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  certificateNo?: string | null;

  @Field(() => ID, { nullable: true, description: 'The heir who takes the membership over; none: the heirs are paid.' })
  @IsOptional()
  @IsUUID()
  successorHeirId?: string | null;
}

@ObjectType({ description: 'A member who died, and who follows him.' })
export class MemberDeceased {
  readonly __typename: 'MemberDeceased';
  @Field(() => Member) member: Member;
  @Field(() => Member, {
    nullable: true,
    description: 'The heir in the register, an applicant until the principal share is his.',
  })
  successor: Member | null;
}

@ObjectType({ implements: () => UserError, description: 'The shares of the heirs are not the whole.' })
export class HeirSharesIncomplete extends UserError {
  @Field(() => Int, { description: 'What they are together, in hundredths of a percent.' })
  readonly totalBasisPoints: number;

  constructor(totalBasisPoints: number) {
    super('HEIR_SHARES_INCOMPLETE', { total: totalBasisPoints / 100 });
    this.totalBasisPoints = totalBasisPoints;
  }
}

export const SetHeirsResult = resultUnion('SetHeirsResult', [MemberHeirs, HeirSharesIncomplete, InvalidInput]);
export const RevealHeirsResult = resultUnion('RevealHeirsResult', [RevealedHeirs, InvalidInput]);
export const RecordDeathResult = resultUnion('RecordDeathResult', [
  MemberDeceased,
  MemberStatusNotAllowed,
  InvalidInput,
]);
