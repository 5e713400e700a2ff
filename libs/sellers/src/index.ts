export { SellersModule } from './sellers.module.js';
export { sellersMigrations } from './migrations/index.js';
