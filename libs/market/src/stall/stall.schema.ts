import { ProductState, StockState } from '@lumbung/catalog';
import { Connection, resultUnion, SlugScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsUUID } from 'class-validator';

@ObjectType({ description: 'How this cooperative takes part in the common market place (pasar bersama).' })
export class MarketStall {
  readonly __typename: 'MarketStall';

  @Field({ description: 'Closed by default; nothing is shown while it is closed.' }) isOpen: boolean;
  @Field({ description: 'Whether products without a choice of their own are offered.' }) offersAll: boolean;
}

@ObjectType({ description: 'A product of this cooperative, and whether the market place shows it.' })
export class MarketOffer {
  @Field(() => ID) productId: string;
  @Field(() => SlugScalar) slug: string;
  @Field() name: string;
  @Field(() => ProductState) state: ProductState;
  @Field(() => StockState) stockState: StockState;
  @Field({ description: 'As chosen, or as the stall does with all.' }) isOffered: boolean;
  @Field({ description: 'Offered, published, and the stall is open.' }) isShown: boolean;
}

@ObjectType({ description: 'A page of own products, by name.' })
export class MarketOfferConnection extends Connection(MarketOffer) {}

@InputType()
export class UpdateMarketStallInput {
  @Field()
  @IsBoolean()
  isOpen: boolean;

  @Field({ description: 'Offer every published product that has no choice of its own.' })
  @IsBoolean()
  offersAll: boolean;
}

@InputType()
export class ChooseMarketOffersInput {
  @Field(() => [ID], { description: 'At most 100.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  productIds: string[];

  @Field()
  @IsBoolean()
  isOffered: boolean;
}

export const UpdateMarketStallResult = resultUnion('UpdateMarketStallResult', [MarketStall]);
export const ChooseMarketOffersResult = resultUnion('ChooseMarketOffersResult', [MarketStall]);
