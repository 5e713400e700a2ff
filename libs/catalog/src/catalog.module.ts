import { LedgerModule } from '@lumbung/ledger';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import './catalog.permissions.js';
import { CategoriesResolver } from './categories/categories.resolver.js';
import { CategoriesService } from './categories/categories.service.js';
import { ProductImagesResolver } from './images/images.resolver.js';
import { ProductImagesService } from './images/product-images.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { PricingService } from './pricing/pricing.service.js';
import { ProductListsService } from './products/product-lists.service.js';
import { ProductReadsService } from './products/product-reads.service.js';
import { ProductsResolver } from './products/products.resolver.js';
import { ProductsService } from './products/products.service.js';
import { Viewers } from './products/viewers.js';
import { StockMovementsService } from './stock/stock-movements.service.js';
import { StockResolver } from './stock/stock.resolver.js';
import { StockService } from './stock/stock.service.js';
import { StoreroomService } from './stock/storeroom.service.js';
import { VariantsResolver } from './variants/variants.resolver.js';
import { VariantsService } from './variants/variants.service.js';

addMessages({ id, en });

/** Shelves, products, prices, pictures and stock of each cooperative's shop. */
@Module({
  imports: [LedgerModule],
  providers: [
    Viewers,
    ProductReadsService,
    ProductListsService,
    ProductsService,
    VariantsService,
    CategoriesService,
    ProductImagesService,
    PricingService,
    StockService,
    StoreroomService,
    StockMovementsService,
    ProductsResolver,
    VariantsResolver,
    CategoriesResolver,
    ProductImagesResolver,
    StockResolver,
  ],
  exports: [StockService, PricingService, ProductReadsService, ProductImagesService],
})
export class CatalogModule {}
