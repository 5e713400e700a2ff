import type { PaymentMethod } from '@lumbung/payments';
import type { FulfilmentMethod } from '../order/order-enums.js';

/** Ways of paying that belong to one way of bringing: coins and notes change hands with the goods. */
const ONLY_WITH: Partial<Record<PaymentMethod, `${FulfilmentMethod}`>> = {
  CASH_AT_PICKUP: 'PICKUP',
  CASH_ON_DELIVERY: 'OWN_COURIER',
};

/** Cash at pickup is for those who come, cash on delivery for those to whom our courier goes; the rest is for all. */
export function isPayableWith(method: PaymentMethod, way: `${FulfilmentMethod}`): boolean {
  return (ONLY_WITH[method] ?? way) === way;
}
