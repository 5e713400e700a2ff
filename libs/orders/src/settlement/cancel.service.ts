import { StockService } from '@lumbung/catalog';
import { orderCancelled } from '@lumbung/events';
import { Clock, type Id } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { DrawerTooEmpty, PaymentsService } from '@lumbung/payments';
import { PromotionsService } from '@lumbung/promotions';
import { badUserInput, currentPrincipal, forbidden, InvalidInput, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  lockOrder,
  lockOrderOfToken,
  notAllowed,
  notAllowedForBuyer,
  refundable,
  stepOrRefusal,
  type LockedOrder,
} from '../order/locked-order.js';
import { CancelReason, OrderAction, type RefundMethod } from '../order/order-enums.js';
import { actionsOfBuyer, EXPIRY, fits } from '../order/order-machines.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { OrderActionNotAllowed, PaymentOutstanding, RefundRequired } from '../shop/refusals.js';
import { expiryOf } from './expiry.js';
import { RefundService } from './refund.service.js';
import type { CancelMyOrderInput, CancelOrderInput } from './settlement.schema.js';

interface Giving {
  readonly reason: `${CancelReason}`;
  readonly note?: string | null;
  readonly step: string;
}

/** Orders that are given up: by the buyer, the shop or the clock. */
@Injectable()
export class CancelService {
  constructor(
    private readonly orders: OrdersService,
    private readonly payments: PaymentsService,
    private readonly stock: StockService,
    private readonly promotions: PromotionsService,
    private readonly refunds: RefundService,
    private readonly clock: Clock,
  ) {}

  /**
   * The buyer gives his order up by its secret link, before payment and acceptance; what was held is free again.
   * Refuses with OrderActionNotAllowed later; throws NOT_FOUND for a token no order has. Safe to repeat by requestId.
   */
  async cancelMine(input: CancelMyOrderInput, paths?: Paths): Promise<Order | OrderActionNotAllowed> {
    refuseReserved(input.reason);
    return this.orders.transaction(async (tx) => {
      const order = await lockOrderOfToken(tx, input.orderToken);
      const earlier = await tx.claimRequest('orders.cancelMine', input.requestId, input, order.id);
      if (earlier) return this.orders.inside(tx, earlier, 'buyer', paths);
      if (!actionsOfBuyer(order).includes(OrderAction.CANCEL)) return notAllowedForBuyer(order);
      const refusal = await this.letGo(tx, order);
      if (refusal) return notAllowedForBuyer(order);

      await this.close(tx, order, { reason: input.reason, note: input.note, step: 'CANCEL:buyer' });
      return this.orders.inside(tx, order.id, 'buyer', paths);
    });
  }

