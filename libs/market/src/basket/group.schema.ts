import type { Money } from '@lumbung/kernel';
import { OrderContactInput, OrderFulfilmentInput, OrderStatus } from '@lumbung/orders';
import { PaymentChannel, PaymentMethod } from '@lumbung/payments';
import {
  DateTimeScalar,
  InvalidInput,
  resultUnion,
  RupiahScalar,
  SlugScalar,
  UrlScalar,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { MarketSeller } from '../listings/listings.schema.js';

@ObjectType({ description: 'An order of a group, as its cooperative keeps it.' })
export class MarketGroupOrder {
  @Field() number: string;
  @Field(() => OrderStatus) status: `${OrderStatus}`;
  @Field({ description: 'In the language of the request.' }) statusLabel: string;
  @Field(() => RupiahScalar) total: number;
  @Field(() => UrlScalar, { description: 'Its secret page in the shop of the cooperative: payment, state, papers.' })
  url: string;
}

@ObjectType({ description: 'What became of one part of a basket: an order, or why there is none.' })
export class MarketGroupPart {
  @Field(() => MarketSeller) cooperative: MarketSeller;
  @Field(() => MarketGroupOrder, { nullable: true }) order: MarketGroupOrder | null;
  @Field(() => UserError, { nullable: true, description: 'Its goods stay in the basket.' }) refusal: UserError | null;
}

@ObjectType({ description: 'Orders that were placed together, one for each cooperative, known by a secret token.' })
export class MarketGroup {
  readonly __typename: 'MarketGroup';

  @Field() token: string;
  @Field(() => DateTimeScalar) placedAt: Date;
  @Field(() => [MarketGroupPart]) parts: MarketGroupPart[];
  @Field(() => RupiahScalar, { description: 'Over all orders of the group.' }) total: number;
}

@ObjectType({
  implements: () => UserError,
  description: 'No cooperative took its part; everything stays in the basket.',
})
export class NothingPlaced extends UserError {
  @Field(() => [MarketGroupPart]) readonly parts: MarketGroupPart[];

  constructor(parts: MarketGroupPart[]) {
    super('NOTHING_PLACED');
    this.parts = parts;
  }
}

@InputType({ description: 'How the part of one cooperative is brought and paid.' })
export class MarketPartInput {
  @Field(() => SlugScalar)
  @IsString()
  @MaxLength(63)
  cooperative: string;

  @Field(() => OrderFulfilmentInput)
  @ValidateNested()
  @Type(() => OrderFulfilmentInput)
  fulfilment: OrderFulfilmentInput;

  @Field(() => PaymentMethod)
  @IsIn(Object.values(PaymentMethod))
  paymentMethod: PaymentMethod;

  @Field(() => PaymentChannel, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(PaymentChannel))
  paymentChannel?: PaymentChannel | null;

  @Field(() => RupiahScalar, { description: 'As for placeOrder: what the buyer saw for this part.' })
  @IsDefined()
  expectedTotal: Money;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType()
export class PlaceMarketOrderInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @MaxLength(100)
  basketToken: string;

  @Field(() => OrderContactInput)
  @ValidateNested()
  @Type(() => OrderContactInput)
  contact: OrderContactInput;

  @Field(() => [MarketPartInput], { description: 'Those of the basket that are ordered now; at most 10.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => MarketPartInput)
  parts: MarketPartInput[];
}

export const PlaceMarketOrderResult = resultUnion('PlaceMarketOrderResult', [MarketGroup, NothingPlaced, InvalidInput]);
