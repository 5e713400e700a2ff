import { CatalogModule } from '@lumbung/catalog';
import { CooperativesModule } from '@lumbung/cooperatives';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
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
  imports: [CatalogModule, CooperativesModule],
  providers: [ListingsResolver, ListingsService, StallResolver, StallService],
  exports: [ListingsService, StallService],
})
export class MarketModule {}
