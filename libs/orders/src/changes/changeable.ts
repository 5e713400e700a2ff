import { OrderPart } from '../order/order-enums.js';
import type { Standing } from '../order/order-machines.js';
import type { ParcelState } from '../fulfilment/parcel.types.js';

/** States of an order in which it is still to be delivered, and of its payment in which there is something to reckon. */
const OPEN: readonly Standing['state'][] = ['DRAFT', 'PLACED', 'ACCEPTED'];
const RECKONED: readonly Standing['paymentState'][] = ['PENDING', 'CAPTURED', 'PARTLY_REFUNDED'];

/** Nothing of it is on its way or with the buyer. */
const IN_THE_HOUSE: readonly Standing['fulfilmentState'][] = ['PENDING', 'PARTLY_READY', 'READY_FOR_PICKUP'];

/**
 * What of an order can still be changed: its goods until somebody packs some of them, how it reaches the buyer until a
 * parcel leaves, and goods that are paid and have not come as long as they have not come, whatever the others do.
 * Parcels that were cancelled do not count.
 */
export function changeableParts(
  order: Pick<Standing, 'state' | 'fulfilmentState' | 'paymentState'>,
  parcels: readonly { readonly state: `${ParcelState}` }[],
  isAwaiting: boolean,
): OrderPart[] {
  if (!OPEN.includes(order.state) || !RECKONED.includes(order.paymentState)) return [];
  const states = parcels.flatMap(({ state }) => (state === 'CANCELLED' ? [] : [state]));
  const isUntouched = order.fulfilmentState === 'PENDING' && states.every((state) => state === 'PENDING');
  const isHere =
    IN_THE_HOUSE.includes(order.fulfilmentState) &&
    states.every((state) => state !== 'SHIPPED' && state !== 'HANDED_OVER');
  return [
    ...(isUntouched ? [OrderPart.GOODS] : []),
    ...(isAwaiting ? [OrderPart.AWAITED_GOODS] : []),
    ...(isHere ? [OrderPart.DELIVERY] : []),
  ];
}
