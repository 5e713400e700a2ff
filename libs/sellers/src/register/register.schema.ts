import { AddressInput, InvalidInput, PhoneNumberScalar, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
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
import { SellerState } from './seller-state.js';
import { Seller, SellerData } from './seller.types.js';

export const SellerSort = { NAME: 'NAME', NEWEST: 'NEWEST' } as const;
export type SellerSort = keyof typeof SellerSort;
registerEnumType(SellerSort, { name: 'SellerSort', description: 'In which order sellers are read.' });

@InputType({ description: 'Which sellers.' })
export class SellerFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or the kind of goods, or a whole phone number.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  search?: string | null;

  @Field(() => [SellerState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsEnum(SellerState, { each: true })
  states?: SellerState[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those who handed in no declaration of turnover for this calendar year.',
  })
  @IsOptional()
  @IsInt()
  @Min(2025)
  @Max(2999)
  undeclaredYear?: number | null;
}

@InputType({ description: 'Where a seller is paid by transfer.' })
export class SellerBankAccountInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  bankName: string;

  @Field({ description: 'Digits; spaces, dots and dashes between them are left out.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  accountNo: string;

  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  holderName: string;
}

/** What can be said of a seller; a new one needs kind of goods, phone and address. */
@InputType({ isAbstract: true })
export abstract class SellerDataInput {
  @Field(() => String, { nullable: true, description: 'What he makes or sells, such as `Kue basah`.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  goodsKind?: string | null;

  @Field(() => String, { nullable: true, description: 'What shoppers read about him.' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  story?: string | null;

  @Field(() => PhoneNumberScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  phone?: string | null;

  @Field(() => AddressInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

  @Field(() => String, { nullable: true, description: 'Nomor Induk Berusaha, 13 digits.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  nib?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  pirtNo?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  halalCertificateNo?: string | null;

  @Field(() => SellerBankAccountInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => SellerBankAccountInput)
  bankAccount?: SellerBankAccountInput | null;

  @Field(() => String, { nullable: true, description: 'NIK KTP, 16 digits; kept sealed.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  nationalIdNo?: string | null;

  @Field(() => String, { nullable: true, description: '15 or 16 digits; kept sealed.' })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  npwp?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  photoMediaId?: string | null;
}

@InputType({ description: 'An application to sell here; kind of goods, phone and address are needed.' })
export class ApplyAsSellerInput extends SellerDataInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field({ description: 'Of the business.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  name: string;
}

@InputType({ description: 'A seller written down by staff; kind of goods, phone and address are needed.' })
export class RegisterSellerInput extends ApplyAsSellerInput {
  @Field(() => ID, {
    nullable: true,
    description: "His line in the member register; the member's account becomes the seller's.",
  })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Registered for value added tax (PKP).' })
  @IsBoolean()
  isPkp: boolean;
}

@InputType({
  description: 'What is absent stays, null clears; name, kind of goods, phone and address cannot be cleared.',
})
export class UpdateSellerInput extends SellerDataInput {
  @Field(() => ID)
  @IsUUID()
  sellerId: string;

  @Field(() => String, { nullable: true, description: 'The address of his page stays.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  name?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isPkp?: boolean | null;
}

@InputType({
  description: 'What a seller changes of himself; absent stays, null clears. Bank and papers change at the office.',
})
export class UpdateMySellerInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  story?: string | null;

  @Field(() => PhoneNumberScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  phone?: string | null;

  @Field(() => AddressInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  photoMediaId?: string | null;
}

@InputType()
export class ApproveSellerInput {
  @Field(() => ID)
  @IsUUID()
  sellerId: string;
}

@InputType({ description: 'A step that needs to be explained; the seller reads the reason.' })
export class SellerStepInput {
  @Field(() => ID)
  @IsUUID()
  sellerId: string;

  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(500)
  reason: string;
}

@InputType()
export class RevealSellerDataInput {
  @Field(() => ID)
  @IsUUID()
  sellerId: string;

  @Field({ description: 'Why the look is needed, at least five letters; kept in the audit.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  reason: string;
}

@ObjectType({ implements: () => UserError, description: 'This account or member sells here already, or has applied.' })
export class AlreadySeller extends UserError {
  @Field(() => SellerState) readonly state: SellerState;

  constructor(state: SellerState, label: string) {
    super('ALREADY_SELLER', { label });
    this.state = state;
  }
}

@ObjectType({ implements: () => UserError, description: 'This step is not possible from where the seller stands.' })
export class SellerStateNotAllowed extends UserError {
  @Field(() => SellerState) readonly currentState: SellerState;
  @Field(() => [SellerState]) readonly allowedStates: SellerState[];

  constructor(currentState: SellerState, allowedStates: SellerState[], label: string) {
    super('SELLER_STATE_NOT_ALLOWED', { label });
    this.currentState = currentState;
    this.allowedStates = allowedStates;
  }
}

export const ApplyAsSellerResult = resultUnion('ApplyAsSellerResult', [Seller, AlreadySeller, InvalidInput]);
export const RegisterSellerResult = resultUnion('RegisterSellerResult', [Seller, AlreadySeller, InvalidInput]);
export const UpdateSellerResult = resultUnion('UpdateSellerResult', [Seller, InvalidInput]);
export const UpdateMySellerResult = resultUnion('UpdateMySellerResult', [Seller, InvalidInput]);
export const ApproveSellerResult = resultUnion('ApproveSellerResult', [Seller, SellerStateNotAllowed]);
export const RejectSellerResult = resultUnion('RejectSellerResult', [Seller, SellerStateNotAllowed]);
export const SuspendSellerResult = resultUnion('SuspendSellerResult', [Seller, SellerStateNotAllowed]);
export const ReactivateSellerResult = resultUnion('ReactivateSellerResult', [Seller, SellerStateNotAllowed]);
export const EndSellerResult = resultUnion('EndSellerResult', [Seller, SellerStateNotAllowed]);
export const RevealSellerDataResult = resultUnion('RevealSellerDataResult', [SellerData, InvalidInput]);
