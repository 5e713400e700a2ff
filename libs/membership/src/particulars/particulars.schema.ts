import { BusinessDateScalar, InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEnum,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Member } from '../members/member.types.js';
import { PossibleDuplicateMember } from '../members/members.schema.js';
import { MemberParticularsInput } from './particulars.inputs.js';
import { NationalIdConcern, RevealedParticulars, Sex } from './particulars.types.js';

export { MemberParticularsInput };

@InputType({ description: 'What is absent stays, null clears.' })
export class UpdateMemberParticularsInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field(() => MemberParticularsInput)
  @ValidateNested()
  @Type(() => MemberParticularsInput)
  particulars: MemberParticularsInput;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  confirmDuplicate: boolean;
}

@InputType()
export class RevealMemberParticularsInput {
  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field({ description: 'Why the look is needed; kept in the audit.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

@InputType({ description: 'A number on an identity card, and what the person says of himself.' })
export class NationalIdCheckInput {
  @Field()
  @IsString()
  @Matches(/^[\d\s.-]{1,24}$/)
  nationalIdNo: string;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  birthOn?: string | null;

  @Field(() => Sex, { nullable: true })
  @IsOptional()
  @IsEnum(Sex)
  sex?: Sex | null;
}

@ObjectType({ description: 'What an identity card number tells, before anything is saved.' })
export class NationalIdCheck {
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Birth date in the number; null when it cannot be read.',
  })
  birthOn: string | null;
  @Field(() => Sex, { nullable: true }) sex: Sex | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the card was first issued, as far as the directory knows.',
  })
  regionPath: string | null;
  @Field(() => [NationalIdConcern]) concerns: NationalIdConcern[];
  @Field(() => [Member], { description: 'Who has this number in the register already; at most five.' })
  holders: Member[];
  @Field(() => [Member], { description: 'Who had this number and left; at most five.' })
  formerly: Member[];
}

export const UpdateMemberParticularsResult = resultUnion('UpdateMemberParticularsResult', [
  Member,
  PossibleDuplicateMember,
  InvalidInput,
]);
export const RevealMemberParticularsResult = resultUnion('RevealMemberParticularsResult', [
  RevealedParticulars,
  InvalidInput,
]);
