import type { OutOfStock } from '@lumbung/catalog';
import type { ProductUnavailable } from '@lumbung/orders';
import { AllowAnyone, type InvalidInput } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddToMarketBasketInput, AddToMarketBasketResult, MarketBasket } from './basket.schema.js';
import { BasketService } from './basket.service.js';
import { MarketGroup, PlaceMarketOrderInput, PlaceMarketOrderResult, type NothingPlaced } from './group.schema.js';
import { GroupService } from './group.service.js';

@Resolver(() => MarketBasket)
export class BasketResolver {
  constructor(
    private readonly baskets: BasketService,
    private readonly groups: GroupService,
  ) {}

  @Query(() => MarketBasket, {
    nullable: true,
    description: '[anyone] A basket of the market place by its token; null (without fault) when unknown or forgotten.',
  })
  @AllowAnyone()
  marketBasket(@Args('token') token: string): Promise<MarketBasket | null> {
    return this.baskets.find(token);
  }

  @Query(() => MarketGroup, {
    nullable: true,
    description: '[anyone] Orders placed together, by the secret token of their group; null when unknown.',
  })
  @AllowAnyone()
  marketGroup(@Args('token') token: string): Promise<MarketGroup | null> {
    return this.groups.find(token);
  }

  @Mutation(() => AddToMarketBasketResult, {
    description: '[anyone] Puts goods of a cooperative into a basket, making one if needed.',
  })
  @AllowAnyone()
  addToMarketBasket(
    @Args('input') input: AddToMarketBasketInput,
  ): Promise<MarketBasket | OutOfStock | ProductUnavailable | InvalidInput> {
    return this.baskets.add(input);
  }

  @Mutation(() => PlaceMarketOrderResult, {
    description: '[anyone] One order per cooperative under one group. Safe to repeat by requestId.',
  })
  @AllowAnyone()
  placeMarketOrder(@Args('input') input: PlaceMarketOrderInput): Promise<MarketGroup | NothingPlaced | InvalidInput> {
    return this.groups.place(input);
  }
}
