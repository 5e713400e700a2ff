import { CatalogModule } from '@lumbung/catalog';
import { CooperativesModule } from '@lumbung/cooperatives';
import { OrdersModule } from '@lumbung/orders';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import './market.permissions.js';

addMessages({ id, en });

/** The common market place: what cooperatives publish to all. */
@Module({
  imports: [CatalogModule, CooperativesModule, OrdersModule],
  providers: [],
  exports: [],
})
export class MarketModule {}
