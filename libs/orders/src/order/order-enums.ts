import { registerEnumType } from '@nestjs/graphql';

export enum OrderState {
  DRAFT = 'DRAFT',
  PLACED = 'PLACED',
  ACCEPTED = 'ACCEPTED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(OrderState, {
  name: 'OrderState',
  description: 'What the shop and the buyer agreed about an order.',
  valuesMap: { DRAFT: { description: 'Numbered and held for half an hour, until the staff makes an order of it.' } },
});

export enum OrderChannel {
  ONLINE = 'ONLINE',
  COUNTER = 'COUNTER',
  WHATSAPP = 'WHATSAPP',
}
registerEnumType(OrderChannel, { name: 'OrderChannel', description: 'How an order came in.' });

export enum FulfilmentState {
  PENDING = 'PENDING',
  PARTLY_READY = 'PARTLY_READY',
  READY_FOR_PICKUP = 'READY_FOR_PICKUP',
  PARTLY_SHIPPED = 'PARTLY_SHIPPED',
  SHIPPED = 'SHIPPED',
  PARTLY_HANDED_OVER = 'PARTLY_HANDED_OVER',
  HANDED_OVER = 'HANDED_OVER',
}
registerEnumType(FulfilmentState, {
  name: 'FulfilmentState',
  description: 'Where the goods of an order are, derived from its parcels; PARTLY where they are not all as far.',
});

export enum FulfilmentMethod {
  PICKUP = 'PICKUP',
  OWN_COURIER = 'OWN_COURIER',
  EXPEDITION = 'EXPEDITION',
}
registerEnumType(FulfilmentMethod, {
  name: 'FulfilmentMethod',
  description:
    'How the goods reach the buyer: fetched at the shop (ambil sendiri), brought by the cooperative (kurir), or sent by an expedition (ekspedisi).',
});

export enum OrderStatus {
  DRAFT = 'DRAFT',
  AWAITING_PAYMENT = 'AWAITING_PAYMENT',
  NEW = 'NEW',
  PROCESSING = 'PROCESSING',
  PARTLY_READY = 'PARTLY_READY',
  READY_FOR_PICKUP = 'READY_FOR_PICKUP',
  PARTLY_SHIPPED = 'PARTLY_SHIPPED',
  SHIPPED = 'SHIPPED',
  PARTLY_HANDED_OVER = 'PARTLY_HANDED_OVER',
  ARRIVED = 'ARRIVED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(OrderStatus, {
  name: 'OrderStatus',
  description: 'The one word people see, derived from the three machines.',
  valuesMap: {
    DRAFT: { description: 'Draf: ordered by WhatsApp, not yet confirmed by the shop' },
    AWAITING_PAYMENT: { description: 'Menunggu pembayaran' },
    NEW: { description: 'Pesanan baru: paid, or cash at pickup or delivery, not yet accepted' },
    PROCESSING: { description: 'Diproses' },
    PARTLY_READY: { description: 'Siap diambil sebagian' },
    READY_FOR_PICKUP: { description: 'Siap diambil' },
    PARTLY_SHIPPED: { description: 'Dikirim sebagian' },
    SHIPPED: { description: 'Dikirim' },
    PARTLY_HANDED_OVER: { description: 'Diserahkan sebagian' },
    ARRIVED: { description: 'Tiba' },
    COMPLETED: { description: 'Selesai' },
    CANCELLED: { description: 'Dibatalkan' },
  },
});

export enum OrderAction {
  CONFIRM_DRAFT = 'CONFIRM_DRAFT',
  ACCEPT = 'ACCEPT',
  CONFIRM_PAYMENT = 'CONFIRM_PAYMENT',
  MARK_READY = 'MARK_READY',
  MARK_SHIPPED = 'MARK_SHIPPED',
  HAND_OVER = 'HAND_OVER',
  CONFIRM_ARRIVAL = 'CONFIRM_ARRIVAL',
  COMPLETE = 'COMPLETE',
  CANCEL = 'CANCEL',
  REFUND = 'REFUND',
}
registerEnumType(OrderAction, {
  name: 'OrderAction',
  description: 'What can be done with an order; each is a mutation of its name.',
});

export enum OrderPart {
  GOODS = 'GOODS',
  AWAITED_GOODS = 'AWAITED_GOODS',
  DELIVERY = 'DELIVERY',
}
registerEnumType(OrderPart, {
  name: 'OrderPart',
  description: 'What of an order can still be changed.',
  valuesMap: {
    GOODS: { description: 'Its goods: nobody has packed any of them.' },
    AWAITED_GOODS: { description: 'Less of goods that are paid and have not come (OrderLine.isAwaited).' },
    DELIVERY: { description: 'How it reaches the buyer: no parcel has left.' },
  },
});

export enum CancelReason {
  CHANGED_MIND = 'CHANGED_MIND',
  OUT_OF_STOCK = 'OUT_OF_STOCK',
  PAYMENT_EXPIRED = 'PAYMENT_EXPIRED',
  NOT_ACCEPTED = 'NOT_ACCEPTED',
  UNREACHABLE = 'UNREACHABLE',
  MISTAKE = 'MISTAKE',
  OTHER = 'OTHER',
}
registerEnumType(CancelReason, {
  name: 'CancelReason',
  description: 'Why an order was given up.',
  valuesMap: {
    PAYMENT_EXPIRED: { description: 'By the clock only; not accepted as input.' },
    NOT_ACCEPTED: { description: 'The shop did not take it on in time; by the clock only, not accepted as input.' },
  },
});

export enum RefundMethod {
  CASH = 'CASH',
  BANK_TRANSFER = 'BANK_TRANSFER',
  PROVIDER = 'PROVIDER',
  SAVINGS = 'SAVINGS',
}
registerEnumType(RefundMethod, {
  name: 'RefundMethod',
  description: 'How money goes back. Of a purchase on credit the member owes less first, whatever is chosen here.',
  valuesMap: {
    PROVIDER: { description: 'By the payment provider, to where it came from, where it can do that.' },
    SAVINGS: {
      description: 'Onto the savings account that paid: the only way for such an order, until that account is closed.',
    },
  },
});
