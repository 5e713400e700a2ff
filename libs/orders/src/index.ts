export { OrdersModule } from './orders.module.js';
export { CartService } from './cart/cart.service.js';
export { CheckoutService } from './checkout/checkout.service.js';
export { DraftService } from './checkout/draft.service.js';
export { PlacingService, type Agreed, type Particulars, type Wish } from './checkout/placing.service.js';
export { CounterService } from './counter/counter.service.js';
export { DeliveryService } from './delivery/delivery.service.js';
export { FulfilmentService } from './fulfilment/fulfilment.service.js';
export { ParcelsService } from './fulfilment/parcels.service.js';
export { PapersService, type OpenedPaper } from './papers/papers.service.js';
export type { Issuer } from '@lumbung/documents';
export { ReturnPhotos } from './returns/return-photos.service.js';
export { OrdersService } from './order/orders.service.js';
export { OrderExportsService } from './exports/order-exports.service.js';
export { CaptureService } from './settlement/capture.service.js';
export { GoodsOutService } from './settlement/goods-out.service.js';
export { RefundService, type MoneyBack, type RefundDone, type Returned } from './settlement/refund.service.js';
export { CancelService } from './settlement/cancel.service.js';
export { Cart, CartLine } from './cart/cart.schema.js';
export { OrderContactInput, OrderFulfilmentInput } from './checkout/checkout.schema.js';
export { Order, OrderLine, OrderStatusCount } from './order/order.schema.js';
export { statusLabel as orderStatusLabel } from './order/order-view.js';
export { MemberCreditService } from './credit/member-credit.service.js';
export { AppliedReceiptsService } from './money-that-came/applied-receipts.service.js';
export {
  CancelReason,
  FulfilmentMethod,
  FulfilmentState,
  OrderAction,
  OrderChannel,
  OrderState,
  OrderStatus,
  RefundMethod,
} from './order/order-enums.js';
export { ProductUnavailable } from './shop/refusals.js';
export { ordersMigrations } from './migrations/index.js';
