import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsEnum,
  IsHexColor,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  AddressInput,
  BusinessDateScalar,
  InvalidInput,
  PhoneNumberScalar,
  resultUnion,
  UserError,
} from '@lumbung/platform';
import { CooperativeKind, OfficerOffice, Weekday } from './cooperative.enums.js';
import { Cooperative } from './cooperative.schema.js';

/** At least so many letters, however many spaces between: what is kept is trimmed. */
export const TWO_LETTERS = /\S[\s\S]*\S/;
export const THREE_LETTERS = /\S[\s\S]*\S[\s\S]*\S/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

@InputType({ description: 'Someone in office.' })
export class OfficerInput {
  @Field()
  @IsString()
  @Length(2, 120)
  @Matches(TWO_LETTERS)
  fullName: string;

  @Field(() => OfficerOffice)
  @IsEnum(OfficerOffice)
  office: OfficerOffice;

  @Field(() => PhoneNumberScalar, { nullable: true })
  @IsOptional()
  @IsString()
  phone?: string | null;
}

@InputType({ description: 'One stretch of opening on one day.' })
export class OpeningHoursInput {
  @Field(() => Weekday)
  @IsEnum(Weekday)
  day: Weekday;

  @Field({ description: 'HH:MM local time.' })
  @Matches(TIME)
  opensAt: string;

  @Field({ description: 'HH:MM local time, later than opensAt.' })
  @Matches(TIME)
  closesAt: string;
}

@InputType({ description: 'Where buyers fetch what they ordered.' })
export class PickupPointInput {
  @Field(() => AddressInput)
  @ValidateNested()
  @Type(() => AddressInput)
  address: AddressInput;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  note?: string | null;
}

@InputType({
  description:
    'Legal name, kind and numbers cannot change while under review; changing them after verification needs a new one. ' +
    'An absent field stays as it is, an explicit null clears it.',
})
export class UpdateCooperativeProfileInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Length(3, 150)
  @Matches(THREE_LETTERS)
  name?: string | null;

  @Field(() => CooperativeKind, { nullable: true })
  @IsOptional()
  @IsEnum(CooperativeKind)
  kind?: CooperativeKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Length(3, 80)
  @Matches(THREE_LETTERS)
  legalEntityNo?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  legalEntityOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Length(3, 40)
  cooperativeRegistrationNo?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  registrationValidUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Length(3, 40)
  taxNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Length(3, 40)
  businessNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @Length(3, 80)
  savingsLicenceNo?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  lastAnnualMeetingOn?: string | null;

  @Field(() => AddressInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

  @Field(() => [OfficerInput], { nullable: true, description: 'Replaces all.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => OfficerInput)
  officers?: OfficerInput[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  tagline?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  about?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  logoMediaId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsHexColor()
  @Length(7, 7)
  accent?: string | null;

  @Field(() => PhoneNumberScalar, { nullable: true })
  @IsOptional()
  @IsString()
  phone?: string | null;

  @Field(() => PhoneNumberScalar, { nullable: true })
  @IsOptional()
  @IsString()
  whatsapp?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @Field(() => [OpeningHoursInput], { nullable: true, description: 'Replaces all.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(28)
  @ValidateNested({ each: true })
  @Type(() => OpeningHoursInput)
  openingHours?: OpeningHoursInput[] | null;

  @Field(() => PickupPointInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PickupPointInput)
  pickupPoint?: PickupPointInput | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isTaxable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'False pauses the shop.' })
  @IsOptional()
  @IsBoolean()
  isAcceptingOrders?: boolean | null;
}

export type LegalNumberField = 'legalEntityNo' | 'cooperativeRegistrationNo';

@ObjectType({ implements: () => UserError, description: 'A legal or registration number already signed up.' })
export class CooperativeAlreadySignedUp extends UserError {
  @Field(() => String, { nullable: true, description: '`legalEntityNo` or `cooperativeRegistrationNo`; always set.' })
  readonly field: LegalNumberField | null;

  constructor(field: LegalNumberField) {
    super('COOPERATIVE_ALREADY_SIGNED_UP');
    this.field = field;
  }
}

export const UpdateCooperativeProfileResult = resultUnion('UpdateCooperativeProfileResult', [
  Cooperative,
  CooperativeAlreadySignedUp,
  InvalidInput,
]);
