export { AssetsModule } from './assets.module.js';
export { AssetsPermission } from './assets.permissions.js';
export { InventoryBookService } from './book/inventory-book.service.js';
export { AssetReadsService } from './register/asset-reads.service.js';
export { AssetsService } from './register/assets.service.js';
export { assetsMigrations } from './migrations/index.js';
