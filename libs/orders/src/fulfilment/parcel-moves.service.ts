import type { GoodsNotThere } from '@lumbung/catalog';
import { orderCompleted, orderHandedOver, orderReadyForPickup, orderShipped, parcelShipped } from '@lumbung/events';
import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import type { PeriodClosed } from '@lumbung/ledger';
import { currentTenant, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { goodsKept, type LockedOrder } from '../order/locked-order.js';
import { FulfilmentMethod, type FulfilmentState, type OrderState } from '../order/order-enums.js';
import { recordStep } from '../order/order-steps.js';
import { orderTimes } from './order-settings.js';
import { finishOf } from './fulfilment-tasks.js';
import { GoodsAtHand } from './goods-at-hand.js';
import { fulfilmentStateOf, LEADS_TO, type ParcelStep } from './parcel-machine.js';
import { makeParcels, parcelsOfOrder, type HeldParcel } from './parcel-rows.js';

/** What is written down beside a step. */
export interface Noted {
  readonly courierName?: string | null;
  readonly service?: string | null;
  readonly waybillNo?: string | null;
  readonly receivedBy?: string | null;
  readonly note?: string | null;
}

/** A step of some or all parcels of an order, as its history tells it. */
export interface Move {
  readonly step: ParcelStep;
  readonly historyStep: string;
  readonly parcels: readonly HeldParcel[];
  /** All parcels of the order; those that move among them. */
  readonly all: readonly HeldParcel[];
  readonly noted: Noted;
}

/** How far an order has come with its parcels. */
export interface Reached {
  readonly state: `${OrderState}`;
  readonly fulfilmentState: `${FulfilmentState}`;
}

/** The work all ways share by which parcels move. The order must be locked (see lockOrder). */
@Injectable()
export class ParcelMoves {
  constructor(
    private readonly goods: GoodsAtHand,
    private readonly clock: Clock,
  ) {}

  /** The parcels of an order; one that was accepted before parcels were known gets them now. */
  async parcels(tx: Tx, order: LockedOrder): Promise<HeldParcel[]> {
    const parcels = await parcelsOfOrder(tx, order.id);
    if (parcels.length > 0 || order.state !== 'ACCEPTED') return parcels;
    await makeParcels(tx, order, this.clock.now());
    return parcelsOfOrder(tx, order.id);
  }

  /**
   * Moves parcels and, with them, their order: its fulfilment state follows from all of them, a fetched order is
   * completed when the last one is with the buyer, a brought one finishes by the clock some days later. The caller has
   * checked that each parcel may take the step. Refuses with GoodsNotThere, PeriodClosed; see GoodsAtHand.
   */
  async move(tx: Tx, order: LockedOrder, move: Move): Promise<GoodsNotThere | PeriodClosed | undefined> {
    const { step, parcels, all, noted } = move;
    if (step !== 'HAND_OVER') {
      const refusal = await this.goods.take(tx, order, parcels);
      if (refusal) return refusal;
    }
    const now = this.clock.now();
    const ids = parcels.map(({ id }) => id);
    const { courierName = null, service = null, waybillNo = null, receivedBy = null, note = null } = noted;
    await tx.rows(MOVE, [ids, LEADS_TO[step], now, courierName, service, waybillNo, receivedBy, note]);
    const states = all.map(({ id, state }) => (ids.includes(id) ? LEADS_TO[step] : state));
    const after = await this.follow(tx, order, states, { courierName, receivedBy });
    const words = parcels.length < all.length ? parcels.map(({ number }) => number) : [];
    const told = [...words, service, waybillNo, note ?? receivedBy].filter(Boolean).join(', ').slice(0, 500) || null;
    await recordStep(tx, { orderId: order.id, step: move.historyStep, at: now, note: told });
    this.announce(tx, order, move, after);
    return undefined;
  }

  /**
   * Brings an order after its parcels, which stand like this, and tells of what it reached with them. A fetched one is
   * completed with the last parcel, a brought one finishes by the clock. Cancelled parcels do not count.
   */
  async follow(
    tx: Tx,
    order: LockedOrder,
    states: readonly HeldParcel['state'][],
    { courierName = null, receivedBy = null }: Pick<Noted, 'courierName' | 'receivedBy'> = {},
  ): Promise<Reached> {
    const now = this.clock.now();
    const fulfilmentState = fulfilmentStateOf(states, order.fulfilmentMethod);
    const isDone = fulfilmentState === 'HANDED_OVER';
    const isFetched = order.fulfilmentMethod === FulfilmentMethod.PICKUP;
    const state: `${OrderState}` = isDone && isFetched ? 'COMPLETED' : order.state;
    const finishesAt = isDone && !isFetched ? daysAfter(now, (await orderTimes(tx)).finishAfterDays) : null;
    await tx.rows(FOLLOW, [order.id, state, fulfilmentState, now, courierName, receivedBy, finishesAt]);
    if (finishesAt) tx.schedule(finishOf(order.id, finishesAt));
    const about = { orderId: order.id, number: order.number };
    if (fulfilmentState !== order.fulfilmentState) {
      if (fulfilmentState === 'READY_FOR_PICKUP') tx.emit(orderReadyForPickup(about));
      if (fulfilmentState === 'SHIPPED') tx.emit(orderShipped(about));
      if (fulfilmentState === 'HANDED_OVER') tx.emit(orderHandedOver(about));
    }
    if (state === 'COMPLETED') this.announceCompleted(tx, order);
    return { state, fulfilmentState };
  }

  /** Tells that an order is closed: from now on it counts as patronage. */
  announceCompleted(tx: Tx, order: LockedOrder): void {
    const { id: orderId, number, memberId, placedOn } = order;
    const completedOn = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    tx.emit(orderCompleted({ orderId, number, memberId, goodsTotal: goodsKept(order).amount, placedOn, completedOn }));
  }

  private announce(tx: Tx, order: LockedOrder, { step, historyStep, parcels, noted }: Move, after: Reached): void {
    const { id: orderId, number } = order;
    const about = { orderId, number };
    if (step === 'SHIP')
      for (const parcel of parcels) {
        const carried = { courierName: noted.courierName ?? null, waybillNo: noted.waybillNo ?? null };
        tx.emit(parcelShipped({ ...about, parcelId: parcel.id, parcelNumber: parcel.number, ...carried }));
      }
    tx.audit({
      action: `orders.${VERB[historyStep.split(':')[0] ?? ''] ?? historyStep}`,
      subject: 'order',
      subjectId: orderId,
      before: { state: order.state, fulfilmentState: order.fulfilmentState },
      after: { ...after, parcels: parcels.map(({ number: parcelNumber }) => parcelNumber), ...noted },
    });
  }
}

function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 86_400_000);
}

