import { CatalogModule } from '@lumbung/catalog';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { PaymentsModule } from '@lumbung/payments';
import { addMessages } from '@lumbung/platform';
import { Module } from '@nestjs/common';
import { CartJobs } from './cart/cart.jobs.js';
import { CartResolver } from './cart/cart.resolver.js';
import { CartService } from './cart/cart.service.js';
import { CheckoutResolver } from './checkout/checkout.resolver.js';
import { CheckoutService } from './checkout/checkout.service.js';
import { DeliveryResolver } from './delivery/delivery.resolver.js';
import { DeliveryService } from './delivery/delivery.service.js';
import { FulfilmentResolver } from './fulfilment/fulfilment.resolver.js';
import { FulfilmentService } from './fulfilment/fulfilment.service.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { OrdersResolver } from './order/orders.resolver.js';
import { OrdersService } from './order/orders.service.js';
import './orders.permissions.js';
import { CancelService } from './settlement/cancel.service.js';
import { CaptureService } from './settlement/capture.service.js';
import { RefundService } from './settlement/refund.service.js';
import { SettlementJobs } from './settlement/settlement.jobs.js';
import { SettlementResolver } from './settlement/settlement.resolver.js';
import { OrderLinks } from './shop/order-links.js';
import { ShopNoticeService } from './shop/shop-notice.service.js';
import { ViewerService } from './shop/viewer.service.js';

addMessages({ id, en });

/** Cart, order, fulfilment, money in and back. */
@Module({
  imports: [CatalogModule, LedgerModule, MembershipModule, PaymentsModule],
  providers: [
    CartJobs,
    CartResolver,
    CartService,
    CheckoutResolver,
    CheckoutService,
    DeliveryResolver,
    DeliveryService,
    FulfilmentResolver,
    FulfilmentService,
    OrdersResolver,
    OrdersService,
    CaptureService,
    RefundService,
    CancelService,
    SettlementJobs,
    SettlementResolver,
    OrderLinks,
    ShopNoticeService,
    ViewerService,
  ],
  exports: [
    CartService,
    CheckoutService,
    DeliveryService,
    FulfilmentService,
    OrdersService,
    CaptureService,
    RefundService,
    CancelService,
  ],
})
export class OrdersModule {}
