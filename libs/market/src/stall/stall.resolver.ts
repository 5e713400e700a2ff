import { Allow, PageArgs, type ConnectionOf } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MarketPermission } from '../market.permissions.js';
import {
  ChooseMarketOffersInput,
  ChooseMarketOffersResult,
  MarketOfferConnection,
  MarketStall,
  UpdateMarketStallInput,
  UpdateMarketStallResult,
  type MarketOffer,
} from './stall.schema.js';
import { StallService } from './stall.service.js';

@Resolver(() => MarketStall)
export class StallResolver {
  constructor(private readonly stall: StallService) {}

  @Query(() => MarketStall, {
    description: '[market.read] How this cooperative takes part in the common market place.',
  })
  @Allow(MarketPermission.Read)
  marketStall(): Promise<MarketStall> {
    return this.stall.find();
  }

  @Query(() => MarketOfferConnection, {
    description: '[market.read] Own products by name, archived ones left out, each with whether the market shows it.',
  })
  @Allow(MarketPermission.Read)
  marketOffers(@Args() page: PageArgs): Promise<ConnectionOf<MarketOffer>> {
    return this.stall.offers(page);
  }

  @Mutation(() => UpdateMarketStallResult, {
    description: '[market.offer] Opens or closes the stall; what it offers is shown or gone at once. Safe to repeat.',
  })
  @Allow(MarketPermission.Offer)
  updateMarketStall(@Args('input') input: UpdateMarketStallInput): Promise<MarketStall> {
    return this.stall.update(input);
  }

  @Mutation(() => ChooseMarketOffersResult, {
    description: '[market.offer] Offers or withholds products, whatever the stall does with all. Safe to repeat.',
  })
  @Allow(MarketPermission.Offer)
  chooseMarketOffers(@Args('input') input: ChooseMarketOffersInput): Promise<MarketStall> {
    return this.stall.choose(input);
  }
}
