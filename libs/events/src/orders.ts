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

/** In the buyer's hands. */
export const orderHandedOver = defineEvent<'order.handedOver', { orderId: string; number: string }>(
  'order.handedOver',
  1,
);

/**
 * Closed, paid and delivered. `goodsTotal` is what the buyer paid for goods (no shipping, no unique amount, refunds
 * taken off so far): the patronage that the yearly surplus (SHU) counts for a member.
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

/** Money went back. `goodsAmount` is the part that was paid for goods: taken off a member's patronage if it was counted. */
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
