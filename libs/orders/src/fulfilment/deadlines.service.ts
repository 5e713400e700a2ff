import { orderAcceptanceOverdue, orderPaid } from '@lumbung/events';
import { Clock } from '@lumbung/kernel';
import { PaymentsService } from '@lumbung/payments';
import { ListenTo, Task, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  lockOrder,
  lockOrderOfToken,
  notAllowedForBuyer,
  stepOrRefusal,
  type LockedOrder,
} from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { CancelService } from '../settlement/cancel.service.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';
import { acceptDeadlineOf, finishOf } from './fulfilment-tasks.js';
import { FulfilmentService } from './fulfilment.service.js';
import { orderTimes } from './order-settings.js';
import { ParcelMoves } from './parcel-moves.service.js';

const HOUR = 3_600_000;

/** What the clock does with paid and with delivered orders. Every turn is safe to run twice, and too early. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly orders: OrdersService,
    private readonly payments: PaymentsService,
    private readonly cancels: CancelService,
    private readonly fulfilment: FulfilmentService,
    private readonly moves: ParcelMoves,
    private readonly clock: Clock,
  ) {}

  /** An order was paid: from now on the shop has so many hours to take it on, if the cooperative set any. */
  @ListenTo(orderPaid)
  async watch({ orderId }: { orderId: string }): Promise<void> {
    await this.orders.transaction(async (tx) => {
      const { acceptWithinHours } = await orderTimes(tx);
      if (acceptWithinHours === null) return;
      const order = await lockOrder(tx, orderId);
      if (order.state !== 'PLACED') return;
      const { acceptBy } = await tx.rowOrFail<{ acceptBy: Date }>(WATCH, [orderId, acceptWithinHours]);
      tx.schedule(acceptDeadlineOf(orderId, acceptBy));
    });
  }

  /**
   * The time to accept is over. The order is given up and its money goes back to where it came from, where it can do
   * that by itself (a provider that sends it back, savings, a credit line that is owed less). Else nothing is given up: the order
   * is marked for the staff to decide, and `order.acceptanceOverdue` is told, once.
   */
  @Task('orders.acceptDeadline')
  async acceptDeadline({ orderId }: { orderId: string }): Promise<void> {
    const refusal = await this.orders.transaction(async (tx) => {
      const order = await this.unaccepted(tx, orderId);
      if (!order) return undefined;
      const payment = await this.payments.lockOfOrder(tx, orderId);
      if (payment.refundsToSource) return this.cancels.giveUpUnaccepted(tx, order, 'PROVIDER');
      if (payment.savingsAccountId) return this.cancels.giveUpUnaccepted(tx, order, 'SAVINGS');
      if (payment.method !== 'MEMBER_CREDIT') return this.mark(tx, order);
      const given = await this.cancels.giveUpUnaccepted(tx, order, 'CASH');
      // What was deducted from his pay already would have to be handed out by somebody.
      const { isPaidOut } = await tx.rowOrFail<{ isPaidOut: boolean }>(PAID_OUT, [orderId]);
      return given ?? (isPaidOut ? notAllowedForBuyer(order) : undefined);
    });
    if (!(refusal instanceof UserError)) return;
    await this.orders.transaction(async (tx) => {
      const order = await this.unaccepted(tx, orderId);
      if (order) await this.mark(tx, order);
    });
  }

  /** An order that arrived is finished, unless goods of it are asked to be brought back: then it waits a day more. */
  @Task('orders.finish')
  async finish({ orderId }: { orderId: string }): Promise<void> {
    await this.orders.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      if (order.state !== 'ACCEPTED' || order.fulfilmentState !== 'HANDED_OVER') return undefined;
      const now = this.clock.now();
      const { finishesAt, hasOpenReturn } = await tx.rowOrFail<Finish>(FINISH, [orderId]);
      if (finishesAt === null || finishesAt > now)
        return finishesAt ? tx.schedule(finishOf(orderId, finishesAt)) : undefined;
      if (hasOpenReturn) return tx.schedule(finishOf(orderId, new Date(now.getTime() + 24 * HOUR)));
      await this.fulfilment.close(tx, order, 'COMPLETE:clock');
      return undefined;
    });
  }

  /**
   * The buyer says by his secret link that everything came. Refuses with PaymentOutstanding before the money came, else
   * OrderActionNotAllowed while a part is not on its way; asked again it answers the order. Throws NOT_FOUND.
   */
  async confirmArrival(orderToken: string, paths?: Paths): Promise<Order | OrderActionNotAllowed | PaymentOutstanding> {
    return this.orders.transaction(async (tx) => {
      const order = await lockOrderOfToken(tx, orderToken);
      if (order.fulfilmentState !== 'HANDED_OVER') {
        const allowed = stepOrRefusal(order, OrderAction.CONFIRM_ARRIVAL);
        if (allowed instanceof PaymentOutstanding) return allowed;
        if (allowed instanceof UserError) return notAllowedForBuyer(order);
        const all = await this.moves.parcels(tx, order);
        const parcels = all.filter(({ state }) => state === 'SHIPPED');
        const step = { step: 'HAND_OVER', historyStep: OrderAction.CONFIRM_ARRIVAL, parcels, all, noted: {} } as const;
        await this.moves.move(tx, order, step);
      }
      return this.orders.inside(tx, order.id, 'buyer', paths);
    });
  }

  /** A paid order that is still not taken on when its time is over; else undefined, and another turn if it was too early. */
  private async unaccepted(tx: Tx, orderId: string): Promise<LockedOrder | undefined> {
    const order = await lockOrder(tx, orderId);
    const { acceptBy, isMarked } = await tx.rowOrFail<{ acceptBy: Date | null; isMarked: boolean }>(DEADLINE, [
      orderId,
    ]);
    if (order.state !== 'PLACED' || !order.captured.isPositive || acceptBy === null || isMarked) return undefined;
    if (acceptBy <= this.clock.now()) return order;
    tx.schedule(acceptDeadlineOf(orderId, acceptBy));
    return undefined;
  }

  private async mark(tx: Tx, { id: orderId, number, captured, refunded }: LockedOrder): Promise<undefined> {
    const now = this.clock.now();
    await tx.rows(MARK, [orderId, now]);
    await recordStep(tx, { orderId, step: 'ACCEPT_OVERDUE', at: now });
    tx.emit(orderAcceptanceOverdue({ orderId, number, amount: captured.minus(refunded).amount }));
    tx.audit({ action: 'orders.acceptOverdue', subject: 'order', subjectId: orderId, after: { acceptOverdueAt: now } });
    return undefined;
  }
}

interface Finish {
  readonly finishesAt: Date | null;
  readonly hasOpenReturn: boolean;
}

const WATCH = `
  update orders.shop_order
     set accept_by = coalesce(accept_by, receipt_issued_at + $3::integer * interval '1 hour')
   where tenant_id = $1 and id = $2 returning accept_by as "acceptBy"`;

const DEADLINE = `
  select accept_by as "acceptBy", accept_overdue_at is not null as "isMarked" from orders.shop_order where tenant_id = $1 and id = $2`;

const MARK = 'update orders.shop_order set accept_overdue_at = $3 where tenant_id = $1 and id = $2';

const PAID_OUT = `
  select coalesce(bool_or(r.owed_less < r.amount), false) as "isPaidOut" from orders.refund r where r.tenant_id = $1 and r.order_id = $2`;

const FINISH = `
  select o.finishes_at as "finishesAt", exists (
           select from orders.order_return r where r.tenant_id = $1 and r.order_id = o.id and r.state in ('REQUESTED', 'APPROVED')) as "hasOpenReturn"
    from orders.shop_order o where o.tenant_id = $1 and o.id = $2`;