  /**
   * The shop gives an order up. An unpaid one frees what it held; of a paid one the rest of the money is refunded and
   * the goods go back to stock, in the same transaction. Refuses with RefundRequired when it was not said how the money
   * goes back, DrawerTooEmpty when less lies in the caller's drawer, PeriodClosed where today's books are closed,
   * InvalidInput for a way the money cannot go back, OrderActionNotAllowed once the goods were handed over;
   * throws FORBIDDEN for a paid order without orders.refund. Safe to repeat by requestId.
   */
  async cancel(
    input: CancelOrderInput,
    paths?: Paths,
  ): Promise<Order | OrderActionNotAllowed | RefundRequired | DrawerTooEmpty | PeriodClosed | InvalidInput> {
    refuseReserved(input.reason);
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.cancel', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);

      const order = await lockOrder(tx, input.orderId);
      const step = stepOrRefusal(order, OrderAction.CANCEL);
      if (step instanceof OrderActionNotAllowed) return step;
      if (step instanceof PaymentOutstanding) return notAllowed(order);
      const refusal = order.captured.isPositive ? await this.payBack(tx, order, input) : await this.letGo(tx, order);
      if (refusal) return refusal;

      await this.close(tx, order, { reason: input.reason, note: input.note, step: OrderAction.CANCEL });
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  /**
   * The clock gives up an order whose payment did not come in time, or a draft nobody confirmed. Safe to run twice and while a cashier confirms:
   * whoever holds the order first decides, the other finds it decided. Run too early it asks for another turn.
   */
  async expire(orderId: string): Promise<void> {
    await this.orders.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      if (!fits(order, EXPIRY)) return;
      if (order.state === 'DRAFT') return this.expireDraft(tx, order);
      const payment = await this.payments.lockOfOrder(tx, orderId);
      if (!(await this.payments.expire(tx, payment.id))) {
        const now = this.clock.now();
        if (payment.expiresAt && payment.expiresAt > now) tx.schedule(expiryOf(orderId, payment.expiresAt));
        return;
      }
      await this.free(tx, order);
      await this.close(tx, order, { reason: CancelReason.PAYMENT_EXPIRED, step: 'PAYMENT_EXPIRED' });
    });
  }

  /**
   * The clock gives up a paid order that nobody took on, inside a transaction that holds it: all its money goes back the
   * way named, its goods to stock. Answers a refusal where that cannot be: then the transaction must be rolled back.
   */
  async giveUpUnaccepted(
    tx: Tx,
    order: LockedOrder,
    method: `${RefundMethod}`,
  ): Promise<OrderActionNotAllowed | DrawerTooEmpty | PeriodClosed | InvalidInput | undefined> {
    const refusal = await this.undo(tx, order, method, CancelReason.NOT_ACCEPTED);
    if (refusal) return refusal;
    await this.close(tx, order, { reason: CancelReason.NOT_ACCEPTED, step: 'NOT_ACCEPTED' });
    return undefined;
  }

  private async expireDraft(tx: Tx, order: LockedOrder): Promise<void> {
    const { expiresAt } = await tx.rowOrFail<{ expiresAt: Date }>(HOLD, [order.id]);
    if (expiresAt > this.clock.now()) return tx.schedule(expiryOf(order.id, expiresAt));
    await this.free(tx, order);
    await this.close(tx, order, { reason: CancelReason.PAYMENT_EXPIRED, step: 'DRAFT_EXPIRED' });
  }

  /** Frees what an unpaid order held, and gives its payment up; a draft has none. */
  private async letGo(tx: Tx, order: LockedOrder): Promise<OrderActionNotAllowed | undefined> {
    if (order.state !== 'DRAFT') {
      const payment = await this.payments.lockOfOrder(tx, order.id);
      const voided = await this.payments.void(tx, payment.id);
      if (voided instanceof UserError) return notAllowed(order);
    }
    return this.free(tx, order);
  }

  /** Vouchers may be used again and goods be bought; vouchers first, as placing an order locks them before the goods. */
  private async free(tx: Tx, order: LockedOrder): Promise<undefined> {
    await this.promotions.release(tx, order.id as Id<'Order'>);
    await this.stock.release(tx, order.id);
    return undefined;
  }

  /** The rest of the money and all goods that are still out. */
  private async payBack(
    tx: Tx,
    order: LockedOrder,
    input: CancelOrderInput,
  ): Promise<OrderActionNotAllowed | RefundRequired | DrawerTooEmpty | PeriodClosed | InvalidInput | undefined> {
    if (!currentPrincipal().permissions.has('orders.refund')) throw forbidden();
    const amount = refundable(order);
    if (amount.isPositive && !input.refundMethod) return new RefundRequired(amount);
    return this.undo(tx, order, input.refundMethod ?? 'CASH', input.note?.trim() || input.reason);
  }

  private async undo(
    tx: Tx,
    order: LockedOrder,
    method: `${RefundMethod}`,
    reason: string,
  ): Promise<OrderActionNotAllowed | DrawerTooEmpty | PeriodClosed | InvalidInput | undefined> {
    await this.promotions.release(tx, order.id as Id<'Order'>);
    const returned = await this.refunds.stillOut(tx, order.id);
    const done = await this.refunds.giveBack(tx, order, { amount: refundable(order), method, reason, returned });
    if (!(done instanceof UserError)) return undefined;
    if (done instanceof PeriodClosed || done instanceof DrawerTooEmpty || done instanceof InvalidInput) return done;
    return done instanceof OrderActionNotAllowed ? done : notAllowed(order);
  }

  private async close(tx: Tx, order: LockedOrder, { reason, note = null, step }: Giving): Promise<void> {
    const paymentState = order.captured.isPositive
      ? 'REFUNDED'
      : reason === CancelReason.PAYMENT_EXPIRED
        ? 'EXPIRED'
        : 'VOIDED';
    await tx.rows(CANCELLED, [order.id, reason, note, paymentState]);
    await recordStep(tx, { orderId: order.id, step, at: this.clock.now(), note });
    tx.emit(orderCancelled({ orderId: order.id, number: order.number, reason, memberId: order.memberId }));
    tx.audit({
      action: 'orders.cancel',
      subject: 'order',
      subjectId: order.id,
      before: { state: order.state, paymentState: order.paymentState },
      after: { state: 'CANCELLED', paymentState, cancelReason: reason },
      reason: note ?? undefined,
    });
  }
}

function refuseReserved(reason: `${CancelReason}`): void {
  if (reason === CancelReason.PAYMENT_EXPIRED || reason === CancelReason.NOT_ACCEPTED)
    throw badUserInput('Only the clock gives this reason.', { reason: ['Only the clock gives this reason.'] });
}

const HOLD = 'select expires_at as "expiresAt" from orders.shop_order where tenant_id = $1 and id = $2';

const CANCELLED = `
  with parcels as (
    update orders.fulfilment set state = 'CANCELLED' where tenant_id = $1 and order_id = $2 and state <> 'HANDED_OVER')
  update orders.shop_order set state = 'CANCELLED', cancel_reason = $3, cancel_note = $4, payment_state = $5
   where tenant_id = $1 and id = $2`;
