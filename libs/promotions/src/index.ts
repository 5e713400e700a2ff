export { PromotionsModule } from './promotions.module.js';
export { promotionsMigrations } from './migrations/index.js';
