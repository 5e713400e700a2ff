import { LedgerModule } from '@lumbung/ledger';
import { addMessages } from '@lumbung/platform';
import { SellersModule } from '@lumbung/sellers';
import { Module } from '@nestjs/common';
import './catalog.permissions.js';
import { AttributesResolver } from './attributes/attributes.resolver.js';
import { AttributesService } from './attributes/attributes.service.js';
import { ProductAttributesService } from './attributes/product-attributes.service.js';
import { BulkResolver } from './bulk/bulk.resolver.js';
import { BulkService } from './bulk/bulk.service.js';
import { CategoriesResolver } from './categories/categories.resolver.js';
import { CategoriesService } from './categories/categories.service.js';
import { ProductImagesResolver } from './images/images.resolver.js';
import { ProductImagesService } from './images/product-images.service.js';
import { ExportsService } from './exports/exports.service.js';
import { FileLinks } from './exports/file-links.js';
import { FileOpening } from './exports/file-opening.js';
import { LabelsResolver } from './labels/labels.resolver.js';
import { LabelsService } from './labels/labels.service.js';
import { LISTS_AS_FILES } from './imports/import.providers.js';
import { ProductImportsService } from './imports/product-imports.service.js';
import { en } from './messages/en.js';
import * as bulkWords from './messages/bulk.js';
import * as importWords from './messages/imports.js';
import * as stockWords from './messages/stock.js';
import * as productSellers from './messages/product-sellers.js';
import { id } from './messages/id.js';
import * as priceLists from './messages/price-lists.js';
import * as tax from './messages/tax.js';
import { PriceListEntriesService } from './price-lists/price-list-entries.service.js';
import { PriceListTurns } from './price-lists/price-list-turns.js';
import { PriceListsResolver } from './price-lists/price-lists.resolver.js';
import { PriceListsService } from './price-lists/price-lists.service.js';
import { PriceGridResolver } from './pricing/price-grid.resolver.js';
import { PriceGridService } from './pricing/price-grid.service.js';
import { PriceUpdatesService } from './pricing/price-updates.service.js';
import { LocationsService } from './locations/locations.service.js';
import { PricingService } from './pricing/pricing.service.js';
import { ProductListsService } from './products/product-lists.service.js';
import { ProductPapersService } from './products/product-papers.service.js';
import { ProductReadsService } from './products/product-reads.service.js';
import { ProductsResolver } from './products/products.resolver.js';
import { ProductsService } from './products/products.service.js';
import { Viewers } from './products/viewers.js';
import { BarcodesService } from './search/barcodes.service.js';
import { SearchJobs } from './search/search.jobs.js';
import { SearchResolver } from './search/search.resolver.js';
import { SearchTally } from './search/search-tally.js';
import { SearchesService } from './search/searches.service.js';
import { SynonymsService } from './search/synonyms.service.js';
import { SellerProductsResolver } from './sellers/seller-products.resolver.js';
import * as goods from './messages/goods.js';
import { StockService } from './stock/stock.service.js';
import { OrderAheadService } from './stock/order-ahead.service.js';
import { STOREROOM } from './stock/storeroom.providers.js';
import { TaxResolver } from './tax/tax.resolver.js';
import { TaxSettingsService } from './tax/tax-settings.service.js';
import { OptionsResolver } from './variants/options.resolver.js';
import { OptionsService } from './variants/options.service.js';
import { VariantsResolver } from './variants/variants.resolver.js';
import { VariantsService } from './variants/variants.service.js';

addMessages({ id, en });
addMessages(productSellers);
addMessages(stockWords);
addMessages(goods);
addMessages(priceLists);
addMessages(tax);
addMessages(importWords);
addMessages(bulkWords);

/** Shelves, products, prices, pictures and stock of each cooperative's shop. */
@Module({
  imports: [LedgerModule, SellersModule],
  providers: [
    ...STOREROOM,
    ...LISTS_AS_FILES,
    LabelsService,
    LabelsResolver,
    Viewers,
    ProductReadsService,
    ProductPapersService,
    ProductListsService,
    ProductsService,
    BulkService,
    BulkResolver,
    VariantsService,
    CategoriesService,
    ProductImagesService,
    PricingService,
    PriceListsService,
    PriceListEntriesService,
    PriceListTurns,
    PriceListsResolver,
    PriceGridService,
    PriceUpdatesService,
    PriceGridResolver,
    TaxSettingsService,
    TaxResolver,
    ProductsResolver,
    VariantsResolver,
    AttributesService,
    ProductAttributesService,
    AttributesResolver,
    OptionsService,
    OptionsResolver,
    SearchTally,
    SearchJobs,
    SearchesService,
    SynonymsService,
    BarcodesService,
    SearchResolver,
    CategoriesResolver,
    ProductImagesResolver,
    SellerProductsResolver,
  ],
  exports: [
    OrderAheadService,
    StockService,
    LocationsService,
    PricingService,
    ProductReadsService,
    ProductImagesService,
    ProductsService,
    ProductImportsService,
    ExportsService,
    FileLinks,
    FileOpening,
    LabelsService,
  ],
})
export class CatalogModule {}
