import { AddressInput, BusinessDateScalar, PhoneNumberScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsBoolean,
  IsEmail,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { RefundRule } from '../exits/refund-rule.js';
import { MemberKind } from '../members/member.types.js';
import { MemberParticularsInput } from '../particulars/particulars.inputs.js';
import { ProfileField } from '../self-service/profile-field.js';
import { ApplicationState } from './application-state.js';

@InputType({ description: 'Who wants to become a member.' })
export class ApplicationFormInput {
  @Field()
  @IsString()
  @Matches(/\p{L}/u)
  @MaxLength(120)
  fullName: string;

  @Field(() => PhoneNumberScalar)
  @IsString()
  @MaxLength(20)
  phone: string;

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

  @Field(() => String, { nullable: true, description: 'Why he wants to join.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  motivation?: string | null;

  @Field({ description: 'He agreed to `consentText`; without that nothing is kept.' })
  @Equals(true)
  hasConsented: boolean;
}

@InputType()
export class ApplyForMembershipInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ApplicationFormInput)
  @ValidateNested()
  @Type(() => ApplicationFormInput)
  form: ApplicationFormInput;

  @Field(() => String, { nullable: true, description: 'The token of the link or QR code, where he came by one.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  link?: string | null;
}

@InputType()
export class EnterApplicationInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ApplicationFormInput)
  @ValidateNested()
  @Type(() => ApplicationFormInput)
  form: ApplicationFormInput;

  @Field(() => MemberKind, { defaultValue: 'REGULAR' })
  @IsEnum(MemberKind)
  kind: MemberKind;
}

@InputType()
export class AnswerApplicationInput {
  @Field()
  @IsString()
  @MaxLength(100)
  token: string;

  @Field({ description: 'The answer to what was asked.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  answer: string;

  @Field(() => ApplicationFormInput, {
    nullable: true,
    description: 'The whole form anew, where it must be corrected.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationFormInput)
  form?: ApplicationFormInput | null;
}

@InputType()
export class ApplicationStepInput {
  @Field(() => ID)
  @IsUUID()
  applicationId: string;

  @Field({ description: 'The question, or the reason; the applicant reads it.' })
  @IsString()
  @MinLength(5)
  @MaxLength(1000)
  message: string;
}

@InputType()
export class ApproveApplicationInput {
  @Field(() => ID)
  @IsUUID()
  applicationId: string;

  @Field(() => String, { nullable: true, description: 'Such as the number of the board’s decision.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  confirmDuplicate: boolean;
}

@InputType()
export class ConfirmPrincipalPaidInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  memberId: string;

  @Field({ description: 'Number of the receipt for the principal share.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(40)
  receiptNo: string;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today. From this day he is a member.' })
  @IsOptional()
  @IsString()
  paidOn?: string | null;
}

@InputType({ description: 'Which applications.' })
export class ApplicationFilter {
  @Field(() => [ApplicationState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(6)
  @IsEnum(ApplicationState, { each: true })
  states?: ApplicationState[] | null;

  @Field(() => String, { nullable: true, description: 'Part of a name, or a number.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  search?: string | null;
}

@InputType({ description: 'What is absent stays; null gives the words of the platform back.' })
export class UpdateMembershipSettingsInput {
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isOnlineOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  needsSecondOfficer?: boolean | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  requirements?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MinLength(20)
  @MaxLength(2000)
  consentText?: string | null;

  @Field(() => RefundRule, { nullable: true })
  @IsOptional()
  @IsEnum(RefundRule)
  refundRule?: RefundRule | null;

  @Field(() => Int, { nullable: true, description: 'Needed with WITHIN_MONTHS; 3 where absent.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(24)
  refundMonths?: number | null;

  @Field(() => [ProfileField], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsEnum(ProfileField, { each: true })
  selfServiceFields?: ProfileField[] | null;
}

@InputType()
export class CreateApplicationLinkInput {
  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(80)
  label: string;

  @Field(() => MemberKind, { defaultValue: 'REGULAR' })
  @IsEnum(MemberKind)
  kind: MemberKind;

  @Field(() => Int, { defaultValue: 14 })
  @IsInt()
  @Min(1)
  @Max(180)
  validDays: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'How many people may apply by it; 1 for one person, more for a poster.',
  })
  @IsInt()
  @Min(1)
  @Max(1000)
  mostUses: number;
}
