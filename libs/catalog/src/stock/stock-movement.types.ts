import { BusinessDateScalar, Connection, DateTimeScalar, QuantityScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ProductVariant } from '../products/product.types.js';
import { StockAdjustmentReason, StockMovementKind } from '../shared/enums.js';

@ObjectType({ description: 'A change of on hand; movements sum to it.' })
export class StockMovement {
  readonly __typename: 'StockMovement';

  @Field(() => ID) id: string;
  @Field(() => ProductVariant) variant: ProductVariant;
  @Field(() => StockMovementKind) kind: StockMovementKind;
  @Field() kindLabel: string;
  @Field(() => QuantityScalar, { description: 'Signed.' }) change: number;
  @Field(() => QuantityScalar, { description: 'In all places together.' }) onHandAfter: number;
  @Field(() => ID) locationId: string;
  @Field({ description: 'Where goods came or went.' }) locationName: string;
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Until when received goods are good, where it is known.',
  })
  expiresOn: string | null;
  @Field(() => String, { nullable: true }) batchCode: string | null;
  @Field(() => RupiahScalar, { nullable: true }) unitCost: number | null;
  @Field(() => StockAdjustmentReason, { nullable: true }) reason: StockAdjustmentReason | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true, description: 'What caused it, such as `order:<id>`.' }) reference:
    string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The journal that booked it, for a link; null when nothing was booked.',
  })
  journalId: string | null;

  @Field(() => String, { nullable: true }) actorName: string | null;
  @Field(() => DateTimeScalar) createdAt: string;
}

@ObjectType({ description: 'A page of stock movements.' })
export class StockMovementConnection extends Connection(StockMovement) {}
