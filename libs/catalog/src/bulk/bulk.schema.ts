import { InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { ManagedProductFilter } from '../products/product-filters.js';
import { ProductGap } from '../shared/enums.js';

/** So many products are changed in one transaction; while it runs, nobody else changes them. */
export const MOST_PRODUCTS = 1_000;

@InputType({
  description: 'Which products: some by their ids, or all that managedProducts finds by a filter; exactly one of both.',
})
export class ProductChoiceInput {
  @Field(() => [ID], { nullable: true, description: `At most ${MOST_PRODUCTS}.` })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_PRODUCTS)
  @IsUUID(undefined, { each: true })
  productIds?: string[] | null;

  @Field(() => ManagedProductFilter, { nullable: true, description: `May find at most ${MOST_PRODUCTS}.` })
  @IsOptional()
  @ValidateNested()
  @Type(() => ManagedProductFilter)
  filter?: ManagedProductFilter | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many the one who asks was shown. When there are more or fewer by now, nothing is changed.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedCount?: number | null;
}

@InputType()
export class PublishProductsInput {
  @Field(() => ProductChoiceInput)
  @ValidateNested()
  @Type(() => ProductChoiceInput)
  products: ProductChoiceInput;
}

@InputType()
export class ArchiveProductsInput {
  @Field(() => ProductChoiceInput)
  @ValidateNested()
  @Type(() => ProductChoiceInput)
  products: ProductChoiceInput;
}

@InputType()
export class MoveProductsInput {
  @Field(() => ProductChoiceInput)
  @ValidateNested()
  @Type(() => ProductChoiceInput)
  products: ProductChoiceInput;

  @Field(() => ID, { description: 'The shelf they go to.' })
  @IsUUID()
  categoryId: string;
}

@ObjectType({ description: 'A product that was left as it is, and why.' })
export class RefusedProduct {
  @Field(() => ID) productId: string;
  @Field() name: string;
  @Field(() => [ProductGap]) gaps: ProductGap[];
  @Field({ description: 'A sentence in the language of the request.' }) message: string;
}

@ObjectType({ description: 'What became of the chosen products.' })
export class ProductsChanged {
  readonly __typename: 'ProductsChanged';
  @Field(() => Int) changedCount: number;
  @Field(() => Int, { description: 'They were so already.' }) unchangedCount: number;
  @Field(() => Int) refusedCount: number;
  @Field(() => [RefusedProduct], { description: 'By name, at most 100 of them.' }) refused: RefusedProduct[];
}

export const PublishProductsResult = resultUnion('PublishProductsResult', [ProductsChanged, InvalidInput]);
export const ArchiveProductsResult = resultUnion('ArchiveProductsResult', [ProductsChanged, InvalidInput]);
export const MoveProductsResult = resultUnion('MoveProductsResult', [ProductsChanged, InvalidInput]);
