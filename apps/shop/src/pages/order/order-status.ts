import type { FulfilmentMethod, OrderStatus } from '@lumbung/web-api';

const PICKUP_ROAD: readonly OrderStatus[] = ['AWAITING_PAYMENT', 'NEW', 'PROCESSING', 'READY_FOR_PICKUP', 'COMPLETED'];
const COURIER_ROAD: readonly OrderStatus[] = [
  'AWAITING_PAYMENT',
  'NEW',
  'PROCESSING',
  'SHIPPED',
  'ARRIVED',
  'COMPLETED',
];

/** An order of which a part is as far still has the same steps before it. */
const WHOLE: Partial<Record<OrderStatus, OrderStatus>> = {
  PARTLY_READY: 'PROCESSING',
  PARTLY_SHIPPED: 'PROCESSING',
  PARTLY_HANDED_OVER: 'SHIPPED',
};

/** The steps an order has still before it; none for one that is cancelled or done. */
export function stepsAhead(status: OrderStatus, method: FulfilmentMethod): readonly OrderStatus[] {
  const road = method === 'PICKUP' ? PICKUP_ROAD : COURIER_ROAD;
  const here = road.indexOf(WHOLE[status] ?? status);
  return here === -1 ? [] : road.slice(here + 1);
}

/** The ink of the stamp. The word beside it says the same. */
export function toneOf(status: OrderStatus): string {
  if (status === 'CANCELLED') {
    return 'stamp-bad';
  }
  return status === 'COMPLETED' || status === 'ARRIVED' ? 'stamp-good' : '';
}
