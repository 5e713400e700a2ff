import { AllowAnyone, type ConnectionOf } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { MarketProduct, MarketProductConnection, MarketProductsArgs, MarketRegion } from './listings.schema.js';
import { ListingsService } from './listings.service.js';

@Resolver(() => MarketProduct)
export class ListingsResolver {
  constructor(private readonly listings: ListingsService) {}

  @Query(() => MarketProductConnection, {
    description:
      '[anyone] The common market place (pasar bersama): products that verified, active cooperatives offer to all.',
  })
  @AllowAnyone()
  marketProducts(@Args() { filter, sort, ...page }: MarketProductsArgs): Promise<ConnectionOf<MarketProduct>> {
    return this.listings.list(filter, sort, page);
  }

  @Query(() => [MarketRegion], {
    description:
      '[anyone] Where goods of the common market place come from: provinces, cities and regencies by code, each province before what lies in it. For `MarketFilter.regionCode`.',
  })
  @AllowAnyone()
  marketRegions(): Promise<MarketRegion[]> {
    return this.listings.regions();
  }
}
