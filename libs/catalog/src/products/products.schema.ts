import { BusinessDateScalar, InvalidInput, resultUnion, SlugScalar, SlugTaken, UserError } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsEnum,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { GoodsKind, ProductGap } from '../shared/enums.js';
import { NewVariantInput, SkuTaken } from '../variants/variants.schema.js';
import { Product } from './product.types.js';

@InputType({ description: 'What the label and its papers say.' })
export class ComplianceInput {
  @Field(() => GoodsKind, { nullable: true, description: 'Decides which papers are wanted.' })
  @IsOptional()
  @IsEnum(GoodsKind)
  goodsKind?: GoodsKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  halalCertificateNo?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  halalValidUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  pirtNo?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  pirtValidUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  bpomNo?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  bpomValidUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  composition?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  netContent?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Earliest expiry of goods on the shelf.' })
  @IsOptional()
  @IsString()
  expiresOn?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  productionCode?: string | null;
}

@InputType({ description: 'A new product with its variants.' })
export class CreateProductInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name: string;

  @Field(() => SlugScalar, { nullable: true, description: 'Default: from the name.' })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  slug?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  description?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  categoryId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "A seller whose goods these are, sold on consignment; null: the cooperative's own. Fixed once there was stock.",
  })
  @IsOptional()
  @IsUUID()
  sellerId?: string | null;

  @Field(() => ComplianceInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ComplianceInput)
  compliance?: ComplianceInput | null;

  @Field(() => [NewVariantInput], { description: 'At least one.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NewVariantInput)
  variants: NewVariantInput[];

  @Field(() => [ID], { defaultValue: [], description: "In order; alt is the product's name until changed." })
  @IsArray()
  @ArrayMaxSize(12)
  @IsUUID(undefined, { each: true })
  mediaIds: string[];
}

@InputType({ description: 'What is absent stays, null clears.' })
export class UpdateProductInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name?: string | null;

  @Field(() => SlugScalar, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  slug?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  description?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  categoryId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "A seller whose goods these are, sold on consignment; null: the cooperative's own. Fixed once there was stock.",
  })
  @IsOptional()
  @IsUUID()
  sellerId?: string | null;

  @Field(() => ComplianceInput, { nullable: true, description: 'Replaces all.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ComplianceInput)
  compliance?: ComplianceInput | null;
}

@InputType()
export class PublishProductInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;
}

@InputType()
export class ArchiveProductInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;
}

@ObjectType({ implements: () => UserError, description: 'Cannot be published yet.' })
export class ProductIncomplete extends UserError {
  @Field(() => [ProductGap]) readonly gaps: ProductGap[];

  constructor(gaps: ProductGap[]) {
    super('PRODUCT_INCOMPLETE');
    this.gaps = gaps;
  }
}

export const CreateProductResult = resultUnion('CreateProductResult', [Product, SlugTaken, SkuTaken, InvalidInput]);
export const UpdateProductResult = resultUnion('UpdateProductResult', [Product, SlugTaken, InvalidInput]);
export const PublishProductResult = resultUnion('PublishProductResult', [Product, ProductIncomplete]);
export const ArchiveProductResult = resultUnion('ArchiveProductResult', [Product]);
