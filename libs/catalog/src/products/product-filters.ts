import { Money, Quantity } from '@lumbung/kernel';
import { QuantityScalar, RupiahScalar, SlugScalar } from '@lumbung/platform';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ProductState, StockState } from '../shared/enums.js';

export const ProductSort = {
  RELEVANCE: 'RELEVANCE',
  NEWEST: 'NEWEST',
  PRICE_ASCENDING: 'PRICE_ASCENDING',
  PRICE_DESCENDING: 'PRICE_DESCENDING',
  NAME: 'NAME',
} as const;
export type ProductSort = keyof typeof ProductSort;
registerEnumType(ProductSort, {
  name: 'ProductSort',
  description: 'In which order shoppers read.',
  valuesMap: { RELEVANCE: { description: 'Best match with a search, else most sold.' } },
});

export const ManagedProductSort = { NAME: 'NAME', UPDATED: 'UPDATED', STOCK_ASCENDING: 'STOCK_ASCENDING' } as const;
export type ManagedProductSort = keyof typeof ManagedProductSort;
registerEnumType(ManagedProductSort, { name: 'ManagedProductSort', description: 'In which order the console reads.' });

@InputType({ description: 'What an attribute must be like; conditions that are given must all hold.' })
export class AttributeFilter {
  @Field(() => SlugScalar, { description: 'Of a filterable attribute; an unknown one finds nothing.' })
  @IsString()
  @MaxLength(63)
  code: string;

  @Field(() => [ID], { nullable: true, description: 'CHOICE: one of these.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  choices?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'BOOLEAN.' })
  @IsOptional()
  @IsBoolean()
  isTrue?: boolean | null;

  @Field(() => QuantityScalar, { nullable: true, description: 'NUMBER: at least; inclusive, as in facets.' })
  @IsOptional()
  from?: Quantity | null;

  @Field(() => QuantityScalar, { nullable: true, description: 'NUMBER: less than; exclusive, as in facets.' })
  @IsOptional()
  below?: Quantity | null;
}

@InputType({ description: 'Which published products.' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: 'Tolerates typos; `5kg` finds `5 kg`.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => SlugScalar, { nullable: true, description: 'Slug of a category; includes those below.' })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  category?: string | null;

  @Field(() => SlugScalar, { nullable: true, description: 'Slug of a seller.' })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  seller?: string | null;

  @Field(() => [AttributeFilter], { nullable: true, description: 'All of them must hold; each attribute once.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => AttributeFilter)
  attributes?: AttributeFilter[] | null;

  @Field(() => RupiahScalar, { nullable: true, description: "Compared with the viewer's price." })
  @IsOptional()
  minPrice?: Money | null;

  @Field(() => RupiahScalar, { nullable: true })
  @IsOptional()
  maxPrice?: Money | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsOptional()
  @IsBoolean()
  inStockOnly?: boolean;

  @Field(() => Boolean, { defaultValue: false })
  @IsOptional()
  @IsBoolean()
  memberPriceOnly?: boolean;
}

@InputType({ description: 'Which products of the console.' })
export class ManagedProductFilter {
  @Field(() => String, { nullable: true, description: 'Name, SKU or barcode.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  categoryId?: string | null;

  @Field(() => SlugScalar, { nullable: true, description: 'Slug of a seller.' })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  seller?: string | null;

  @Field(() => [ProductState], { nullable: true, description: 'Default: DRAFT and PUBLISHED.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsEnum(ProductState, { each: true })
  states?: ProductState[] | null;

  @Field(() => [StockState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsEnum(StockState, { each: true })
  stockStates?: StockState[] | null;

  @Field(() => ID, { nullable: true, description: 'Only what lies at this place, or should: what is watched there.' })
  @IsOptional()
  @IsUUID()
  locationId?: string | null;
}
