import { Money, Quantity } from '@lumbung/kernel';
import { InvalidInput, QuantityScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Product } from '../products/product.types.js';
import { Unit } from '../shared/enums.js';

@InputType({ description: 'A value; with its id it keeps its variants when it is renamed.' })
export class OptionValueInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field()
  @IsString()
  @MaxLength(30)
  name: string;
}

@InputType({ description: 'An option, such as Ukuran, with its values in order.' })
export class ProductOptionInput {
  @Field(() => ID, { nullable: true, description: 'Of the option that is kept; a new one without.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field()
  @IsString()
  @MaxLength(30)
  name: string;

  @Field(() => [OptionValueInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => OptionValueInput)
  values: OptionValueInput[];
}

@InputType({ description: 'Which values a variant that is there is to carry.' })
export class CarriedValuesInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => [String], { description: 'The name of one value of each option, in their order.' })
  @IsArray()
  @ArrayMaxSize(3)
  @IsString({ each: true })
  @MaxLength(30, { each: true })
  values: string[];
}

@InputType({ description: 'All options of a product as they are to be; none takes them all away.' })
export class SetProductOptionsInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => [ProductOptionInput], { description: 'At most 3, in order.' })
  @IsArray()
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  @Type(() => ProductOptionInput)
  options: ProductOptionInput[];

  @Field(() => [CarriedValuesInput], {
    nullable: true,
    description: 'For variants that are there; others keep their values, and get the first of a new option.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CarriedValuesInput)
  variants?: CarriedValuesInput[] | null;
}

@InputType({ description: 'One value of each option.' })
export class CombinationInput {
  @Field(() => [ID])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsUUID(undefined, { each: true })
  optionValueIds: string[];
}

@InputType({
  description:
    'Variants made of the options of a product; each gets the next code of the shop and its name from its values.',
})
export class CreateVariantsInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => [CombinationInput], {
    nullable: true,
    description: 'Default: every combination that has no variant yet.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CombinationInput)
  combinations?: CombinationInput[] | null;

  @Field(() => Unit, { defaultValue: 'PIECE' })
  @IsEnum(Unit)
  unit: Unit;

  @Field(() => QuantityScalar, { nullable: true, description: 'Default: 1.' })
  @IsOptional()
  quantityStep?: Quantity | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  weightGrams?: number | null;

  @Field(() => RupiahScalar, { description: 'Of each of them; setPrices changes single ones.' })
  @IsDefined()
  publicPrice: Money;

  @Field(() => RupiahScalar, { nullable: true })
  @IsOptional()
  memberPrice?: Money | null;
}

export const SetProductOptionsResult = resultUnion('SetProductOptionsResult', [Product, InvalidInput]);
export const CreateVariantsResult = resultUnion('CreateVariantsResult', [Product, InvalidInput]);
