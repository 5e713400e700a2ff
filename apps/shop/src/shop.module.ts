import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { SHOP_CONFIG, type ShopConfig } from './config/shop.config.js';
import { GatewayClient } from './gateway/gateway.client.js';
import { FileUploads } from './gateway/file-uploads.js';
import { GatewayFiles } from './gateway/gateway-files.js';
import { PictureUploads } from './gateway/picture-uploads.js';
import { ASSETS, type Assets } from './http/assets.js';
import { PageInterceptor } from './http/page.interceptor.js';
import { PageRenderer } from './http/page-renderer.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Frames } from './layout/frames.js';
import { AboutController } from './pages/about/about.controller.js';
import { CartController } from './pages/cart/cart.controller.js';
import { VouchersController } from './pages/cart/vouchers.controller.js';
import { CategoryController } from './pages/category/category.controller.js';
import { CheckoutController } from './pages/checkout/checkout.controller.js';
import { DirectoryController } from './pages/directory/directory.controller.js';
import { FieldController } from './pages/field/field.controller.js';
import { HomeController } from './pages/home/home.controller.js';
import { MemberInvitationController } from './pages/invitation/invitation.controller.js';
import { ApplicationController } from './pages/joining/application.controller.js';
import { JoinController } from './pages/joining/join.controller.js';
import { LanguageController } from './pages/language/language.controller.js';
import { LoginController } from './pages/login/login.controller.js';
import { MarketBasketController } from './pages/market/basket.controller.js';
import { MarketCheckoutController } from './pages/market/checkout.controller.js';
import { MarketGroupController } from './pages/market/group.controller.js';
import { MarketController } from './pages/market/market.controller.js';
import { MediaController } from './pages/media/media.controller.js';
import { MyOrdersController } from './pages/my-orders/my-orders.controller.js';
import { OrderController } from './pages/order/order.controller.js';
import { OrderPages } from './pages/order/order-pages.js';
import { OrderProofController } from './pages/order/order-proof.controller.js';
import { ReturnsController } from './pages/order/returns.controller.js';
import { PaymentChangeController } from './pages/payment/change.controller.js';
import { PaymentCheckController } from './pages/payment/check.controller.js';
import { PaymentController } from './pages/payment/payment.controller.js';
import { PortalDepositsController } from './pages/portal/deposits.controller.js';
import { PortalHomeController } from './pages/portal/home.controller.js';
import { PortalOwnDataController } from './pages/portal/own-data.controller.js';
import { PortalPapersController } from './pages/portal/papers.controller.js';
import { PortalSlipsController } from './pages/portal/slips.controller.js';
import { PortalPlansController } from './pages/portal/plans.controller.js';
import { PortalConsentController } from './pages/portal/consent.controller.js';
import { PortalProfileController } from './pages/portal/profile.controller.js';
import { PortalSavingsController } from './pages/portal/savings.controller.js';
import { PortalSecurityController } from './pages/portal/security.controller.js';
import { PortalStandingController } from './pages/portal/standing.controller.js';
import { PortalTermsController } from './pages/portal/terms.controller.js';
import { PortalTransferController } from './pages/portal/transfer.controller.js';
import { PrivacyController } from './pages/privacy/privacy.controller.js';
import { ProductController } from './pages/product/product.controller.js';
import { RegionsController } from './pages/regions/regions.controller.js';
import { SearchController } from './pages/search/search.controller.js';
import { SellerController } from './pages/seller/seller.controller.js';
import { AccountController as SellingAccountController } from './pages/selling/account.controller.js';
import { ApplyController } from './pages/selling/apply.controller.js';
import { DeclarationsController } from './pages/selling/declarations.controller.js';
import { DeliveriesController } from './pages/selling/deliveries.controller.js';
import { GoodsController } from './pages/selling/goods.controller.js';
import { SellingHomeController } from './pages/selling/home.controller.js';
import { SellingPapersController } from './pages/selling/papers.controller.js';
import { ProfileController as SellingProfileController } from './pages/selling/profile.controller.js';
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
  VouchersController,
  CheckoutController,
  PaymentController,
  PaymentChangeController,
  PaymentCheckController,
  OrderController,
  OrderProofController,
  ReturnsController,
  MyOrdersController,
  PortalHomeController,
  PortalSavingsController,
  PortalTransferController,
  PortalDepositsController,
  PortalSecurityController,
  PortalPlansController,
  PortalSlipsController,
  PortalTermsController,
  PortalStandingController,
  PortalProfileController,
  PortalConsentController,
  PortalOwnDataController,
  PortalPapersController,
  LoginController,
  AboutController,
  JoinController,
  ApplicationController,
  MemberInvitationController,
  SellerController,
  ApplyController,
  SellingHomeController,
  GoodsController,
  DeliveriesController,
  SellingPapersController,
  SellingAccountController,
  DeclarationsController,
  SellingProfileController,
  SitemapController,
  WebManifestController,
  FieldController,
];

const SITE_PAGES = [
  MarketController,
  MarketBasketController,
  MarketCheckoutController,
  MarketGroupController,
  SiteHomeController,
  SignUpController,
  DirectoryController,
  PrivacyController,
];

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
        FileUploads,
        GatewayFiles,
        OrderPages,
        PictureUploads,
        Frames,
        CartKeeper,
        PageRenderer,
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
