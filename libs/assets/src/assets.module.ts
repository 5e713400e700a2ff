import { LedgerModule } from '@lumbung/ledger';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import './assets.permissions.js';
import { InventoryBookResolver } from './book/inventory-book.resolver.js';
import { InventoryBookService } from './book/inventory-book.service.js';
import { DepreciationService } from './depreciation/depreciation.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { AssetReadsService } from './register/asset-reads.service.js';
import { AssetsProof } from './register/assets-proof.js';
import { AssetsResolver } from './register/assets.resolver.js';
import { AssetsService } from './register/assets.service.js';

addMessages({ id, en });

/** Fixed assets of each cooperative. */
@Module({
  imports: [LedgerModule],
  providers: [
    AssetsService,
    AssetReadsService,
    DepreciationService,
    AssetsProof,
    AssetsResolver,
    InventoryBookService,
    InventoryBookResolver,
  ],
  exports: [AssetsService, AssetReadsService, InventoryBookService],
})
export class AssetsModule {}
