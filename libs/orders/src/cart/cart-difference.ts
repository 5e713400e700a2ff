import type { Money, Quantity } from '@lumbung/kernel';
import { QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum CartDifferenceKind {
  PRICE_UP = 'PRICE_UP',
  PRICE_DOWN = 'PRICE_DOWN',
  LESS_STOCK = 'LESS_STOCK',
  OUT_OF_STOCK = 'OUT_OF_STOCK',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(CartDifferenceKind, {
  name: 'CartDifferenceKind',
  description: 'What became different on a cart line since its buyer last saw it.',
});

@ObjectType({ description: 'One thing that became different in a cart since its buyer last saw it.' })
export class CartDifference {
  @Field(() => ID) lineId: string;
  @Field(() => CartDifferenceKind) kind: `${CartDifferenceKind}`;
  @Field({ description: 'A sentence for the screen.' }) message: string;
  @Field(() => RupiahScalar, { nullable: true }) priceBefore: Money | null;
  @Field(() => RupiahScalar, { nullable: true }) priceNow: Money | null;
  @Field(() => QuantityScalar, { nullable: true }) quantityWanted: Quantity | null;
  @Field(() => QuantityScalar, { nullable: true }) quantityAvailable: Quantity | null;
}