const VERB: Readonly<Record<string, string>> = {
  PACK: 'packParcel',
  MARK_READY: 'markReady',
  MARK_SHIPPED: 'markShipped',
  HAND_OVER: 'handOver',
  CONFIRM_ARRIVAL: 'confirmArrival',
};

const MOVE = `
  update orders.fulfilment
     set state = $3::text,
         packed_at = case when $3 = 'PACKED' then $4::timestamptz else coalesce(packed_at, $4) end,
         ready_at = case when $3 = 'READY_FOR_PICKUP' then $4 else ready_at end,
         shipped_at = case when $3 = 'SHIPPED' then $4 else shipped_at end,
         handed_over_at = case when $3 = 'HANDED_OVER' then $4 else handed_over_at end,
         courier_name = coalesce($5::text, courier_name), service = coalesce($6::text, service),
         waybill_no = coalesce($7::text, waybill_no), received_by = coalesce($8::text, received_by), note = coalesce($9::text, note)
   where tenant_id = $1 and id = any ($2::uuid[])`;

const FOLLOW = `
  update orders.shop_order
     set state = $3::text, fulfilment_state = $4::text,
         ready_at = case when $4 = 'READY_FOR_PICKUP' then $5::timestamptz else ready_at end,
         shipped_at = case when $4 = 'SHIPPED' then $5 else shipped_at end,
         handed_over_at = case when $4 = 'HANDED_OVER' then $5 else handed_over_at end,
         completed_at = case when $3 = 'COMPLETED' then $5 else completed_at end,
         courier_name = coalesce($6::text, courier_name), received_by = coalesce($7::text, received_by),
         finishes_at = coalesce($8::timestamptz, finishes_at)
   where tenant_id = $1 and id = $2`;
