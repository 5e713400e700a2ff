import { registerEnumType } from '@nestjs/graphql';

export const PaymentMethod = {
  CASH_AT_PICKUP: 'CASH_AT_PICKUP',
  BANK_TRANSFER: 'BANK_TRANSFER',
  QRIS: 'QRIS',
} as const;
export type PaymentMethod = keyof typeof PaymentMethod;
export const PAYMENT_METHODS = Object.keys(PaymentMethod) as readonly PaymentMethod[];

export const PaymentState = {
  PENDING: 'PENDING',
  CAPTURED: 'CAPTURED',
  EXPIRED: 'EXPIRED',
  VOIDED: 'VOIDED',
  PARTLY_REFUNDED: 'PARTLY_REFUNDED',
  REFUNDED: 'REFUNDED',
} as const;
export type PaymentState = keyof typeof PaymentState;

export type PaymentMove = 'capture' | 'expire' | 'void' | 'refund';

/** Which moves a state allows, and where they may lead. What is not listed here does not happen. */
export const paymentMoves: Readonly<Record<PaymentState, Partial<Record<PaymentMove, readonly PaymentState[]>>>> = {
  PENDING: { capture: ['CAPTURED'], expire: ['EXPIRED'], void: ['VOIDED'] },
  CAPTURED: { refund: ['PARTLY_REFUNDED', 'REFUNDED'] },
  PARTLY_REFUNDED: { refund: ['PARTLY_REFUNDED', 'REFUNDED'] },
  EXPIRED: {},
  VOIDED: {},
  REFUNDED: {},
};

export function allowedMoves(state: PaymentState): PaymentMove[] {
  return Object.keys(paymentMoves[state]) as PaymentMove[];
}

registerEnumType(PaymentMethod, { name: 'PaymentMethod', description: 'How a buyer pays.' });
registerEnumType(PaymentState, {
  name: 'PaymentState',
  description: 'Where a payment stands.',
  valuesMap: {
    PENDING: { description: 'Waiting; has an end unless cash at pickup.' },
    VOIDED: { description: 'Given up with its order, before any money came.' },
  },
});
