import { orderReturnDecided, orderReturnRequested } from '@lumbung/events';
import { Clock, newId, Quantity } from '@lumbung/kernel';
import { InvalidInput, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  lockOrder,
  lockOrderOfToken,
  notAllowed,
  notAllowedForBuyer,
  type LockedOrder,
} from '../order/locked-order.js';
import { soldLines } from '../order/order-lines.js';
import { actorName, recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import type { OrderActionNotAllowed } from '../shop/refusals.js';
import { takePhotos } from './return-photo-rows.js';
import { askedBefore, insertReturn, orderOfReturn, returnFacts, returnOfId } from './return-rows.js';
import { ReturnObstacle } from './return.types.js';
import { isWithBuyer, returnWindow, type ReturnFacts } from './return-window.js';
import {
  ReturnDecided,
  ReturnWindowClosed,
  type CreateOrderReturnInput,
  type DecideOrderReturnInput,
  type RequestOrderReturnInput,
  type WantedReturnLineInput,
} from './returns.schema.js';

/** Goods that are to come back (retur): asked for, and decided about. Each answers the order. */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly orders: OrdersService,
    private readonly clock: Clock,
  ) {}

  /**
   * The buyer asks by his secret link to bring goods back, within the days the cooperative set after the goods were
   * handed over; photos he sent before with the same requestId go with it (see ReturnPhotos). Refuses with
   * ReturnWindowClosed after those days, OrderActionNotAllowed before the goods are his, InvalidInput for more than he
   * has. Safe to repeat by requestId; throws NOT_FOUND for a token no order has.
   */
  async request(
    input: RequestOrderReturnInput,
    paths?: Paths,
  ): Promise<Order | OrderActionNotAllowed | ReturnWindowClosed | InvalidInput> {
    return this.orders.transaction(async (tx) => {
      const order = await lockOrderOfToken(tx, input.orderToken);
      const earlier = await tx.claimRequest('orders.requestReturn', input.requestId, input, order.id);
      if (earlier) return this.orders.inside(tx, earlier, 'buyer', paths);
      const closed = closedFor(order, await returnFacts(tx, order.id), this.clock.now());
      if (closed) return closed;
      const refusal = await this.write(tx, order, input, true);
      return refusal ?? this.orders.inside(tx, order.id, 'buyer', paths);
    });
  }

  /** The staff notes a return that it agrees to, also after those days. Else as `request`. */
  async create(input: CreateOrderReturnInput, paths?: Paths): Promise<Order | OrderActionNotAllowed | InvalidInput> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.createReturn', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);
      const order = await lockOrder(tx, input.orderId);
      if (!isWithBuyer(order)) return notAllowed(order);
      const refusal = await this.write(tx, order, input, false);
      return refusal ?? this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  /** Yes or no to a return. A no says why. Asked again with the same answer it answers the order; else ReturnDecided. */
  async decide(
    { returnId, isApproved, note }: DecideOrderReturnInput,
    paths?: Paths,
  ): Promise<Order | ReturnDecided | InvalidInput> {
    const words = note?.trim() || null;
    if (!isApproved && words === null) return new InvalidInput('return.noteMissing', 'note');
    return this.orders.transaction(async (tx) => {
      const order = await lockOrder(tx, await orderOfReturn(tx, returnId));
      const { state, number } = await returnOfId(tx, returnId);
      const wanted = isApproved ? 'APPROVED' : 'REFUSED';
      if (state === wanted) return this.orders.inside(tx, order.id, 'staff', paths);
      if (state !== 'REQUESTED') return new ReturnDecided(state);
      await tx.rows(DECIDE, [returnId, wanted, actorName(), this.clock.now(), words]);
      const step = isApproved ? 'RETURN_APPROVED' : 'RETURN_REFUSED';
      await recordStep(tx, {
        orderId: order.id,
        step,
        at: this.clock.now(),
        note: [number, words].filter(Boolean).join(': '),
      });
      tx.emit(orderReturnDecided({ orderId: order.id, returnId, returnNumber: number, isApproved }));
      const [before, after] = [{ state }, { state: wanted }];
      tx.audit({
        action: 'orders.decideReturn',
        subject: 'orderReturn',
        subjectId: returnId,
        before,
        after,
        reason: words ?? undefined,
      });
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private async write(
    tx: Tx,
    order: LockedOrder,
    input: { requestId: string; reason: string; lines: WantedReturnLineInput[] },
    isByBuyer: boolean,
  ): Promise<InvalidInput | undefined> {
    const reason = input.reason.trim();
    if (reason === '') return new InvalidInput('return.reasonMissing', 'reason');
    const [sold, asked] = [await soldLines(tx, order.id), await askedBefore(tx, order.id)];
    const seen = new Set<string>();
    for (const [index, { orderLineId, quantity }] of input.lines.entries()) {
      const line = sold.find(({ id }) => id === orderLineId);
      if (!line) return new InvalidInput('order.notOfThisOrder', `lines.${index}.orderLineId`);
      if (seen.has(line.id)) return new InvalidInput('order.returnedTwice', `lines.${index}.orderLineId`);
      if (!quantity.isPositive) return new InvalidInput('order.returnedNotPositive', `lines.${index}.quantity`);
      const out = line.quantity.minus(line.returned).minus(asked.get(line.id) ?? Quantity.zero);
      if (quantity.exceeds(out)) return new InvalidInput('order.returnedTooMuch', `lines.${index}.quantity`);
      seen.add(line.id);
    }
    const returnId = newId<'OrderReturn'>();
    const [orderId, number, at] = [order.id, order.number, this.clock.now()];
    const by = isByBuyer ? null : actorName();
    const returnNumber = await insertReturn(tx, {
      id: returnId,
      orderId,
      reason,
      isByBuyer,
      by,
      at,
      lines: input.lines,
    });
    const photos = isByBuyer ? await takePhotos(tx, { orderId, requestId: input.requestId, returnId, at }) : 0;
    await recordStep(tx, { orderId, step: 'RETURN_REQUESTED', at, note: `${returnNumber}: ${reason}`.slice(0, 500) });
    tx.emit(orderReturnRequested({ orderId, number, returnId, returnNumber, isByBuyer }));
    const lines = input.lines.map(({ orderLineId, quantity }) => ({ orderLineId, quantity: quantity.toJSON() }));
    tx.audit({
      action: 'orders.requestReturn',
      subject: 'orderReturn',
      subjectId: returnId,
      after: { lines, isByBuyer, photos },
      reason,
    });
    return undefined;
  }
}

/** Why the buyer of this order cannot ask now. */
export function closedFor(
  order: LockedOrder,
  facts: ReturnFacts,
  now: Date,
): OrderActionNotAllowed | ReturnWindowClosed | undefined {
  const { obstacle, until } = returnWindow(order, facts, now);
  if (obstacle === null) return undefined;
  return obstacle === ReturnObstacle.NOT_WITH_BUYER ? notAllowedForBuyer(order) : new ReturnWindowClosed(until);
}

const DECIDE = `
  update orders.order_return set state = $3, decided_by = $4, decided_at = $5, decision_note = $6 where tenant_id = $1 and id = $2`;
