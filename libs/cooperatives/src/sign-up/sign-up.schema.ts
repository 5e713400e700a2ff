import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { AccountExists, AccountInput, PasswordTooWeak, SignedIn } from '@lumbung/identity';
import { AddressInput, InvalidInput, resultUnion, SlugScalar, SlugTaken } from '@lumbung/platform';
import { CooperativeKind } from '../profile/cooperative.enums.js';
import { Cooperative } from '../profile/cooperative.schema.js';
import { CooperativeAlreadySignedUp, OfficerInput, THREE_LETTERS } from '../profile/profile.schema.js';

export enum SlugUnavailableReason {
  TAKEN = 'TAKEN',
  RESERVED = 'RESERVED',
  INVALID = 'INVALID',
}
registerEnumType(SlugUnavailableReason, {
  name: 'SlugUnavailableReason',
  description: 'Why an address cannot be taken.',
});

@ObjectType({ description: 'Whether an address (slug) can still be taken.' })
export class SlugAvailability {
  @Field() slug: string;
  @Field() isAvailable: boolean;
  @Field(() => SlugUnavailableReason, { nullable: true }) reason: SlugUnavailableReason | null;
  @Field(() => [SlugScalar], { description: 'Free ones that come close; empty when this one is free.' })
  suggestions: string[];
}

@InputType()
export class SignUpCooperativeInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => CooperativeKind)
  @IsEnum(CooperativeKind)
  kind: CooperativeKind;

  @Field()
  @IsString()
  @Length(3, 150)
  @Matches(THREE_LETTERS)
  name: string;

  @Field({ description: 'Nomor badan hukum.' })
  @IsString()
  @Length(3, 80)
  @Matches(THREE_LETTERS)
  legalEntityNo: string;

  @Field(() => String, { nullable: true, description: 'NIK koperasi, if there is one already.' })
  @IsOptional()
  @IsString()
  @Length(3, 40)
  cooperativeRegistrationNo?: string | null;

  @Field(() => AddressInput)
  @ValidateNested()
  @Type(() => AddressInput)
  address: AddressInput;

  @Field(() => [OfficerInput], { description: 'At least one, at most 30.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => OfficerInput)
  officers: OfficerInput[];

  @Field(() => SlugScalar, { description: 'Address of the shop; ask slugAvailability first.' })
  @IsString()
  @Length(3, 63)
  slug: string;

  @Field(() => AccountInput, { nullable: true, description: 'Needed when not signed in; this person becomes owner.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AccountInput)
  account?: AccountInput | null;
}

@ObjectType({ description: 'The new draft cooperative and, if an account was made, its session.' })
export class CooperativeSignedUp {
  @Field(() => Cooperative) readonly cooperative: Cooperative;
  @Field(() => SignedIn, { nullable: true }) readonly signedIn: SignedIn | null;

  constructor(cooperative: Cooperative, signedIn: SignedIn | null) {
    this.cooperative = cooperative;
    this.signedIn = signedIn;
  }
}

export const SignUpCooperativeResult = resultUnion('SignUpCooperativeResult', [
  CooperativeSignedUp,
  SlugTaken,
  CooperativeAlreadySignedUp,
  AccountExists,
  PasswordTooWeak,
  InvalidInput,
]);
