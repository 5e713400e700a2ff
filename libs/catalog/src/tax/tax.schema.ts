import { BusinessDateScalar, InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsEnum, IsOptional, IsString, IsUUID } from 'class-validator';
import { TaxCategory } from './tax-category.js';

@ObjectType({ description: 'A rate of value added tax (PPN) from a day on, with the law it comes from.' })
export class TaxRate {
  @Field(() => TaxCategory) category: TaxCategory;
  @Field(() => BusinessDateScalar, { description: 'In force from this day until a later rate of the category begins.' })
  validFrom: string;
  @Field(() => Int, { description: 'The rate in the law; charged on a part of the price.' }) ratePercent: number;
  @Field(() => Int, { description: 'The part of the price that is taxed (DPP): 11 of 12 for ordinary goods.' })
  baseNumerator: number;
  @Field(() => Int) baseDenominator: number;
  @Field(() => Int, { description: 'Rate and part together: 11 of 100 of the price for ordinary goods.' })
  numerator: number;
  @Field(() => Int) denominator: number;
  @Field({ description: 'Law and article.' }) legalSource: string;
}

@ObjectType({ description: 'How the cooperative charges value added tax (PPN) in its shop.' })
export class TaxSettings {
  readonly __typename: 'TaxSettings';

  @Field({ description: 'Registered for PPN (pengusaha kena pajak). Who is not must not charge it.' }) isPkp: boolean;
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Charged from this day on; null when not registered.',
  })
  pkpSince: string | null;
  @Field({ description: 'Prices of the shop contain the tax; else it is added to them.' }) pricesIncludeTax: boolean;
  @Field(() => [TaxRate], { description: 'In force today, and those that are already known to come.' })
  rates: TaxRate[];
}

@InputType({ description: 'What changes; an absent field stays as it is.' })
export class UpdateTaxSettingsInput {
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isPkp?: boolean | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Required with the first `isPkp: true`.' })
  @IsOptional()
  @IsString()
  pkpSince?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  pricesIncludeTax?: boolean | null;
}

@InputType({ description: 'Products and the category that tax law sees in them.' })
export class SetTaxCategoryInput {
  @Field(() => [ID], { description: 'At most 100.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  productIds: string[];

  @Field(() => TaxCategory)
  @IsEnum(TaxCategory)
  category: TaxCategory;
}

@ObjectType({ description: 'Products that tax law now sees in this category.' })
export class TaxCategorySet {
  readonly __typename: 'TaxCategorySet';
  @Field(() => TaxCategory) category: TaxCategory;
  @Field(() => Int, { description: 'How many of them were in another one before.' }) changedCount: number;
}

export const UpdateTaxSettingsResult = resultUnion('UpdateTaxSettingsResult', [TaxSettings, InvalidInput]);
export const SetTaxCategoryResult = resultUnion('SetTaxCategoryResult', [TaxCategorySet]);
