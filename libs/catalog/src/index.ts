export { CatalogModule } from './catalog.module.js';
export { StockService, type CostedLine, type StockLine, type VariantId } from './stock/stock.service.js';
export { OutOfStock, StockShortage } from './stock/stock.schema.js';
export { PricingService, type Quote } from './pricing/pricing.service.js';
export { ProductReadsService } from './products/product-reads.service.js';
export { Product, ProductVariant } from './products/product.types.js';
export { ProductImagesService } from './images/product-images.service.js';
export { PriceClass, ProductState, StockState, Unit } from './shared/enums.js';
export { catalogMigrations } from './migrations/index.js';
