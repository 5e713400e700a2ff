import type { Money, Quantity } from '@lumbung/kernel';
import { InvalidInput, QuantityScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { PromotionInput } from '../promotions/promotion-inputs.js';
import { SalesChannel } from '../reckoning/basket.js';

@InputType({ description: 'So much of a variant in the example.' })
export class PreviewLineInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar)
  quantity: Quantity;
}

@InputType({ description: 'An example basket, and either a promotion that is there or the draft of one.' })
export class PreviewPromotionInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  promotionId?: string | null;

  @Field(() => PromotionInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PromotionInput)
  draft?: PromotionInput | null;

  @Field(() => [PreviewLineInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PreviewLineInput)
  lines: PreviewLineInput[];

  @Field(() => RupiahScalar, { nullable: true, description: 'Default: none.' })
  @IsOptional()
  shippingFee?: Money | null;

  @Field(() => SalesChannel, { nullable: true, description: 'Default: ONLINE.' })
  @IsOptional()
  @IsEnum(SalesChannel)
  channel?: SalesChannel | null;

  @Field(() => Boolean, { nullable: true, description: 'A member buys, at member prices. Default: no.' })
  @IsOptional()
  @IsBoolean()
  isMember?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Default: no.' })
  @IsOptional()
  @IsBoolean()
  isFirstOrder?: boolean | null;
}

@ObjectType({ description: 'One line of the example.' })
export class PromotionPreviewLine {
  @Field(() => ID) variantId: string;
  @Field({ description: 'Product and variant.' }) name: string;
  @Field(() => QuantityScalar) quantity: Quantity;
  @Field(() => RupiahScalar) unitPrice: Money;
  @Field(() => RupiahScalar, { description: 'Before the promotion.' }) total: Money;
  @Field(() => RupiahScalar) discount: Money;
  @Field(() => String, { nullable: true, description: 'Why so much; null without discount.' }) explanation:
    string | null;
}

@ObjectType({
  description:
    'What a promotion would take off an example, by itself and whatever its days and limits. Nothing is used.',
})
export class PromotionPreview {
  readonly __typename: 'PromotionPreview';
  @Field(() => [PromotionPreviewLine]) lines: PromotionPreviewLine[];
  @Field(() => RupiahScalar) subtotal: Money;
  @Field(() => RupiahScalar) discount: Money;
  @Field(() => RupiahScalar) shippingFee: Money;
  @Field(() => RupiahScalar) shippingDiscount: Money;
  @Field(() => RupiahScalar, { description: 'What is left to pay, without taxes on top.' }) total: Money;
  @Field(() => String, { nullable: true, description: 'What buyers would be told; null when it does not work here.' })
  explanation: string | null;
  @Field(() => String, { nullable: true, description: 'Why it does not work here; null when it does.' }) obstacle:
    string | null;
}

export const PreviewPromotionResult = resultUnion('PreviewPromotionResult', [PromotionPreview, InvalidInput]);
