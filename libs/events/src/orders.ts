import { defineEvent } from './domain-event.js';

/** Stock is held and a payment opened. Amounts in whole rupiah. */
export const orderPlaced = defineEvent<
  'order.placed',
  { orderId: string; number: string; paymentMethod: string; total: number; memberId: string | null }
>('order.placed', 1);

/** The cashier saw the money; sale and cost are booked, the goods have left the stock. */
export const orderPaid = defineEvent<
  'order.paid',
  { orderId: string; number: string; paymentMethod: string; total: number; memberId: string | null; paidOn: string }
>('order.paid', 1);

/** The shop took the order on. */
export const orderAccepted = defineEvent<'order.accepted', { orderId: string; number: string }>('order.accepted', 1);

/** Packed and waiting at the pickup point. */
export const orderReadyForPickup = defineEvent<'order.readyForPickup', { orderId: string; number: string }>(
  'order.readyForPickup',
  1,
);

/** On its way with the cooperative's courier. */
export const orderShipped = defineEvent<'order.shipped', { orderId: string; number: string }>('order.shipped', 1);

/** One parcel of an order is on its way; the others may be elsewhere. */
export const parcelShipped = defineEvent<
  'order.parcelShipped',
  {
    orderId: string;
    number: string;
    parcelId: string;
    parcelNumber: string;
    courierName: string | null;
    waybillNo: string | null;
  }
>('order.parcelShipped', 1);

/** In the buyer's hands. */
export const orderHandedOver = defineEvent<'order.handedOver', { orderId: string; number: string }>(
  'order.handedOver',
  1,
);

/**
 * Closed, paid and delivered. `goodsTotal` is what the buyer paid for goods after discounts, without PPN, whether inside
 * the price or on top of it, since that passes through to the state and is no business with the cooperative; no
 * shipping, no unique amount, refunds taken off so far. A seller's goods count as well: they are bought at the
 * cooperative. This is the patronage (Va) that the yearly surplus (SHU) counts for a member. Source: UU 25/1992 art. 45.
 */
export const orderCompleted = defineEvent<
  'order.completed',
  {
    orderId: string;
    number: string;
    memberId: string | null;
    goodsTotal: number;
    placedOn: string;
    completedOn: string;
  }
>('order.completed', 1);

/** Given up by the buyer, the shop or the clock; what was held is free again, what was paid goes back by `order.refunded`. */
export const orderCancelled = defineEvent<
  'order.cancelled',
  { orderId: string; number: string; reason: string; memberId: string | null }
>('order.cancelled', 1);

/** Money went back. `goodsAmount` is the part that was paid for goods, without PPN as in `order.completed`: taken off a member's patronage if it was counted. */
export const orderRefunded = defineEvent<
  'order.refunded',
  {
    orderId: string;
    number: string;
    refundId: string;
    amount: number;
    goodsAmount: number;
    memberId: string | null;
    refundedOn: string;
    wasCompleted: boolean;
  }
>('order.refunded', 1);

/** Pickup, courier or its fees were set. */
export const deliverySettingsUpdated = defineEvent<
  'delivery.settingsUpdated',
  { isPickupEnabled: boolean; isCourierEnabled: boolean; zoneCount: number }
>('delivery.settingsUpdated', 1);

/**
 * The shop did not take a paid order on in time, and its money cannot go back by itself: somebody has to decide. Told
 * once; `amount` in whole rupiah is what was paid.
 */
export const orderAcceptanceOverdue = defineEvent<
  'order.acceptanceOverdue',
  { orderId: string; number: string; amount: number }
>('order.acceptanceOverdue', 1);

/** What was ordered changed after it was placed; `refunded` went back, whole rupiah. */
export const orderChanged = defineEvent<
  'order.changed',
  { orderId: string; number: string; totalBefore: number; totalAfter: number; refunded: number }
>('order.changed', 1);

/** A buyer or the staff asks to bring goods back. */
export const orderReturnRequested = defineEvent<
  'order.returnRequested',
  { orderId: string; number: string; returnId: string; returnNumber: string; isByBuyer: boolean }
>('order.returnRequested', 1);

/** The staff decided about it. */
export const orderReturnDecided = defineEvent<
  'order.returnDecided',
  { orderId: string; returnId: string; returnNumber: string; isApproved: boolean }
>('order.returnDecided', 1);

/** The goods came back; whole rupiah went to the buyer. */
export const orderReturnReceived = defineEvent<
  'order.returnReceived',
  { orderId: string; returnId: string; returnNumber: string; refunded: number }
>('order.returnReceived', 1);

/** Ordered by WhatsApp: numbered, its goods held for half an hour, not yet an order. */
export const orderDrafted = defineEvent<'order.drafted', { orderId: string; number: string; memberId: string | null }>(
  'order.drafted',
  1,
);

/** Its money came after the clock had given it up, and all its goods could be held again: it is placed and paid. */
export const orderRevived = defineEvent<'order.revived', { orderId: string; number: string; memberId: string | null }>(
  'order.revived',
  1,
);

/** Its buyer pays another way; nobody had paid it. `total` in whole rupiah, with a transfer's unique amount. */
export const orderPaymentMethodChanged = defineEvent<
  'order.paymentMethodChanged',
  { orderId: string; number: string; paymentMethod: string; total: number }
>('order.paymentMethodChanged', 1);

/** Sellers whose goods are in an order that was placed; nothing is told of the buyer. */
export const sellerGoodsOrdered = defineEvent<
  'order.sellerGoodsOrdered',
  { orderId: string; number: string; sellerIds: string[] }
>('order.sellerGoodsOrdered', 1);

/** A seller's goods were paid. `gross` is price × quantity before the cooperative's own discounts, whole rupiah. */
export const sellerGoodsSold = defineEvent<
  'order.sellerGoodsSold',
  {
    orderId: string;
    number: string;
    soldOn: string;
    lines: { orderLineId: string; sellerId: string; variantId: string; quantity: number; gross: number }[];
  }
>('order.sellerGoodsSold', 1);
