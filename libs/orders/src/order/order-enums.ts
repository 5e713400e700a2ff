import { registerEnumType } from '@nestjs/graphql';

export enum OrderState {
  PLACED = 'PLACED',
  ACCEPTED = 'ACCEPTED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(OrderState, { name: 'OrderState', description: 'What the shop and the buyer agreed about an order.' });

export enum FulfilmentState {
  PENDING = 'PENDING',
  READY_FOR_PICKUP = 'READY_FOR_PICKUP',
  SHIPPED = 'SHIPPED',
  HANDED_OVER = 'HANDED_OVER',
}
registerEnumType(FulfilmentState, { name: 'FulfilmentState', description: 'Where the goods of an order are.' });

export enum FulfilmentMethod {
  PICKUP = 'PICKUP',
  OWN_COURIER = 'OWN_COURIER',
}
registerEnumType(FulfilmentMethod, {
  name: 'FulfilmentMethod',
  description:
    'How the goods reach the buyer: fetched at the shop (ambil sendiri), or brought by the cooperative (kurir).',
});

export enum OrderStatus {
  AWAITING_PAYMENT = 'AWAITING_PAYMENT',
  NEW = 'NEW',
  PROCESSING = 'PROCESSING',
  READY_FOR_PICKUP = 'READY_FOR_PICKUP',
  SHIPPED = 'SHIPPED',
  ARRIVED = 'ARRIVED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(OrderStatus, {
  name: 'OrderStatus',
  description: 'The one word people see, derived from the three machines.',
  valuesMap: {
    AWAITING_PAYMENT: { description: 'Menunggu pembayaran' },
    NEW: { description: 'Pesanan baru: paid or cash at pickup, not yet accepted' },
    PROCESSING: { description: 'Diproses' },
    READY_FOR_PICKUP: { description: 'Siap diambil' },
    SHIPPED: { description: 'Dikirim' },
    ARRIVED: { description: 'Tiba' },
    COMPLETED: { description: 'Selesai' },
    CANCELLED: { description: 'Dibatalkan' },
  },
});

export enum OrderAction {
  ACCEPT = 'ACCEPT',
  CONFIRM_PAYMENT = 'CONFIRM_PAYMENT',
  MARK_READY = 'MARK_READY',
  MARK_SHIPPED = 'MARK_SHIPPED',
  HAND_OVER = 'HAND_OVER',
  COMPLETE = 'COMPLETE',
  CANCEL = 'CANCEL',
  REFUND = 'REFUND',
}
registerEnumType(OrderAction, {
  name: 'OrderAction',
  description: 'What can be done with an order; each is a mutation of its name.',
});

export enum CancelReason {
  CHANGED_MIND = 'CHANGED_MIND',
  OUT_OF_STOCK = 'OUT_OF_STOCK',
  PAYMENT_EXPIRED = 'PAYMENT_EXPIRED',
  UNREACHABLE = 'UNREACHABLE',
  MISTAKE = 'MISTAKE',
  OTHER = 'OTHER',
}
registerEnumType(CancelReason, {
  name: 'CancelReason',
  description: 'Why an order was given up.',
  valuesMap: { PAYMENT_EXPIRED: { description: 'By the clock only; not accepted as input.' } },
});

export enum RefundMethod {
  CASH = 'CASH',
  BANK_TRANSFER = 'BANK_TRANSFER',
}
registerEnumType(RefundMethod, { name: 'RefundMethod', description: 'How money goes back.' });
