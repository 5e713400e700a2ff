import { Quantity } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  InvalidInput,
  QuantityScalar,
  resultUnion,
  SlugScalar,
  SlugTaken,
} from '@lumbung/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Product } from '../products/product.types.js';
import { AttributeKind } from '../shared/enums.js';
import { Attribute } from './attribute.types.js';

@InputType({ description: 'A choice; with its id it keeps its products when it is renamed.' })
export class AttributeChoiceInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  id?: string | null;

  @Field()
  @IsString()
  @MaxLength(60)
  name: string;
}

@InputType({ description: 'A new attribute.' })
export class CreateAttributeInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name: string;

  @Field(() => SlugScalar, { nullable: true, description: 'For filters; default: from the name. Never changes.' })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  code?: string | null;

  @Field(() => AttributeKind)
  @IsEnum(AttributeKind)
  kind: AttributeKind;

  @Field(() => String, { nullable: true, description: 'Of a NUMBER.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  unit?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'For NUMBER, BOOLEAN and CHOICE.' })
  @IsBoolean()
  isFilterable: boolean;

  @Field(() => [AttributeChoiceInput], { defaultValue: [], description: 'In order; for a CHOICE at least one.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AttributeChoiceInput)
  choices: AttributeChoiceInput[];

  @Field(() => [ID], { defaultValue: [], description: 'Shelves it belongs to, with those below; none: all goods.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  categoryIds: string[];
}

@InputType({ description: 'What is absent stays; the kind never changes.' })
export class UpdateAttributeInput {
  @Field(() => ID)
  @IsUUID()
  attributeId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Null clears.' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  unit?: string | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isFilterable?: boolean | null;

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

  @Field(() => [AttributeChoiceInput], { nullable: true, description: 'All of them in their new order.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AttributeChoiceInput)
  choices?: AttributeChoiceInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'All of them.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  categoryIds?: string[] | null;
}

@InputType({ description: 'A value, in the field of the kind of its attribute and in no other.' })
export class AttributeValueInput {
  @Field(() => ID)
  @IsUUID()
  attributeId: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  text?: string | null;

  @Field(() => QuantityScalar, { nullable: true })
  @IsOptional()
  number?: Quantity | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isTrue?: boolean | null;

  @Field(() => BusinessDateScalar, { nullable: true })
  @IsOptional()
  @IsString()
  date?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  choiceId?: string | null;
}

@InputType({ description: 'All values of a product; what is not named is taken away.' })
export class SetProductAttributesInput {
  @Field(() => ID)
  @IsUUID()
  productId: string;

  @Field(() => [AttributeValueInput])
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AttributeValueInput)
  values: AttributeValueInput[];
}

export const CreateAttributeResult = resultUnion('CreateAttributeResult', [Attribute, SlugTaken, InvalidInput]);
export const UpdateAttributeResult = resultUnion('UpdateAttributeResult', [Attribute, InvalidInput]);
export const SetProductAttributesResult = resultUnion('SetProductAttributesResult', [Product, InvalidInput]);
