import { CatalogModule } from '@lumbung/catalog';
import { ConsignmentModule } from '@lumbung/consignment';
import { IdentityModule } from '@lumbung/identity';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { PaymentsModule } from '@lumbung/payments';
import { addMessages } from '@lumbung/platform';
import { PromotionsModule } from '@lumbung/promotions';
import { SavingsModule } from '@lumbung/savings';
import { Module } from '@nestjs/common';
import { CartLookup } from './cart/cart-lookup.js';
import { CartMergingService } from './cart/cart-merging.service.js';
import { CartVouchersService } from './cart/cart-vouchers.service.js';
import { CartJobs } from './cart/cart.jobs.js';
import { CartResolver } from './cart/cart.resolver.js';
import { CartService } from './cart/cart.service.js';
import { ChangesResolver } from './changes/changes.resolver.js';
import { ChangesService } from './changes/changes.service.js';
import { OtherWays } from './changes/other-ways.service.js';
import { ParcelsAfter } from './changes/parcels-after.service.js';
import { ReckoningAgain } from './changes/reckoning-again.service.js';
import { UnpaidChanges } from './changes/unpaid-changes.service.js';
import { CheckoutResolver } from './checkout/checkout.resolver.js';
import { CheckoutService } from './checkout/checkout.service.js';
import { DraftService } from './checkout/draft.service.js';
import { PlacingService } from './checkout/placing.service.js';
import { CounterBasketService } from './counter/counter-basket.service.js';
import { CounterResolver } from './counter/counter.resolver.js';
import { CounterService } from './counter/counter.service.js';
import { CycleReadsService } from './cycles/cycle-reads.service.js';
import { CyclesJobs } from './cycles/cycles.jobs.js';
import { CyclesResolver } from './cycles/cycles.resolver.js';
import { CyclesService } from './cycles/cycles.service.js';
import { MemberCreditResolver } from './credit/member-credit.resolver.js';
import { MemberCreditService } from './credit/member-credit.service.js';
import { DeliveryResolver } from './delivery/delivery.resolver.js';
import { DeliveryService } from './delivery/delivery.service.js';
import { PickupSlots } from './delivery/pickup-slots.js';
import { DeadlinesResolver } from './fulfilment/deadlines.resolver.js';
import { DeadlinesService } from './fulfilment/deadlines.service.js';
import { OrderSettingsService } from './fulfilment/order-settings.service.js';
import { OrderExportsResolver } from './exports/order-exports.resolver.js';
import { OrderExportsService } from './exports/order-exports.service.js';
import { FulfilmentResolver } from './fulfilment/fulfilment.resolver.js';
import { FulfilmentService } from './fulfilment/fulfilment.service.js';
import { GoodsAtHand } from './fulfilment/goods-at-hand.js';
import { ParcelMoves } from './fulfilment/parcel-moves.service.js';
import { ParcelsResolver } from './fulfilment/parcels.resolver.js';
import { ParcelsService } from './fulfilment/parcels.service.js';
import * as cycles from './messages/cycles.js';
import * as credit from './messages/credit.js';
import * as counter from './messages/counter.js';
import { en } from './messages/en.js';
import * as fulfilment from './messages/fulfilment.js';
import * as paying from './messages/paying.js';
import { id } from './messages/id.js';
import { AppliedReceiptsResolver } from './money-that-came/applied-receipts.resolver.js';
import { AppliedReceiptsService } from './money-that-came/applied-receipts.service.js';
import { OrdersResolver } from './order/orders.resolver.js';
import { OrdersService } from './order/orders.service.js';
import './orders.permissions.js';
import { DeskPaymentsResolver } from './paying/desk-payments.resolver.js';
import { DeskPayments } from './paying/desk-payments.service.js';
import { PayingFromSavings } from './paying/paying-from-savings.service.js';
import { PayingResolver } from './paying/paying.resolver.js';
import { PayingService } from './paying/paying.service.js';
import { PaymentChangesService } from './paying/payment-changes.service.js';
import { PaperLinks } from './papers/paper-links.js';
import { OrderPapersResolver, ParcelPapersResolver } from './papers/papers.resolver.js';
import { PapersService } from './papers/papers.service.js';
import { ReceivingService } from './returns/receiving.service.js';
import { ReturnPhotos } from './returns/return-photos.service.js';
import { ReturnsJobs } from './returns/returns.jobs.js';
import { ReturnPhotoResolver, ReturnsResolver } from './returns/returns.resolver.js';
import { ReturnsService } from './returns/returns.service.js';
import { CancelService } from './settlement/cancel.service.js';
import { CaptureService } from './settlement/capture.service.js';
import { GoodsOutService } from './settlement/goods-out.service.js';
import { LateMoneyService } from './settlement/late-money.service.js';
import { PaymentNewsListener } from './settlement/payment-news.listener.js';
import { RefundService } from './settlement/refund.service.js';
import { SettlementJobs } from './settlement/settlement.jobs.js';
import { SettlementResolver } from './settlement/settlement.resolver.js';
import { WaitingBuyersResolver } from './waiting/waiting-buyers.resolver.js';
import { OrderLinks } from './shop/order-links.js';
import { ShopNoticeService } from './shop/shop-notice.service.js';
import { ViewerService } from './shop/viewer.service.js';

addMessages({ id, en });
addMessages(fulfilment);
addMessages(counter);
addMessages(credit);
addMessages(cycles);
addMessages(paying);

/** Cart, order, fulfilment, money in and back. */
@Module({
  imports: [
    CatalogModule,
    ConsignmentModule,
    IdentityModule,
    LedgerModule,
    MembershipModule,
    PaymentsModule,
    PromotionsModule,
    SavingsModule,
  ],
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
    CounterBasketService,
    CounterResolver,
    CounterService,
    CycleReadsService,
    CyclesJobs,
    CyclesResolver,
    CyclesService,
    MemberCreditResolver,
    MemberCreditService,
    AppliedReceiptsResolver,
    AppliedReceiptsService,
    DeliveryResolver,
    DeliveryService,
    PickupSlots,
    FulfilmentResolver,
    FulfilmentService,
    OrderPapersResolver,
    PaperLinks,
    PapersService,
    ParcelPapersResolver,
    ReceivingService,
    ReturnPhotoResolver,
    ReturnPhotos,
    ReturnsJobs,
    ReturnsResolver,
    ReturnsService,
    ChangesResolver,
    ChangesService,
    OtherWays,
    ParcelsAfter,
    ReckoningAgain,
    UnpaidChanges,
    GoodsAtHand,
    DeadlinesResolver,
    DeadlinesService,
    OrderSettingsService,
    ParcelMoves,
    ParcelsResolver,
    ParcelsService,
    OrdersResolver,
    OrdersService,
    OrderExportsResolver,
    WaitingBuyersResolver,
    OrderExportsService,
    DeskPayments,
    DeskPaymentsResolver,
    PayingResolver,
    PayingFromSavings,
    PayingService,
    PaymentChangesService,
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
    CounterService,
    DeliveryService,
    FulfilmentService,
    OrdersService,
    OrderExportsService,
    CaptureService,
    RefundService,
    CancelService,
    GoodsOutService,
    PapersService,
    ReturnPhotos,
  ],
})
export class OrdersModule {}
