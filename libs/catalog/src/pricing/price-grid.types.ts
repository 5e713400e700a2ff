import { Connection, QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PriceListRef } from '../price-lists/price-list.types.js';
import { Product, ProductVariant } from '../products/product.types.js';

@ObjectType({ description: 'What a price list asks for one unit of a variant.' })
export class VariantListPrice {
  @Field(() => PriceListRef) priceList: PriceListRef;
  @Field(() => QuantityScalar, { nullable: true, description: 'So many or more in one order; null: any quantity.' })
  minQuantity: number | null;
  @Field(() => RupiahScalar) price: number;
}

@ObjectType({ description: 'A variant with all its prices.' })
export class VariantPrices {
  @Field(() => ProductVariant) variant: ProductVariant;
  @Field(() => [VariantListPrice], {
    description: 'Of all price lists that have not ended, also those turned off or still to come.',
  })
  listPrices: VariantListPrice[];
}

@ObjectType({ description: 'A product in the price grid.' })
export class ProductPrices {
  @Field(() => Product) product: Product;
  @Field(() => [VariantPrices], { description: 'Inactive ones too.' }) variants: VariantPrices[];
}

@ObjectType({ description: 'A page of the price grid; one line per product, its variants inside.' })
export class ProductPricesConnection extends Connection(ProductPrices) {}

export const PriceRowProblem = {
  OUTDATED: 'OUTDATED',
  OUT_OF_RANGE: 'OUT_OF_RANGE',
  MEMBER_ABOVE_PUBLIC: 'MEMBER_ABOVE_PUBLIC',
  TWICE: 'TWICE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PriceRowProblem = keyof typeof PriceRowProblem;
registerEnumType(PriceRowProblem, {
  name: 'PriceRowProblem',
  description: 'Why a row of new prices cannot be saved.',
  valuesMap: { OUTDATED: { description: 'Somebody else changed the price since it was read.' } },
});

@ObjectType({ description: 'A row of new prices that cannot be saved.' })
export class PriceRowRefusal {
  @Field(() => Int, { description: 'Place in the rows sent, from 0.' }) row: number;
  @Field(() => ID) variantId: string;
  @Field(() => PriceRowProblem) problem: PriceRowProblem;
  @Field({ description: 'A sentence for the officer.' }) message: string;
  @Field(() => RupiahScalar, { nullable: true, description: 'The public price now; null for an unknown variant.' })
  publicPrice: number | null;
  @Field(() => RupiahScalar, { nullable: true }) memberPrice: number | null;
}

@ObjectType({ description: 'A variant whose prices change.' })
export class PriceChange {
  @Field(() => ID) variantId: string;
  @Field(() => RupiahScalar) publicPriceBefore: number;
  @Field(() => RupiahScalar, { nullable: true }) memberPriceBefore: number | null;
  @Field(() => RupiahScalar) publicPrice: number;
  @Field(() => RupiahScalar, { nullable: true }) memberPrice: number | null;
}
