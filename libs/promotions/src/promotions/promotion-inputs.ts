import type { Money } from '@lumbung/kernel';
import { BusinessDateScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, OmitType, PartialType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { SalesChannel } from '../reckoning/basket.js';
import { GiftRule, PromotionKind, PromotionScope, PromotionState } from '../reckoning/offer.js';

const MOST_TARGETS = 200;

@InputType({ description: 'What a promotion gives and to which goods. What its kind has no use for must be absent.' })
export class PromotionTermsInput {
  @Field(() => PromotionKind)
  @IsEnum(PromotionKind)
  kind: PromotionKind;

  @Field(() => PromotionScope, {
    nullable: true,
    description: 'For PERCENTAGE and AMOUNT: LINES or BASKET (the default).',
  })
  @IsOptional()
  @IsEnum(PromotionScope)
  scope?: PromotionScope | null;

  @Field(() => Int, { nullable: true, description: 'PERCENTAGE: hundredths of a percent, 1000 is 10 %.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  basisPoints?: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'PERCENTAGE and FREE_DELIVERY: the most it takes off one order.',
  })
  @IsOptional()
  cap?: Money | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'AMOUNT: so many rupiah.' })
  @IsOptional()
  amount?: Money | null;

  @Field(() => Int, { nullable: true, description: 'BUY_X_GET_Y: so many pieces are paid …' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  buyQuantity?: number | null;

  @Field(() => Int, { nullable: true, description: '… for so many free ones.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  getQuantity?: number | null;

  @Field(() => GiftRule, { nullable: true, description: 'BUY_X_GET_Y; default SAME_PRODUCT.' })
  @IsOptional()
  @IsEnum(GiftRule)
  gift?: GiftRule | null;

  @Field(() => Int, { nullable: true, description: 'BUY_X_GET_Y: how often the set counts in one order.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  mostSets?: number | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What the goods must be worth together, before any discount.',
  })
  @IsOptional()
  minimum?: Money | null;

  @Field(() => [ID], { nullable: true, description: 'Goods it is for; all when no product, shelf or seller is named.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  productIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Shelves, each with those below.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  categoryIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  sellerIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The free products of OTHER_PRODUCT.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  giftProductIds?: string[] | null;
}

@InputType({ description: 'A promotion as it is to be.' })
export class PromotionInput {
  @Field({ description: 'What buyers are told.' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  @Field(() => String, { nullable: true, description: 'For the staff alone.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;

  @Field({ description: 'It works only with the code of a voucher.' })
  @IsBoolean()
  needsCode: boolean;

  @Field(() => PromotionTermsInput)
  @ValidateNested()
  @Type(() => PromotionTermsInput)
  terms: PromotionTermsInput;

  @Field(() => Boolean, { nullable: true, description: 'Default: no.' })
  @IsOptional()
  @IsBoolean()
  membersOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Default: no.' })
  @IsOptional()
  @IsBoolean()
  firstOrderOnly?: boolean | null;

  @Field(() => [SalesChannel], { nullable: true, description: 'Where it counts; default: everywhere.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @ArrayUnique()
  @IsEnum(SalesChannel, { each: true })
  channels?: SalesChannel[] | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Its first day; default: today.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  startsOn?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Its last day; default: none.' })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  endsOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many orders may use it.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  maxUses?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many orders of one person.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  maxUsesPerPerson?: number | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it may cost altogether.' })
  @IsOptional()
  budget?: Money | null;

  @Field(() => Boolean, { nullable: true, description: 'It does not go together with any other. Default: no.' })
  @IsOptional()
  @IsBoolean()
  isExclusive?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The higher works first among its like. Default: 0.' })
  @IsOptional()
  @IsInt()
  @Min(-1000)
  @Max(1000)
  priority?: number | null;
}

@InputType({ description: 'A new promotion.' })
export class CreatePromotionInput extends PromotionInput {
  @Field(() => ID, { description: 'Chosen by the caller; makes the request safe to repeat.' })
  @IsUUID()
  requestId: string;
}

@InputType({ description: 'What is absent stays, null clears. Whether it needs a code stays for good.' })
export class UpdatePromotionInput extends PartialType(OmitType(PromotionInput, ['needsCode'] as const)) {
  @Field(() => ID)
  @IsUUID()
  promotionId: string;
}

@InputType({ description: 'Which promotions; all of it must fit.' })
export class PromotionFilter {
  @Field(() => [PromotionState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsEnum(PromotionState, { each: true })
  states?: PromotionState[] | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  needsCode?: boolean | null;

  @Field(() => String, { nullable: true, description: 'A part of the name, or a whole code.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;
}
