import { Clock, Quantity } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ParcelMoves } from '../fulfilment/parcel-moves.service.js';
import { fulfilmentStateOf } from '../fulfilment/parcel-machine.js';
import { makeParcels, type HeldParcel } from '../fulfilment/parcel-rows.js';
import { lockOrder, type LockedOrder } from '../order/locked-order.js';
import { PACKED_AGAIN, TAKEN } from './parcels-after-rows.js';
import type { AfterLine } from './wanted-after.js';

/** So much of a line leaves a parcel. */
export interface Taken {
  readonly parcelId: string;
  readonly lineId: string;
  readonly quantity: Quantity;
}

/** The parcels of an accepted order, after it was changed. */
@Injectable()
export class ParcelsAfter {
  constructor(
    private readonly moves: ParcelMoves,
    private readonly clock: Clock,
  ) {}

  /**
   * Of an unpaid order parcels are made anew (the caller has dropped the old ones). Of a paid one they hold less, and one
   * that holds nothing any more is cancelled; those that were packed stay as they are. What waited to be fetched is only
   * packed once it is to be brought. Then the order follows its parcels: without the part that was still to come it may
   * have reached the buyer whole. The order must be locked, and money and way be written.
   */
  async adjust(
    tx: Tx,
    { id, state, captured }: LockedOrder,
    parcels: readonly HeldParcel[],
    lines: readonly AfterLine[],
  ): Promise<void> {
    if (state !== 'ACCEPTED') return;
    const changed = lines.filter(({ quantity, before }) => !quantity.equals(before));
    const order = await lockOrder(tx, id);
    if (changed.length > 0 && (!captured.isPositive || parcels.length === 0))
      return makeParcels(tx, order, this.clock.now());

    const taken = takenFrom(parcels, changed);
    const left = parcels.filter((parcel) => !isEmptied(parcel, taken));
    const emptied = parcels.filter((parcel) => !left.includes(parcel)).map((parcel) => parcel.id);
    if (taken.length > 0) await tx.rows(TAKEN, [JSON.stringify(taken), emptied]);
    const isBrought = order.fulfilmentMethod !== 'PICKUP';
    const waiting = isBrought ? left.filter((parcel) => parcel.state === 'READY_FOR_PICKUP') : [];
    if (waiting.length > 0) await tx.rows(PACKED_AGAIN, [waiting.map((parcel) => parcel.id)]);
    const states = left.map((parcel) => (waiting.includes(parcel) ? ('PACKED' as const) : parcel.state));
    if (states.length > 0 && fulfilmentStateOf(states, order.fulfilmentMethod) !== order.fulfilmentState)
      await this.moves.follow(tx, order, states);
  }
}

/**
 * What must leave parcels so that together they hold of each line what is wanted of it: taken out of those that nobody
 * packed, the last ones first.
 */
export function takenFrom(
  parcels: readonly HeldParcel[],
  lines: readonly Pick<AfterLine, 'id' | 'quantity'>[],
): Taken[] {
  const unpacked = parcels.filter(({ state }) => state === 'PENDING').reverse();
  return lines.flatMap(({ id: lineId, quantity }) => {
    const inIt = (parcel: HeldParcel) => parcel.lines.find((line) => line.lineId === lineId)?.quantity ?? Quantity.zero;
    let left = parcels.reduce((sum, parcel) => sum.plus(inIt(parcel)), Quantity.zero).minus(quantity);
    return unpacked.flatMap((parcel) => {
      const here = inIt(parcel);
      const part = here.exceeds(left) ? left : here;
      if (!part.isPositive) return [];
      left = left.minus(part);
      return [{ parcelId: parcel.id, lineId, quantity: part }];
    });
  });
}

function isEmptied({ id, lines }: HeldParcel, taken: readonly Taken[]): boolean {
  const isTaken = ({ lineId, quantity }: HeldParcel['lines'][number]) =>
    taken.some((it) => it.parcelId === id && it.lineId === lineId && it.quantity.equals(quantity));
  return lines.length > 0 && lines.every(isTaken);
}
