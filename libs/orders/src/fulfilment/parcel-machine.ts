import { FulfilmentMethod, type FulfilmentState } from '../order/order-enums.js';
import type { Standing } from '../order/order-machines.js';
import { ParcelAction, type ParcelState } from './parcel.types.js';

type Method = Standing['fulfilmentMethod'];

/** How far goods are: still in the house, ready or under way, with the buyer. */
const STAGE: Readonly<Record<Exclude<`${ParcelState}`, 'CANCELLED'>, 0 | 1 | 2>> = {
  PENDING: 0,
  PACKED: 0,
  READY_FOR_PICKUP: 1,
  SHIPPED: 1,
  HANDED_OVER: 2,
};

/**
 * Where the goods of an order are, from its parcels: cancelled ones do not count. What all have reached is the order's;
 * while some are behind it is a part of that: ready (siap diambil sebagian), shipped (dikirim sebagian) or, as soon as
 * one is with the buyer, handed over in part.
 */
export function fulfilmentStateOf(states: readonly `${ParcelState}`[], method: Method): `${FulfilmentState}` {
  const stages = states.flatMap((state) => (state === 'CANCELLED' ? [] : [STAGE[state]]));
  const [least, most] = [Math.min(...stages), Math.max(...stages)];
  if (stages.length === 0 || most === 0) return 'PENDING';
  if (most === 2) return least === 2 ? 'HANDED_OVER' : 'PARTLY_HANDED_OVER';
  const isFetched = method === FulfilmentMethod.PICKUP;
  if (least === 0) return isFetched ? 'PARTLY_READY' : 'PARTLY_SHIPPED';
  return isFetched ? 'READY_FOR_PICKUP' : 'SHIPPED';
}

/** Where a parcel of an order goes that was handled as one before parcels were known. */
export function parcelStateOf(state: `${FulfilmentState}`): `${ParcelState}` {
  return state === 'READY_FOR_PICKUP' || state === 'SHIPPED' || state === 'HANDED_OVER' ? state : 'PENDING';
}

/** What the states of a parcel and its order allow, whoever asks. */
export function parcelActions(
  parcel: { readonly state: `${ParcelState}` },
  order: Pick<Standing, 'state' | 'paymentState' | 'fulfilmentMethod'>,
): ParcelAction[] {
  if (order.state !== 'ACCEPTED') return [];
  const leave = order.fulfilmentMethod === FulfilmentMethod.PICKUP ? ParcelAction.MARK_READY : ParcelAction.SHIP;
  const hasPaid = order.paymentState === 'CAPTURED' || order.paymentState === 'PARTLY_REFUNDED';
  switch (parcel.state) {
    case 'PENDING':
      return [ParcelAction.PACK, leave, ParcelAction.SPLIT, ParcelAction.MERGE];
    case 'PACKED':
      return [leave];
    case 'READY_FOR_PICKUP':
    case 'SHIPPED':
      return hasPaid ? [ParcelAction.HAND_OVER] : [];
    default:
      return [];
  }
}

/** Where an action leads; splitting and merging are no steps. */
export const LEADS_TO = {
  PACK: 'PACKED',
  MARK_READY: 'READY_FOR_PICKUP',
  SHIP: 'SHIPPED',
  HAND_OVER: 'HANDED_OVER',
} as const satisfies Partial<Record<ParcelAction, `${ParcelState}`>>;

export type ParcelStep = keyof typeof LEADS_TO;
