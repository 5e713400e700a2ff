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
    super('OUT_OF_STOCK', { products: namesOf(shortages) });
    this.shortages = shortages;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Promised, but not there yet: the goods wait for a receipt or a transfer.',
})
export class GoodsNotThere extends UserError {
  @Field(() => [StockShortage], { description: 'What is missing now; `quantityAvailable` could leave.' })
  readonly shortages: StockShortage[];

  constructor(shortages: StockShortage[]) {
    super('GOODS_NOT_THERE', { products: namesOf(shortages) });
    this.shortages = shortages;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'More would leave a place, or what can be sold, than lies there and is free.',
})
export class StockTooLow extends UserError {
  @Field(() => [StockShortage], { description: '`quantityAvailable` could leave.' })
  readonly shortages: StockShortage[];

  constructor(shortages: StockShortage[]) {
    super('STOCK_TOO_LOW', { products: namesOf(shortages) });
    this.shortages = shortages;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Goods of a seller come in and go back by his delivery note only.',
})
export class ConsignedGoods extends UserError {
  @Field(() => [ID]) readonly variantIds: string[];

  constructor(shelves: readonly { variantId: string; productName: string }[]) {
    super('CONSIGNED_GOODS', { products: [...new Set(shelves.map(({ productName }) => productName))].join(', ') });
    this.variantIds = shelves.map(({ variantId }) => variantId);
  }
}

/** A line of a refusal: how much of a shelf was wanted, and how much could be had. */
export function shortageOfShelf(
  { variantId, productName, variantName }: Pick<StockShortage, 'variantId' | 'productName' | 'variantName'>,
  quantityWanted: Quantity,
  quantityAvailable: Quantity,
): StockShortage {
  return { variantId, cartLineId: null, productName, variantName, quantityWanted, quantityAvailable };
}

function namesOf(shortages: readonly StockShortage[]): string {
  return shortages.map(({ productName, variantName }) => `${productName} ${variantName}`.trim()).join(', ');
}
