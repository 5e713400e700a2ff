import { OutOfStock } from '@lumbung/catalog';
import { quantity, type Quantity } from '@lumbung/kernel';
import { ProductUnavailable } from '@lumbung/orders';
import { DateTimeScalar, InvalidInput, QuantityScalar, resultUnion, RupiahScalar, SlugScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { MarketSeller } from '../listings/listings.schema.js';

@ObjectType({ description: 'The part of a basket that one cooperative sells.' })
export class MarketBasketPart {
  @Field(() => MarketSeller) cooperative: MarketSeller;
  @Field({ description: 'The cart in that cooperative: everything about a cart works with it, asked as its shop.' })
  cartToken: string;
  @Field(() => Int) lineCount: number;
  @Field(() => RupiahScalar, { description: 'Goods after promotions, without delivery.' }) total: number;
  @Field({ description: 'Every line can be had now.' }) canCheckOut: boolean;
}

@ObjectType({ description: 'A basket over several cooperatives, known by its secret token: one cart in each.' })
export class MarketBasket {
  readonly __typename: 'MarketBasket';

  @Field({ description: 'Shown to its holder only.' }) token: string;
  @Field(() => [MarketBasketPart], { description: 'By name of the cooperative; at most 10.' })
  parts: MarketBasketPart[];
  @Field(() => Int) lineCount: number;
  @Field(() => RupiahScalar, { description: 'Over all cooperatives, without delivery.' }) total: number;
  @Field(() => DateTimeScalar) expiresAt: Date;
}

@InputType()
export class AddToMarketBasketInput {
  @Field(() => String, { nullable: true, description: 'Absent or forgotten: a new basket is made.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  basketToken?: string | null;

  @Field(() => SlugScalar, { description: 'Of the cooperative that offers it.' })
  @IsString()
  @MaxLength(63)
  cooperative: string;

  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar, { defaultValue: quantity(1), description: 'Added to what is there.' })
  @IsDefined()
  quantity: Quantity;
}

export const AddToMarketBasketResult = resultUnion('AddToMarketBasketResult', [
  MarketBasket,
  OutOfStock,
  ProductUnavailable,
  InvalidInput,
]);
