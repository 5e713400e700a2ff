import { CatalogModule } from '@lumbung/catalog';
import { MembershipModule } from '@lumbung/membership';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import './promotions.permissions.js';

addMessages({ id, en });

/** Vouchers and rules: what they take off a basket, and how often they may. */
@Module({
  imports: [CatalogModule, MembershipModule],
  providers: [],
  exports: [],
})
export class PromotionsModule {}
