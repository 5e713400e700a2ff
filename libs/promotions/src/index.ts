export { PromotionsModule } from './promotions.module.js';
export { PromotionsService } from './redemption/promotions.service.js';
export {
  SalesChannel,
  type AppliedPromotion,
  type Basket,
  type BasketBuyer,
  type BasketLine,
  type LineDiscount,
  type Reckoning,
} from './reckoning/basket.js';
export { basketLine } from './reckoning/basket-line.js';
export * from './vouchers/refusals.js';
export { promotionsMigrations } from './migrations/index.js';
