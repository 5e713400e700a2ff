import {
  orderAccepted,
  orderCompleted,
  orderHandedOver,
  orderReadyForPickup,
  orderShipped,
  type DomainEvent,
} from '@lumbung/events';
import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { goodsKept, lockOrder, stepOrRefusal, type LockedOrder } from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import type { Transition } from '../order/order-machines.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';
import type { HandOverOrderInput, MarkOrderShippedInput } from './fulfilment.schema.js';

/** What the staff notes beside a step. */
interface Noted {
  readonly courierName?: string | null;
  readonly receivedBy?: string | null;
  readonly note?: string | null;
}

/** The way of an order through the shop. Each step asked again where it was already taken answers the order as it is. */
@Injectable()
export class FulfilmentService {
  constructor(
    private readonly orders: OrdersService,
    private readonly clock: Clock,
  ) {}

  /** The shop takes a new order on: paid, or to be paid in cash at pickup. Refuses with OrderActionNotAllowed. */
  async accept(orderId: string, paths?: Paths): Promise<Order | OrderActionNotAllowed> {
    const isDone = (order: LockedOrder) => order.state === 'ACCEPTED';
    return this.withoutOutstanding(await this.advance(orderId, OrderAction.ACCEPT, isDone, {}, paths));
  }

  /** Packed and waiting at the pickup point. Refuses with OrderActionNotAllowed. */
  async markReady(orderId: string, paths?: Paths): Promise<Order | OrderActionNotAllowed> {
    const isDone = (order: LockedOrder) => order.fulfilmentState === 'READY_FOR_PICKUP' && order.state === 'ACCEPTED';
    return this.withoutOutstanding(await this.advance(orderId, OrderAction.MARK_READY, isDone, {}, paths));
  }

  /** On its way with the courier. Refuses with PaymentOutstanding before the money came, else OrderActionNotAllowed. */
  async markShipped(
    input: MarkOrderShippedInput,
    paths?: Paths,
  ): Promise<Order | OrderActionNotAllowed | PaymentOutstanding> {
    const isDone = (order: LockedOrder) => order.fulfilmentState === 'SHIPPED' && order.state === 'ACCEPTED';
    return this.advance(
      input.orderId,
      OrderAction.MARK_SHIPPED,
      isDone,
      { courierName: input.courierName, note: input.note },
      paths,
    );
  }

  /**
   * In the buyer's hands; a pickup order is completed by it, one with the courier has arrived. Refuses with
   * PaymentOutstanding before the money came, else OrderActionNotAllowed. Safe to repeat by requestId.
   */
  async handOver(
    input: HandOverOrderInput,
    paths?: Paths,
  ): Promise<Order | OrderActionNotAllowed | PaymentOutstanding> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.handOver', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);
      const order = await lockOrder(tx, input.orderId);
      return this.take(tx, order, OrderAction.HAND_OVER, { receivedBy: input.receivedBy }, paths);
    });
  }

  /** Closes a delivered order; from now on it counts as patronage. Refuses with OrderActionNotAllowed. */
  async complete(orderId: string, paths?: Paths): Promise<Order | OrderActionNotAllowed | PaymentOutstanding> {
    return this.advance(orderId, OrderAction.COMPLETE, (order) => order.state === 'COMPLETED', {}, paths);
  }

  private advance(
    orderId: string,
    action: OrderAction,
    isDone: (order: LockedOrder) => boolean,
    noted: Noted,
    paths: Paths,
  ) {
    return this.orders.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      return isDone(order)
        ? this.orders.inside(tx, orderId, 'staff', paths)
        : this.take(tx, order, action, noted, paths);
    });
  }

  private async take(
    tx: Tx,
    order: LockedOrder,
    action: OrderAction,
    noted: Noted,
    paths: Paths,
  ): Promise<Order | OrderActionNotAllowed | PaymentOutstanding> {
    const step = stepOrRefusal(order, action);
    if (step instanceof UserError) return step;
    const { courierName = null, receivedBy = null, note = null } = noted;
    await tx.rows(ADVANCE, [
      order.id,
      step.to.state ?? null,
      step.to.fulfilmentState ?? null,
      this.clock.now(),
      courierName,
      receivedBy,
    ]);
    await recordStep(tx, { orderId: order.id, step: action, at: this.clock.now(), note: note ?? receivedBy });
    this.announce(tx, order, action, step);
    return this.orders.inside(tx, order.id, 'staff', paths);
  }

  private announce(tx: Tx, order: LockedOrder, action: OrderAction, { to }: Transition): void {
    const { id: orderId, number, memberId, placedOn } = order;
    const news = NEWS[action];
    if (news) tx.emit(news({ orderId, number }));
    if (to.state === 'COMPLETED') {
      const completedOn = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
      tx.emit(
        orderCompleted({ orderId, number, memberId, goodsTotal: goodsKept(order).amount, placedOn, completedOn }),
      );
    }
    tx.audit({
      action: `orders.${VERB[action] ?? action}`,
      subject: 'order',
      subjectId: orderId,
      before: { state: order.state, fulfilmentState: order.fulfilmentState },
      after: { state: to.state ?? order.state, fulfilmentState: to.fulfilmentState ?? order.fulfilmentState },
    });
  }

  private withoutOutstanding(
    result: Order | OrderActionNotAllowed | PaymentOutstanding,
  ): Order | OrderActionNotAllowed {
    if (result instanceof PaymentOutstanding) throw new Error('This step waits for no payment.');
    return result;
  }
}

const NEWS: Partial<Record<OrderAction, (about: { orderId: string; number: string }) => DomainEvent>> = {
  ACCEPT: orderAccepted,
  MARK_READY: orderReadyForPickup,
  MARK_SHIPPED: orderShipped,
  HAND_OVER: orderHandedOver,
};

const VERB: Partial<Record<OrderAction, string>> = {
  ACCEPT: 'accept',
  MARK_READY: 'markReady',
  MARK_SHIPPED: 'markShipped',
  HAND_OVER: 'handOver',
  COMPLETE: 'complete',
};

const ADVANCE = `
  update orders.shop_order
     set state = coalesce($3::text, state), fulfilment_state = coalesce($4::text, fulfilment_state),
         ready_at = case when $4 = 'READY_FOR_PICKUP' then $5::timestamptz else ready_at end,
         shipped_at = case when $4 = 'SHIPPED' then $5::timestamptz else shipped_at end,
         handed_over_at = case when $4 = 'HANDED_OVER' then $5::timestamptz else handed_over_at end,
         completed_at = case when $3 = 'COMPLETED' then $5::timestamptz else completed_at end,
         courier_name = coalesce($6::text, courier_name), received_by = coalesce($7::text, received_by)
   where tenant_id = $1 and id = $2`;
