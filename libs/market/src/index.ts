export { MarketModule } from './market.module.js';
export { marketMigrations } from './migrations/index.js';
