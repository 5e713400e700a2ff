export { SellersModule } from './sellers.module.js';
export { SellersService, type SellerCard } from './register/sellers.service.js';
export { SellerReadsService } from './register/seller-reads.service.js';
export { LettersService } from './letters/letters.service.js';
export { Seller, SellerProfile } from './register/seller.types.js';
export { SellerState } from './register/seller-state.js';
export type { SellerId } from './register/seller.entity.js';
export { SellersPermission } from './sellers.permissions.js';
export { sellersMigrations } from './migrations/index.js';
