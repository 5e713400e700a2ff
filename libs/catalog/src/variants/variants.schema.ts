import { Money, Quantity } from '@lumbung/kernel';
import { InvalidInput, QuantityScalar, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsDefined,
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
import { ProductVariant } from '../products/product.types.js';
import { Unit } from '../shared/enums.js';

@InputType({ description: 'A size or kind of a product.' })
export class NewVariantInput {
  @Field(() => String, { nullable: true, description: 'Default: the next number of the shop.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  sku?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  barcode?: string | null;

  @Field(() => String, { defaultValue: '' })
  @IsString()
  @MaxLength(60)
  name: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'One value of each option of the product; its name is made of them where none is given.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsUUID(undefined, { each: true })
  optionValueIds?: string[] | null;

  @Field(() => Unit, { defaultValue: 'PIECE' })
  @IsEnum(Unit)
  unit: Unit;

  @Field(() => QuantityScalar, { nullable: true, description: 'Default: 1.' })
  @IsOptional()
  quantityStep?: Quantity | null;

  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'Content for the unit price: 5 and KILOGRAM for a sack of 5 kg.',
  })
  @IsOptional()
  contentQuantity?: Quantity | null;

  @Field(() => Unit, { nullable: true })
  @IsOptional()
  @IsEnum(Unit)
  contentUnit?: Unit | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  weightGrams?: number | null;

  @Field(() => RupiahScalar)
  @IsDefined()
  publicPrice: Money;

  @Field(() => RupiahScalar, { nullable: true })
  @IsOptional()
  memberPrice?: Money | null;

  @Field(() => QuantityScalar, { nullable: true, description: 'At or below this it counts as LOW. Default: 0.' })
  @IsOptional()
  lowAt?: Quantity | null;
}

@InputType()
export class AddVariantInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => NewVariantInput)
  @ValidateNested()
  @Type(() => NewVariantInput)
  variant: NewVariantInput;
}

@InputType({ description: 'Prices go through setPrices.' })
export class UpdateVariantInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  sku?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  barcode?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  name?: string | null;

  @Field(() => [ID], { nullable: true, description: 'One value of each option of the product.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsUUID(undefined, { each: true })
  optionValueIds?: string[] | null;

  @Field(() => QuantityScalar, { nullable: true })
  @IsOptional()
  quantityStep?: Quantity | null;

  @Field(() => QuantityScalar, { nullable: true })
  @IsOptional()
  contentQuantity?: Quantity | null;

  @Field(() => Unit, { nullable: true })
  @IsOptional()
  @IsEnum(Unit)
  contentUnit?: Unit | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  weightGrams?: number | null;

  @Field(() => QuantityScalar, { nullable: true })
  @IsOptional()
  lowAt?: Quantity | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isActive?: boolean | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  position?: number | null;
}

@InputType()
export class VariantPriceInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => RupiahScalar)
  @IsDefined()
  publicPrice: Money;

  @Field(() => RupiahScalar, { nullable: true, description: 'Null: members pay the public price.' })
  @IsOptional()
  memberPrice?: Money | null;
}

@InputType({ description: 'All or none; at most 100.' })
export class SetPricesInput {
  @Field(() => [VariantPriceInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => VariantPriceInput)
  prices: VariantPriceInput[];
}

@ObjectType({ description: 'The variants with their new prices, in the order given.' })
export class PricesSet {
  readonly __typename: 'PricesSet';
  @Field(() => [ProductVariant]) variants: ProductVariant[];
}

@ObjectType({ implements: () => UserError, description: 'Another variant of the shop already has this code.' })
export class SkuTaken extends UserError {
  @Field() readonly sku: string;

  constructor(sku: string) {
    super('SKU_TAKEN', { sku });
    this.sku = sku;
  }
}

export const AddVariantResult = resultUnion('AddVariantResult', [ProductVariant, SkuTaken, InvalidInput]);
export const UpdateVariantResult = resultUnion('UpdateVariantResult', [ProductVariant, SkuTaken, InvalidInput]);
export const SetPricesResult = resultUnion('SetPricesResult', [PricesSet, InvalidInput]);
