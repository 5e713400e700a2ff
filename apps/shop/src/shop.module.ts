import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { SHOP_CONFIG, type ShopConfig } from './config/shop.config.js';
import { GatewayClient } from './gateway/gateway.client.js';
import { ASSETS, type Assets } from './http/assets.js';
import { PageInterceptor } from './http/page.interceptor.js';
import { PageRenderer } from './http/page-renderer.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Frames } from './layout/frames.js';
import { AboutController } from './pages/about/about.controller.js';
import { CartController } from './pages/cart/cart.controller.js';
import { CategoryController } from './pages/category/category.controller.js';
import { CheckoutController } from './pages/checkout/checkout.controller.js';
import { DirectoryController } from './pages/directory/directory.controller.js';
import { HomeController } from './pages/home/home.controller.js';
import { LanguageController } from './pages/language/language.controller.js';
import { LoginController } from './pages/login/login.controller.js';
import { MediaController } from './pages/media/media.controller.js';
import { OrderController } from './pages/order/order.controller.js';
import { PaymentController } from './pages/payment/payment.controller.js';
import { PrivacyController } from './pages/privacy/privacy.controller.js';
import { ProductController } from './pages/product/product.controller.js';
import { RegionsController } from './pages/regions/regions.controller.js';
import { SearchController } from './pages/search/search.controller.js';
import { SignUpController } from './pages/sign-up/sign-up.controller.js';
import { SiteHomeController } from './pages/site-home/site-home.controller.js';
import { SitemapController } from './pages/sitemap/sitemap.controller.js';
import { StatusController } from './pages/status/status.controller.js';
import { WebManifestController } from './pages/web-manifest/web-manifest.controller.js';
import { CartKeeper } from './session/cart-keeper.js';
import { Cookies } from './session/cookies.js';

const SHOP_PAGES = [
  HomeController,
  CategoryController,
  SearchController,
  ProductController,
  CartController,
  CheckoutController,
  PaymentController,
  OrderController,
  LoginController,
  AboutController,
  SitemapController,
  WebManifestController,
];

const SITE_PAGES = [SiteHomeController, SignUpController, DirectoryController, PrivacyController];

const BOTH = [MediaController, RegionsController, LanguageController, StatusController];

interface ShopParts {
  readonly config: ShopConfig;
  readonly assets: Assets;
  readonly cookies: Cookies;
}

@Module({})
export class ShopModule {
  static with({ config, assets, cookies }: ShopParts): DynamicModule {
    return {
      module: ShopModule,
      controllers: [...SHOP_PAGES, ...SITE_PAGES, ...BOTH],
      providers: [
        { provide: SHOP_CONFIG, useValue: config },
        { provide: ASSETS, useValue: assets },
        { provide: Cookies, useValue: cookies },
        GatewayClient,
        Frames,
        CartKeeper,
        PageRenderer,
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
