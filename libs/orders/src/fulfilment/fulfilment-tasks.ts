/** The turn of the clock at which an order that arrived is finished. */
export function finishOf(orderId: string, runAt: Date) {
  return { task: 'orders.finish', ids: { orderId }, runAt, key: `orders.finish ${orderId}` };
}

/** The turn of the clock by which the shop must have taken a paid order on. */
export function acceptDeadlineOf(orderId: string, runAt: Date) {
  return { task: 'orders.acceptDeadline', ids: { orderId }, runAt, key: `orders.acceptDeadline ${orderId}` };
}
