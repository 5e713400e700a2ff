import type { Standing } from '../order/order-machines.js';
import { ReturnObstacle } from './return.types.js';

const DAY_MS = 86_400_000;

/** What decides whether goods of an order may come back at the buyer's wish. */
export interface ReturnFacts {
  /** 0: the shop takes nothing back. Source: the cooperative's own decision (`orderSettings.returnWithinDays`). */
  readonly returnWithinDays: number;
  /** Since when all of it is with the buyer; null while a part is still to come. */
  readonly withBuyerSince: Date | null;
}

/** Whether the buyer may ask now, until when, and what stands in the way. */
export interface WindowNow {
  readonly obstacle: ReturnObstacle | null;
  /** Null before everything is with him, and where the shop takes nothing back. */
  readonly until: Date | null;
}

/** The goods were handed over, or a part of them, and money was paid that could go back. */
export function isWithBuyer({
  state,
  fulfilmentState,
  paymentState,
}: Pick<Standing, 'state' | 'fulfilmentState' | 'paymentState'>): boolean {
  const isThere =
    fulfilmentState === 'HANDED_OVER' || fulfilmentState === 'PARTLY_HANDED_OVER' || state === 'COMPLETED';
  const wasPaid = paymentState === 'CAPTURED' || paymentState === 'PARTLY_REFUNDED' || paymentState === 'REFUNDED';
  return isThere && state !== 'CANCELLED' && wasPaid;
}

/**
 * So many days after everything is with the buyer he may ask to bring goods back, to the minute; as long as a part is
 * still to come the days have not begun. Whether anything is left that he could bring is the caller's to add.
 */
export function returnWindow(
  order: Pick<Standing, 'state' | 'fulfilmentState' | 'paymentState'>,
  { returnWithinDays, withBuyerSince }: ReturnFacts,
  now: Date,
): WindowNow {
  if (!isWithBuyer(order)) return { obstacle: ReturnObstacle.NOT_WITH_BUYER, until: null };
  if (returnWithinDays === 0) return { obstacle: ReturnObstacle.NOT_OFFERED, until: null };
  if (!withBuyerSince) return { obstacle: null, until: null };
  const until = new Date(withBuyerSince.getTime() + returnWithinDays * DAY_MS);
  return { obstacle: until < now ? ReturnObstacle.WINDOW_CLOSED : null, until };
}
