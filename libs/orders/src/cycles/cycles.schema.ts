import { ProductVariant, PromisedAhead } from '@lumbung/catalog';
import type { BusinessDate, Quantity } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  QuantityScalar,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDate,
  IsDefined,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';

export const OrderCycleState = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const;
export type OrderCycleState = keyof typeof OrderCycleState;
registerEnumType(OrderCycleState, {
  name: 'OrderCycleState',
  description: 'Where a round of ordering ahead stands.',
  valuesMap: {
    PUBLISHED: { description: 'Announced; it opens by itself.' },
    OPEN: { description: 'Its goods can be ordered; it closes by itself.' },
    CLOSED: { description: 'The cut-off has passed: what was ordered is bought, packed and handed over.' },
  },
});

@ObjectType({ description: 'Goods of a round, and how much of them was ordered.' })
export class OrderCycleOffer {
  @Field(() => ID) variantId: string;
  @Field(() => ProductVariant) variant: object;
  @Field(() => QuantityScalar, { description: 'How many may be ordered in all.' }) most: number;
  @Field(() => QuantityScalar, { description: 'Ordered in this round, less what came back.' }) ordered: number;
}

@ObjectType({ description: 'A round of ordering ahead (pra-pesan): ordered until a cut-off, fetched on one day.' })
export class OrderCycle {
  readonly __typename: 'OrderCycle';

  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => OrderCycleState) state: OrderCycleState;
  @Field(() => DateTimeScalar) opensAt: string;
  @Field(() => DateTimeScalar, { description: 'The cut-off.' }) closesAt: string;
  @Field(() => BusinessDateScalar, { description: 'When the goods are fetched or sent.' }) pickupOn: string;
  @Field(() => String, { nullable: true, description: 'Where and between which hours.' }) pickupNote: string | null;
  @Field(() => [OrderCycleOffer], { description: 'At most 100.' }) offers: OrderCycleOffer[];
}

@ObjectType({ description: 'Rounds, newest first.' })
export class OrderCycleConnection extends Connection(OrderCycle) {}

@ObjectType({ description: 'So much of one variant for one order.' })
export class OrderCyclePackLine {
  @Field(() => ID) variantId: string;
  @Field() productName: string;
  @Field() variantName: string;
  @Field() unitLabel: string;
  @Field(() => QuantityScalar) quantity: number;
}

@ObjectType({ description: 'What one buyer ordered in a round: the packing list.' })
export class OrderCycleOrder {
  @Field(() => ID) orderId: string;
  @Field() number: string;
  @Field() buyerName: string;
  @Field({ description: 'The money is there.' }) isPaid: boolean;
  @Field(() => RupiahScalar, { description: 'Of the whole order.' }) total: number;
  @Field(() => [OrderCyclePackLine]) lines: OrderCyclePackLine[];
}

@ObjectType({ description: 'A page of the orders of a round.' })
export class OrderCycleOrderConnection extends Connection(OrderCycleOrder) {}

@ObjectType({ implements: () => UserError, description: 'A round in this state cannot do that.' })
export class OrderCycleNotAllowed extends UserError {
  @Field(() => OrderCycleState) readonly state: OrderCycleState;

  constructor(state: OrderCycleState) {
    super('ORDER_CYCLE_NOT_ALLOWED');
    this.state = state;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Goods of this round are offered by another one at that time.',
})
export class OrderCycleOverlaps extends UserError {
  @Field() readonly cycleName: string;
  @Field(() => Int, { description: 'How many of its goods.' }) readonly count: number;

  constructor(cycleName: string, count: number) {
    super('ORDER_CYCLE_OVERLAPS', { cycleName, count });
    this.cycleName = cycleName;
    this.count = count;
  }
}

@InputType()
export class OrderCycleOfferInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar, { description: 'How many may be ordered in all; above zero.' })
  @IsDefined()
  most: Quantity;
}

@InputType()
export class SaveOrderCycleInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID, { nullable: true, description: 'Absent for a new one; else a draft.' })
  @IsOptional()
  @IsUUID()
  cycleId?: string | null;

  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;

  @Field(() => DateTimeScalar)
  @IsDate()
  opensAt: Date;

  @Field(() => DateTimeScalar, { description: 'The cut-off: after it opens, and before the day of pickup begins.' })
  @IsDate()
  closesAt: Date;

  @Field(() => BusinessDateScalar)
  @IsString()
  pickupOn: BusinessDate;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  pickupNote?: string | null;

  @Field(() => [OrderCycleOfferInput], { description: 'At most 100; take the place of those before.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => OrderCycleOfferInput)
  offers: OrderCycleOfferInput[];
}

export const SaveOrderCycleResult = resultUnion('SaveOrderCycleResult', [
  OrderCycle,
  OrderCycleNotAllowed,
  InvalidInput,
]);
export const PublishOrderCycleResult = resultUnion('PublishOrderCycleResult', [
  OrderCycle,
  OrderCycleNotAllowed,
  OrderCycleOverlaps,
  PromisedAhead,
  InvalidInput,
]);
export const EndOrderCycleResult = resultUnion('EndOrderCycleResult', [OrderCycle, OrderCycleNotAllowed]);
