/** The turn of the clock that gives an order up at the end of its payment's time, or a draft at the end of its hold. */
export function expiryOf(orderId: string, runAt: Date) {
  return { task: 'orders.expire', ids: { orderId }, runAt, key: `orders.expire ${orderId}` };
}
