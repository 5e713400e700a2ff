import type { GoodsNotThere } from '@lumbung/catalog';
import { orderAccepted } from '@lumbung/events';
import { Clock } from '@lumbung/kernel';
import type { PeriodClosed } from '@lumbung/ledger';
import { UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, notAllowed, stepOrRefusal, type LockedOrder } from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';
import type { HandOverOrderInput, MarkOrderShippedInput } from './fulfilment.schema.js';
import { ParcelMoves, type Noted } from './parcel-moves.service.js';
import { makeParcels, type HeldParcel } from './parcel-rows.js';

/** Why goods do not leave now. */
export type LeaveRefusal = OrderActionNotAllowed | PaymentOutstanding | GoodsNotThere | PeriodClosed;

type Whole = OrderAction.MARK_READY | OrderAction.MARK_SHIPPED | OrderAction.HAND_OVER;

/** What each step of a whole order does to its parcels, and which of them. */
const STEPS = {
  MARK_READY: { step: 'MARK_READY', from: ['PENDING', 'PACKED'] },
  MARK_SHIPPED: { step: 'SHIP', from: ['PENDING', 'PACKED'] },
  HAND_OVER: { step: 'HAND_OVER', from: ['READY_FOR_PICKUP', 'SHIPPED'] },
} as const;

/** The way of an order through the shop, all its parcels at once. Each step asked again where it was already taken answers the order as it is. */
@Injectable()
export class FulfilmentService {
  constructor(
    private readonly orders: OrdersService,
    private readonly moves: ParcelMoves,
    private readonly clock: Clock,
  ) {}

  /**
   * The shop takes a new order on: paid, or to be paid with the goods. Its parcels are made, one for each place and
   * owner of goods. Refuses with OrderActionNotAllowed.
   */
  async accept(orderId: string, paths?: Paths): Promise<Order | OrderActionNotAllowed> {
    return this.orders.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      if (order.state === 'ACCEPTED') return this.orders.inside(tx, orderId, 'staff', paths);
      const step = stepOrRefusal(order, OrderAction.ACCEPT);
      if (step instanceof PaymentOutstanding) return notAllowed(order);
      if (step instanceof UserError) return step;
      await tx.rows(ACCEPTED, [orderId]);
      await makeParcels(tx, order, this.clock.now());
      await recordStep(tx, { orderId, step: OrderAction.ACCEPT, at: this.clock.now() });
      tx.emit(orderAccepted({ orderId, number: order.number }));
      const [before, after] = [{ state: order.state }, { state: 'ACCEPTED' }];
      tx.audit({ action: 'orders.accept', subject: 'order', subjectId: orderId, before, after });
      return this.orders.inside(tx, orderId, 'staff', paths);
    });
  }

  /** All packed and waiting at the pickup point. Refuses with GoodsNotThere, PeriodClosed, else OrderActionNotAllowed. */
  async markReady(orderId: string, paths?: Paths): Promise<Order | Exclude<LeaveRefusal, PaymentOutstanding>> {
    const answer = await this.advance(orderId, OrderAction.MARK_READY, 'READY_FOR_PICKUP', {}, paths);
    if (answer instanceof PaymentOutstanding) throw new Error('This step waits for no payment.');
    return answer;
  }

  /**
   * All that is not yet under way goes with the courier. Refuses with PaymentOutstanding before the money came,
   * GoodsNotThere, PeriodClosed, else OrderActionNotAllowed.
   */
  async markShipped(input: MarkOrderShippedInput, paths?: Paths): Promise<Order | LeaveRefusal> {
    const { orderId, ...noted } = input;
    return this.advance(orderId, OrderAction.MARK_SHIPPED, 'SHIPPED', noted, paths);
  }

  /**
   * Everything is in the buyer's hands; a pickup order is completed by it, one with the courier has arrived. Refuses
   * with PaymentOutstanding before the money came, else OrderActionNotAllowed. Safe to repeat by requestId.
   */
  async handOver(input: HandOverOrderInput, paths?: Paths): Promise<Order | LeaveRefusal> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.handOver', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);
      const order = await lockOrder(tx, input.orderId);
      return this.take(tx, order, OrderAction.HAND_OVER, { receivedBy: input.receivedBy }, paths);
    });
  }

  /** Closes a delivered order; from now on it counts as patronage. Refuses with OrderActionNotAllowed. */
  async complete(orderId: string, paths?: Paths): Promise<Order | OrderActionNotAllowed | PaymentOutstanding> {
    return this.orders.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      if (order.state !== 'COMPLETED') {
        const refusal = await this.close(tx, order, OrderAction.COMPLETE);
        if (refusal) return refusal;
      }
      return this.orders.inside(tx, orderId, 'staff', paths);
    });
  }

  /** The work of closing, inside a transaction that holds the order. `step` names it in the history. */
  async close(
    tx: Tx,
    order: LockedOrder,
    step: string,
  ): Promise<OrderActionNotAllowed | PaymentOutstanding | undefined> {
    const refusal = stepOrRefusal(order, OrderAction.COMPLETE);
    if (refusal instanceof UserError) return refusal;
    await tx.rows(COMPLETED, [order.id, this.clock.now()]);
    await recordStep(tx, { orderId: order.id, step, at: this.clock.now() });
    this.moves.announceCompleted(tx, order);
    const [before, after] = [{ state: order.state }, { state: 'COMPLETED' }];
    tx.audit({ action: 'orders.complete', subject: 'order', subjectId: order.id, before, after });
    return undefined;
  }

  private advance(orderId: string, action: Whole, done: LockedOrder['fulfilmentState'], noted: Noted, paths: Paths) {
    return this.orders.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      return order.fulfilmentState === done && order.state === 'ACCEPTED'
        ? this.orders.inside(tx, orderId, 'staff', paths)
        : this.take(tx, order, action, noted, paths);
    });
  }

  private async take(
    tx: Tx,
    order: LockedOrder,
    action: Whole,
    noted: Noted,
    paths: Paths,
  ): Promise<Order | LeaveRefusal> {
    const allowed = stepOrRefusal(order, action);
    if (allowed instanceof UserError) return allowed;
    const { step, from } = STEPS[action];
    const all = await this.moves.parcels(tx, order);
    const parcels = all.filter(({ state }) => (from as readonly HeldParcel['state'][]).includes(state));
    const refusal = await this.moves.move(tx, order, { step, historyStep: action, parcels, all, noted });
    return refusal ?? this.orders.inside(tx, order.id, 'staff', paths);
  }
}

const ACCEPTED = `
  update orders.shop_order set state = 'ACCEPTED', accept_overdue_at = null where tenant_id = $1 and id = $2`;

const COMPLETED = `
  update orders.shop_order set state = 'COMPLETED', completed_at = $3 where tenant_id = $1 and id = $2`;
