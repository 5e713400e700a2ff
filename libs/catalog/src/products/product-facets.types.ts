import { QuantityScalar, RupiahScalar, SlugScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CategoryRef } from '../categories/category.types.js';
import { AttributeKind } from '../shared/enums.js';
import { ProductSeller } from './product-seller.types.js';

@ObjectType({ description: 'How many products under the same filter lie on a shelf.' })
export class CategoryFacet {
  @Field(() => CategoryRef) category: CategoryRef;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'How many products under the same filter cost so much.' })
export class PriceRangeFacet {
  @Field(() => RupiahScalar, { nullable: true, description: 'Inclusive; null is open.' }) from: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Exclusive; null is open.' }) below: number | null;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'How many products under the same filter are of a seller.' })
export class SellerFacet {
  @Field(() => ProductSeller) seller: ProductSeller;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'How many products under the same filter have one choice.' })
export class ChoiceFacet {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'How many products under the same filter have a number in this step.' })
export class NumberRangeFacet {
  @Field(() => QuantityScalar, { description: 'Inclusive.' }) from: number;
  @Field(() => QuantityScalar, { description: 'Exclusive.' }) below: number;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'An attribute to filter by; only the list of its kind is filled.' })
export class AttributeFacet {
  @Field(() => SlugScalar, { description: 'For AttributeFilter.' }) code: string;
  @Field() name: string;
  @Field(() => AttributeKind) kind: AttributeKind;
  @Field(() => String, { nullable: true, description: 'Of its numbers.' }) unit: string | null;
  @Field(() => Int, { description: 'Products that have a value.' }) count: number;
  @Field(() => [ChoiceFacet], { description: 'In the order of the definition; those that occur.' })
  choices: ChoiceFacet[];
  @Field(() => Int, { description: 'Products of which it is true.' }) trueCount: number;
  @Field(() => [NumberRangeFacet], { description: 'About five steps between the lowest and the highest.' })
  ranges: NumberRangeFacet[];
}

@ObjectType({ description: 'Counts for the filters beside a list.' })
export class ProductFacets {
  @Field(() => [CategoryFacet]) categories: CategoryFacet[];
  @Field(() => [PriceRangeFacet]) priceRanges: PriceRangeFacet[];
  @Field(() => Int) inStockCount: number;
  @Field(() => Int) memberPriceCount: number;
  @Field(() => [SellerFacet], {
    description: "By seller, most first; the cooperative's own goods are not counted here.",
  })
  sellers: SellerFacet[];

  @Field(() => [AttributeFacet], {
    description:
      'Filterable attributes that occur; costs a read of the values of everything counted, so only when asked for.',
  })
  attributes: AttributeFacet[];
}
