import { Money } from '@lumbung/kernel';
import { RupiahScalar, SlugScalar } from '@lumbung/platform';
import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
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

@InputType({ description: 'Which published products.' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: 'Tolerates typos; `5kg` finds `5 kg`.' })
  @IsOptional() @IsString() @MaxLength(100)
  search?: string | null;

  @Field(() => SlugScalar, { nullable: true, description: 'Slug of a category; includes those below.' })
  @IsOptional() @IsString() @MaxLength(63)
  category?: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: "Compared with the viewer's price." })
  @IsOptional()
  minPrice?: Money | null;

  @Field(() => RupiahScalar, { nullable: true })
  @IsOptional()
  maxPrice?: Money | null;

  @Field(() => Boolean, { defaultValue: false })
  @IsOptional() @IsBoolean()
  inStockOnly?: boolean;

  @Field(() => Boolean, { defaultValue: false })
  @IsOptional() @IsBoolean()
  memberPriceOnly?: boolean;
}

@InputType({ description: 'Which products of the console.' })
export class ManagedProductFilter {
  @Field(() => String, { nullable: true, description: 'Name, SKU or barcode.' })
  @IsOptional() @IsString() @MaxLength(100)
  search?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional() @IsUUID()
  categoryId?: string | null;

  @Field(() => [ProductState], { nullable: true, description: 'Default: DRAFT and PUBLISHED.' })
  @IsOptional() @IsArray() @ArrayMaxSize(3) @IsEnum(ProductState, { each: true })
  states?: ProductState[] | null;

  @Field(() => [StockState], { nullable: true })
  @IsOptional() @IsArray() @ArrayMaxSize(3) @IsEnum(StockState, { each: true })
  stockStates?: StockState[] | null;
}
