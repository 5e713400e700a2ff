import { CatalogModule } from '@lumbung/catalog';
import { CooperativesModule } from '@lumbung/cooperatives';
import { OrdersModule } from '@lumbung/orders';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { BasketResolver } from './basket/basket.resolver.js';
import { BasketService } from './basket/basket.service.js';
import { CooperativesService } from './basket/cooperatives.service.js';
import { GroupService } from './basket/group.service.js';
import { ListingsResolver } from './listings/listings.resolver.js';
import { ListingsService } from './listings/listings.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import './market.permissions.js';
import { StallResolver } from './stall/stall.resolver.js';
import { StallService } from './stall/stall.service.js';

addMessages({ id, en });

/** The common market place: what cooperatives publish to all. */
@Module({
  imports: [CatalogModule, CooperativesModule, OrdersModule],
  providers: [
    BasketResolver,
    BasketService,
    CooperativesService,
    GroupService,
    ListingsResolver,
    ListingsService,
    StallResolver,
    StallService,
  ],
  exports: [ListingsService, StallService],
})
export class MarketModule {}
