import { Connection, QuantityScalar } from '@lumbung/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { ProductVariant } from '../products/product.types.js';
import { StockLocation } from './location.types.js';

@ObjectType({ description: 'A variant of which more should be ordered or brought.' })
export class ReorderLine {
  /** Where the line stands in its list. */
  key: string;
  @Field(() => ProductVariant) variant: ProductVariant;
  @Field(() => StockLocation, {
    nullable: true,
    description: 'The place whose reorder point is reached; null when the variant is low in all places together.',
  })
  location: StockLocation | null;
  @Field(() => QuantityScalar, { description: 'What lies at the place; without one, what is there and free in all.' })
  onHand: number;
  @Field(() => QuantityScalar, { description: 'Sent to the place and not arrived.' }) onTheWay: number;
  @Field(() => QuantityScalar, { description: 'The point it has reached.' }) reorderAt: number;
  @Field(() => QuantityScalar, {
    description: 'How many are lacking up to what it should be filled to; what comes already is deducted.',
  })
  suggested: number;
}

@ObjectType({ description: 'A page of what is to be reordered.' })
export class ReorderLineConnection extends Connection(ReorderLine) {}
