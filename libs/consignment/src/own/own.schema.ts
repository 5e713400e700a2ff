import { ProductState, Unit } from '@lumbung/catalog';
import type { Money } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  Connection,
  Image,
  InvalidInput,
  QuantityScalar,
  resultUnion,
  RupiahScalar,
  SlugScalar,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
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
import { SellerNotActive } from '../notes/notes.schema.js';

@ObjectType({ description: 'A size or kind of my goods.' })
export class MySellerVariant {
  @Field(() => ID) id: string;
  @Field({ description: 'Empty for the only one.' }) name: string;
  @Field() sku: string;
  @Field(() => Unit) unit: Unit;
  @Field(() => RupiahScalar, { description: 'What everybody pays.' }) publicPrice: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'What members pay, where it is less.' }) memberPrice:
    number | null;
  @Field(() => QuantityScalar, { description: 'Of mine in the shop, sold but not handed over included.' })
  onHand: number;
  @Field(() => QuantityScalar, { description: 'Sold so far, less what came back.' }) sold: number;
  @Field() isActive: boolean;
  @Field(() => Int, { nullable: true, description: 'Commission that counts today, in hundredths of a percent.' })
  commissionBasisPoints: number | null;
}

@ObjectType({ description: 'My goods in this shop, and what I proposed.' })
export class MySellerProduct {
  readonly __typename: 'MySellerProduct';

  @Field(() => ID) id: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) description: string | null;
  @Field(() => ProductState, { description: 'DRAFT waits for the staff to publish it.' }) state: ProductState;
  @Field(() => Image, { nullable: true }) cover: Image | null;
  @Field(() => [MySellerVariant]) variants: MySellerVariant[];
}

@ObjectType({ description: 'My goods, newest first.' })
export class MySellerProductConnection extends Connection(MySellerProduct) {}

@InputType({ description: 'A size or kind of the goods.' })
export class ProposedVariantInput {
  @Field(() => String, { defaultValue: '', description: 'Empty for the only one.' })
  @IsString()
  @MaxLength(60)
  name: string;

  @Field(() => Unit, { defaultValue: 'PIECE' })
  @IsEnum(Unit)
  unit: Unit;

  @Field(() => RupiahScalar, { description: 'The price I would like; the staff may change it.' })
  @IsDefined()
  publicPrice: Money;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  weightGrams?: number | null;
}

@InputType({ description: 'Goods I would like to sell here; a draft until the staff publish it.' })
export class ProposeMyProductInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  description?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  categoryId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  composition?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Best before, of the goods as they are now.' })
  @IsOptional()
  @IsString()
  expiresOn?: string | null;

  @Field(() => [ProposedVariantInput], { description: 'At least one.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ProposedVariantInput)
  variants: ProposedVariantInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Photos, uploaded before; the first is the cover.' })
  @IsArray()
  @ArrayMaxSize(12)
  @IsUUID(undefined, { each: true })
  mediaIds: string[];
}

export const ProposeMyProductResult = resultUnion('ProposeMyProductResult', [
  MySellerProduct,
  SellerNotActive,
  InvalidInput,
]);
