import { CatalogModule } from '@lumbung/catalog';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { SellersModule } from '@lumbung/sellers';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import './consignment.permissions.js';

addMessages({ id, en });

/** Goods of others: delivered, sold, returned, settled and paid out. */
@Module({
  imports: [CatalogModule, LedgerModule, MembershipModule, SellersModule],
  providers: [],
  exports: [],
})
export class ConsignmentModule {}
