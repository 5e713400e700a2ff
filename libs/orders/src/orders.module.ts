import { CatalogModule } from '@lumbung/catalog';
import { ConsignmentModule } from '@lumbung/consignment';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { PaymentsModule } from '@lumbung/payments';
import { addMessages } from '@lumbung/platform';
import { PromotionsModule } from '@lumbung/promotions';
import { Module } from '@nestjs/common';
import { CartLookup } from './cart/cart-lookup.js';
import { CartMergingService } from './cart/cart-merging.service.js';
import { CartVouchersService } from './cart/cart-vouchers.service.js';
import { CartJobs } from './cart/cart.jobs.js';
import { CartResolver } from './cart/cart.resolver.js';
import { CartService } from './cart/cart.service.js';
import { CheckoutResolver } from './checkout/checkout.resolver.js';
import { CheckoutService } from './checkout/checkout.service.js';
import { DraftService } from './checkout/draft.service.js';
import { PlacingService } from './checkout/placing.service.js';
import { DeliveryResolver } from './delivery/delivery.resolver.js';
import { DeliveryService } from './delivery/delivery.service.js';
import { PickupSlots } from './delivery/pickup-slots.js';
import { FulfilmentResolver } from './fulfilment/fulfilment.resolver.js';
import { FulfilmentService } from './fulfilment/fulfilment.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { OrdersResolver } from './order/orders.resolver.js';
import { OrdersService } from './order/orders.service.js';
import './orders.permissions.js';
import { CancelService } from './settlement/cancel.service.js';
import { CaptureService } from './settlement/capture.service.js';
import { GoodsOutService } from './settlement/goods-out.service.js';
import { LateMoneyService } from './settlement/late-money.service.js';
import { PaymentNewsListener } from './settlement/payment-news.listener.js';
import { RefundService } from './settlement/refund.service.js';
import { SettlementJobs } from './settlement/settlement.jobs.js';
import { SettlementResolver } from './settlement/settlement.resolver.js';
import { OrderLinks } from './shop/order-links.js';
import { ShopNoticeService } from './shop/shop-notice.service.js';
import { ViewerService } from './shop/viewer.service.js';

addMessages({ id, en });

/** Cart, order, fulfilment, money in and back. */
@Module({
  imports: [CatalogModule, ConsignmentModule, LedgerModule, MembershipModule, PaymentsModule, PromotionsModule],
  providers: [
    CartJobs,
    CartLookup,
    CartMergingService,
    CartVouchersService,
    CartResolver,
    CartService,
    CheckoutResolver,
    CheckoutService,
    DraftService,
    PlacingService,
    DeliveryResolver,
    DeliveryService,
    PickupSlots,
    FulfilmentResolver,
    FulfilmentService,
    OrdersResolver,
    OrdersService,
    CaptureService,
    RefundService,
    CancelService,
    GoodsOutService,
    LateMoneyService,
    PaymentNewsListener,
    SettlementJobs,
    SettlementResolver,
    OrderLinks,
    ShopNoticeService,
    ViewerService,
  ],
  exports: [
    CartService,
    CheckoutService,
    DraftService,
    PlacingService,
    DeliveryService,
    FulfilmentService,
    OrdersService,
    CaptureService,
    RefundService,
    CancelService,
    GoodsOutService,
  ],
})
export class OrdersModule {}
