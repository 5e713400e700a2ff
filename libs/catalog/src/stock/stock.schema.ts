import { Quantity, type Id } from '@lumbung/kernel';
import { QuantityScalar, UserError } from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One thing of which less is there than wanted.' })
export class StockShortage {
  @Field(() => ID)
  variantId: Id<'ProductVariant'>;

  @Field(() => ID, { nullable: true, description: 'Null outside a cart.' })
  cartLineId: string | null;

  @Field()
  productName: string;

  @Field()
  variantName: string;

  @Field(() => QuantityScalar)
  quantityWanted: Quantity;

  @Field(() => QuantityScalar)
  quantityAvailable: Quantity;
}

@ObjectType({ implements: () => UserError, description: 'Less is there than wanted; one line per shortage.' })
export class OutOfStock extends UserError {
  @Field(() => [StockShortage])
  readonly shortages: StockShortage[];

  constructor(shortages: StockShortage[]) {
    super('OUT_OF_STOCK', { products: shortages.map(({ productName, variantName }) => `${productName} ${variantName}`.trim()).join(', ') });
    this.shortages = shortages;
  }
}
