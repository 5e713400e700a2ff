import { Quantity } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  QuantityScalar,
  resultUnion,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { ProductVariant } from '../products/product.types.js';

@InputType({ description: 'Goods that come on a known day and are sold before.' })
export class PreorderInput {
  @Field(() => QuantityScalar, { description: 'How many may be sold before they are there.' })
  @IsDefined()
  limit: Quantity;

  @Field(() => BusinessDateScalar, { description: 'When they will be there. On that day preordering ends by itself.' })
  @IsString()
  availableFrom: string;
}

@InputType({ description: 'How a variant is sold beyond what is there. Both null: not at all.' })
export class SetOrderAheadInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar, {
    nullable: true,
    description: 'Backorder: how many more than there are may be promised. Null or 0: none.',
  })
  @IsOptional()
  backorderLimit?: Quantity | null;

  @Field(() => PreorderInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PreorderInput)
  preorder?: PreorderInput | null;
}

@ObjectType({
  implements: () => UserError,
  description: 'More is promised to buyers already than the limit would allow.',
})
export class PromisedAhead extends UserError {
  @Field(() => QuantityScalar, { description: 'The lowest limit that can be set.' }) readonly promised: Quantity;

  constructor(promised: Quantity) {
    super('PROMISED_AHEAD', { promised: promised.toString() });
    this.promised = promised;
  }
}

@ObjectType({ description: 'An order holds goods that are not there yet.' })
export class WaitingGoods {
  /** Where the line stands in its list. */
  key: readonly [string, string, string];
  @Field(() => ID) orderId: string;
  @Field(() => ProductVariant) variant: ProductVariant;
  @Field(() => QuantityScalar, { description: 'What the order holds.' }) quantity: number;
  @Field(() => QuantityScalar, { description: 'Of it, what is missing after everything that was placed before.' })
  missing: number;
  @Field(() => DateTimeScalar, { description: 'Goods are given out in this order.' }) placedAt: string;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'When preordered goods will be there.' })
  availableFrom: string | null;
}

@ObjectType({ description: 'A page of what orders wait for.' })
export class WaitingGoodsConnection extends Connection(WaitingGoods) {}

@ObjectType({ description: 'Received goods that run out soon, or did.' })
export class ExpiringGoods {
  @Field(() => ID, { description: 'The receipt of these goods.' }) movementId: string;
  @Field(() => ProductVariant) variant: ProductVariant;
  @Field(() => BusinessDateScalar) expiresOn: string;
  @Field(() => Int, { description: 'Below zero: run out already.' }) daysLeft: number;
  @Field(() => String, { nullable: true }) batchCode: string | null;
  @Field(() => QuantityScalar, { description: 'How many came in with this date.' }) received: number;
  @Field(() => QuantityScalar, {
    description: 'At most so many of them are still there, reckoned as if what runs out first had left first.',
  })
  left: number;
  @Field(() => DateTimeScalar) receivedAt: string;
}

@ObjectType({ description: 'A page of goods that run out.' })
export class ExpiringGoodsConnection extends Connection(ExpiringGoods) {}

export const SetOrderAheadResult = resultUnion('SetOrderAheadResult', [ProductVariant, PromisedAhead, InvalidInput]);
