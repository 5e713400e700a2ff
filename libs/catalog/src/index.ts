export { CatalogModule } from './catalog.module.js';
export {
  StockService,
  type ConsignedLine,
  type CostedLine,
  type Parcel,
  type Reservation,
  type StockLine,
  type VariantId,
} from './stock/stock.service.js';
export { ConsignedGoods, GoodsNotThere, OutOfStock, StockShortage, StockTooLow } from './stock/stock.schema.js';
export type { DeliveryNote } from './stock/consigned-goods.js';
export { OrderAheadService } from './stock/order-ahead.service.js';
export { PromisedAhead, WaitingGoods } from './stock/order-ahead.schema.js';
export { LocationsService } from './locations/locations.service.js';
export { StockLocation } from './locations/location.types.js';
export { PricingService, type Quote } from './pricing/pricing.service.js';
export { grossOf, netOf, taxOn, type LineTax } from './tax/line-tax.js';
export { TaxCategory } from './tax/tax-category.js';
export { ProductsService } from './products/products.service.js';
export { ProductReadsService } from './products/product-reads.service.js';
export { ProductSeller } from './products/product-seller.types.js';
export { Product, ProductVariant } from './products/product.types.js';
export { readyImage, type ImageProblem, type ReadyImage } from './images/image-files.js';
export { ProductImagesService } from './images/product-images.service.js';
export { PriceClass, ProductState, StockState, SupplyMode, Unit } from './shared/enums.js';
export { ImportProgress, FileLinksOfTable, ImportState, TableFormat } from './imports/import.types.js';
export { ImportHasWrongRows, ImportNotOpen, ImportRunning } from './imports/imports.schema.js';
export { orTaken } from './shared/taken.js';
export { ProductImportsService } from './imports/product-imports.service.js';
export { ExportsService } from './exports/exports.service.js';
export { TableExport } from './exports/exports.types.js';
export { LabelsService } from './labels/labels.service.js';
export { FileLinks, type ListContent } from './exports/file-links.js';
export { FileOpening, tableFile, type ListSource, type OpenedFile } from './exports/file-opening.js';
export { csvOf, xlsxOf, type Cell, type Page } from './exports/table-writer.js';
export { catalogMigrations } from './migrations/index.js';
