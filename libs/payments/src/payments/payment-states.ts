import { registerEnumType } from '@nestjs/graphql';

export const PaymentMethod = {
  CASH_AT_PICKUP: 'CASH_AT_PICKUP',
  BANK_TRANSFER: 'BANK_TRANSFER',
  QRIS: 'QRIS',
  CASH_ON_DELIVERY: 'CASH_ON_DELIVERY',
  VIRTUAL_ACCOUNT: 'VIRTUAL_ACCOUNT',
  EWALLET: 'EWALLET',
  MEMBER_CREDIT: 'MEMBER_CREDIT',
  MEMBER_SAVINGS: 'MEMBER_SAVINGS',
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

/** Paid in coins and notes: more than due may be given, and the rest is change. */
export function isCash(method: PaymentMethod): boolean {
  return method === 'CASH_AT_PICKUP' || method === 'CASH_ON_DELIVERY';
}

/** The member pays with what he has here: captured in the transaction that opens it. */
export function paysAtOnce(method: PaymentMethod): boolean {
  return method === 'MEMBER_CREDIT' || method === 'MEMBER_SAVINGS';
}

/** Waits without an end: cash is brought with the goods; credit and savings are there at once. */
export function hasNoEnd(method: PaymentMethod): boolean {
  return isCash(method) || paysAtOnce(method);
}

registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'How a buyer pays.',
  valuesMap: {
    QRIS: { description: "The cooperative's own static code, or one of its payment provider." },
    CASH_ON_DELIVERY: { description: 'The courier brings the money (bayar di tempat, COD).' },
    VIRTUAL_ACCOUNT: { description: 'A bank account number made for this payment alone.' },
    MEMBER_CREDIT: { description: "The member's credit line (plafon belanja), deducted from his pay every month." },
    MEMBER_SAVINGS: {
      description: "Taken off the member's voluntary savings at once (potong simpanan); asks for his PIN or code.",
    },
  },
});
registerEnumType(PaymentState, {
  name: 'PaymentState',
  description: 'Where a payment stands.',
  valuesMap: {
    PENDING: { description: 'Waiting; has an end unless cash or member credit.' },
    VOIDED: { description: 'Given up with its order, before any money came.' },
  },
});
