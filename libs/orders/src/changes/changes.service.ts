import { orderChanged } from '@lumbung/events';
import { Clock, Money } from '@lumbung/kernel';
import { currentPrincipal, forbidden, InvalidInput, translate, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { parcelsOfOrder } from '../fulfilment/parcel-rows.js';
import { lockOrder, notAllowed, refundable, type LockedOrder } from '../order/locked-order.js';
import { OrderPart, type FulfilmentMethod } from '../order/order-enums.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { RefundService, type RefundRefusal } from '../settlement/refund.service.js';
import { OrderActionNotAllowed, RefundRequired } from '../shop/refusals.js';
import { changedOrder, frozenRows, writeDelivery, type FrozenRow, type NewDelivery } from './change-rows.js';
import { changeableParts } from './changeable.js';
import {
  PaidOrderCannotGrow,
  OrderChangePreview,
  type ApplyOrderChangeInput,
  type OrderChangeInput,
} from './changes.schema.js';
import { feeLeft, shippingLeft } from './other-ways.service.js';
import { ParcelsAfter } from './parcels-after.service.js';
import { ReckoningAgain, type Reckoned, type ReckonRefusal } from './reckoning-again.service.js';
import { UnpaidChanges, type UnpaidRefusal } from './unpaid-changes.service.js';
import { linesAfter, type AfterLine } from './wanted-after.js';

export type ChangeRefusal =
  ReckonRefusal | UnpaidRefusal | RefundRefusal | OrderActionNotAllowed | PaidOrderCannotGrow | RefundRequired;

/** What a change did, or would do. */
interface Done {
  readonly order: LockedOrder;
  readonly lines: readonly AfterLine[];
  readonly reckoned: Reckoned;
  readonly before: Money;
  readonly after: Money;
  readonly refund: Money;
}

/** How money goes back; absent while nobody said so. */
interface Way {
  readonly refundMethod?: ApplyOrderChangeInput['refundMethod'];
  readonly reason: string;
  /** Nothing leaves the house, so that nobody need say how. */
  readonly isPreview?: true;
}

/** A dry run that came to its end: thrown, so that nothing of it stays. */
class DryRun extends Error {
  constructor(readonly done: Done) {
    super('A dry run leaves nothing behind.');
  }
}

/** Changes of an order after it was placed, part by part as long as they are possible: see `changeableParts`. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly orders: OrdersService,
    private readonly reckoning: ReckoningAgain,
    private readonly unpaid: UnpaidChanges,
    private readonly refunds: RefundService,
    private readonly parcels: ParcelsAfter,
    private readonly clock: Clock,
  ) {}

  /**
   * What a change would do: it is made and undone again, so that nothing but the hour stands between this and `apply`.
   * Refuses as `apply`, except that it asks neither for a way back for the money nor for orders.refund.
   */
  async preview(input: OrderChangeInput): Promise<OrderChangePreview | ChangeRefusal> {
    try {
      return await this.orders.transaction(async (tx) => {
        const done = await this.change(tx, input, { reason: 'preview', isPreview: true });
        if (done instanceof UserError) return done;
        throw new DryRun(done);
      });
    } catch (error) {
      if (error instanceof DryRun) return previewOf(input, error.done);
      throw error;
    }
  }

  /**
   * Changes quantities, takes lines away, adds goods, or changes the way they reach the buyer. Prices of what was ordered
   * stay frozen; discounts, tax and (where the way changes) the fee are reckoned again, vouchers asked for their
   * conditions. Unpaid: goods are held anew and the payment is given up and opened with the new total. Paid: it can only
   * become less; exactly the difference goes back, and the goods to stock, or they are no longer held where they were
   * sold ahead and have not come. Whole rupiah. Refuses with what stands in the way, and then nothing changed:
   * PaidOrderCannotGrow, RefundRequired, PickupSlotUnavailable, OrderActionNotAllowed for what can no longer be changed
   * (goods once something is packed, the way once a parcel left); throws FORBIDDEN for a paid order without
   * orders.refund. Safe to repeat by requestId.
   */
  async apply(input: ApplyOrderChangeInput, paths?: Paths): Promise<Order | ChangeRefusal> {
    const reason = input.reason.trim();
    if (reason === '') return new InvalidInput('change.reasonMissing', 'reason');
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.change', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);
      const done = await this.change(tx, input, { refundMethod: input.refundMethod, reason });
      if (done instanceof UserError) return done;
      const { order, refund } = done;
      if (order.captured.isPositive && !currentPrincipal().permissions.has('orders.refund')) throw forbidden();
      if (input.expectedTotal && !input.expectedTotal.equals(done.after))
        return new InvalidInput('change.otherTotal', 'expectedTotal');
      await this.note(tx, done, reason);
      tx.emit(
        orderChanged({
          ...{ orderId: order.id, number: order.number, refunded: refund.amount },
          totalBefore: done.before.amount,
          totalAfter: done.after.amount,
        }),
      );
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private async change(tx: Tx, input: OrderChangeInput, way: Way): Promise<Done | ChangeRefusal> {
    const order = await lockOrder(tx, input.orderId);
    const facts = await changedOrder(tx, order.id);
    const parcels = await parcelsOfOrder(tx, order.id);
    const isPaid = order.captured.isPositive;
    const parts = changeableParts(order, parcels, isPaid && facts.held.length > 0);
    if (parts.length === 0) return notAllowed(order);
    const rows = await frozenRows(tx, order.id);
    const lines = linesAfter(rows, input);
    if (lines instanceof InvalidInput) return lines;
    if (!allows(parts, input, lines, facts.held)) return notAllowed(order);

    const grown = isPaid && lines.some(({ quantity, before }) => quantity.exceeds(before));
    const reckoned = await this.reckoning.reckon(tx, order, facts, lines, input);
    if (reckoned instanceof UserError) return reckoned;
    const before = paidSoFar(order, rows);
    const after = reckoned.keepsGoods ? before.plus(shippingDifference(order, reckoned)) : reckoned.sums.due;
    const difference = after.minus(before);
    if (isPaid && (grown || difference.isPositive))
      return new PaidOrderCannotGrow(difference.isPositive ? difference : Money.zero);
    const refund = isPaid ? least(difference.negated(), refundable(order)) : Money.zero;
    const done = { order, lines, reckoned, before, after, refund };
    const refusal = isPaid
      ? await this.giveBack(tx, done, way)
      : await this.unpaid.write(tx, order, facts, lines, reckoned);
    if (refusal) return refusal;
    if (reckoned.delivery) await writeDelivery(tx, order.id, reckoned.delivery);
    await this.parcels.adjust(tx, order, parcels, lines);
    return done;
  }

  /** Goods that are no longer wanted, and the difference. What was sold ahead and has not come is only no longer held. */
  private async giveBack(
    tx: Tx,
    { order, lines, reckoned, refund: amount }: Done,
    { refundMethod, reason, isPreview }: Way,
  ): Promise<RefundRefusal | RefundRequired | undefined> {
    const less = lines.filter(({ quantity, before }) => before.exceeds(quantity));
    const method = isPreview ? (order.paymentMethod === 'MEMBER_SAVINGS' ? 'SAVINGS' : 'BANK_TRANSFER') : refundMethod;
    if (amount.isPositive && !method) return new RefundRequired(amount);
    if (amount.isZero && less.length === 0) return undefined;
    const returned = less.map(({ id, quantity, before }) => ({ lineId: id, quantity: before.minus(quantity) }));
    const more = shippingDifference(order, reckoned);
    const shipping = more.isNegative ? more.negated() : Money.zero;
    const back = { amount, method: method ?? 'CASH', reason, returned, shipping } as const;
    const done = await this.refunds.giveBack(tx, order, back);
    return done instanceof UserError ? done : undefined;
  }

  private async note(tx: Tx, { order, lines, reckoned, before, after, refund }: Done, reason: string): Promise<void> {
    const changed = lines.filter((line) => !line.quantity.equals(line.before));
    const told = changed.map(
      ({ id, before: was, quantity }) => `${reckoned.nameOf(id)} ${was.toString()}→${quantity.toString()}`,
    );
    const note = [reason, ...told, ...toldOf(order, reckoned.delivery)].join('; ').slice(0, 500);
    await recordStep(tx, { orderId: order.id, step: 'CHANGE', at: this.clock.now(), note });
    tx.audit({
      action: 'orders.change',
      subject: 'order',
      subjectId: order.id,
      before: { total: before.amount, lines: changed.map(({ id, before: was }) => ({ id, quantity: was.toJSON() })) },
      after: {
        total: after.amount,
        refund: refund.amount,
        lines: changed.map(({ id, variantId, quantity }) => ({ id, variantId, quantity: quantity.toJSON() })),
        delivery: reckoned.delivery
          ? {
              method: reckoned.delivery.method,
              slot: reckoned.delivery.slot,
              fee: reckoned.sums.shippingFee.amount,
            }
          : undefined,
        droppedCodes: reckoned.droppedCodes,
      },
      reason,
    });
  }
}

/** Whether all that is wanted lies within what can still be changed. */
function allows(
  parts: readonly OrderPart[],
  { delivery }: OrderChangeInput,
  lines: readonly AfterLine[],
  held: readonly string[],
): boolean {
  if (delivery && !parts.includes(OrderPart.DELIVERY)) return false;
  const changed = lines.filter(({ quantity, before }) => !quantity.equals(before));
  if (parts.includes(OrderPart.GOODS)) return true;
  const isGivenUp = ({ before, quantity, variantId }: AfterLine) =>
    before.exceeds(quantity) && held.includes(variantId);
  return changed.every((line) => parts.includes(OrderPart.AWAITED_GOODS) && isGivenUp(line));
}

/** What bringing the goods costs more than before, after discounts; below zero: less. */
function shippingDifference(order: LockedOrder, { sums }: Reckoned): Money {
  return sums.shippingFee.minus(sums.shippingDiscount).minus(shippingLeft(order));
}

/** How the goods reach the buyer from now on, in a few words for the history, which is written in Indonesian. */
function toldOf({ fulfilmentMethod }: LockedOrder, delivery: NewDelivery | null): string[] {
  if (!delivery) return [];
  const { method, slot } = delivery;
  const label = (way: `${FulfilmentMethod}`) => translate(`fulfilment.${way}`, 'id');
  const way = method === fulfilmentMethod ? [] : [`${label(fulfilmentMethod)} → ${label(method)}`];
  if (slot) return [...way, translate('change.toldSlot', 'id', { on: slot.on, from: slot.from })];
  return method === fulfilmentMethod && method !== 'PICKUP' ? [translate('change.toldAddress', 'id')] : way;
}

/**
 * What the order costs now, without a transfer's unique amount. Where goods came back before: the price of what is still
 * out (net × left ÷ quantity, half up per line) and the shipping, at most what is left of the money.
 */
function paidSoFar(order: LockedOrder, rows: readonly FrozenRow[]): Money {
  const whole = order.total.minus(order.uniqueAmount);
  if (order.refunded.isZero) return whole;
  const goods = Money.sum(rows.map(({ net, left, quantity }) => net.share(left.thousandths, quantity.thousandths)));
  return least(goods.plus(shippingLeft(order)), refundable(order));
}

function least(a: Money, b: Money): Money {
  return a.exceeds(b) ? b : a;
}

function previewOf(
  { orderId }: OrderChangeInput,
  { order, lines, reckoned, before, after, refund }: Done,
): OrderChangePreview {
  const { sums, droppedCodes } = reckoned;
  const preview: OrderChangePreview = {
    __typename: 'OrderChangePreview',
    orderId,
    lines: lines.map((line) => reckoned.lineOf(line)),
    subtotal: sums.subtotal,
    discount: sums.discount,
    taxAdded: sums.taxAdded,
    taxIncluded: sums.taxIncluded,
    shippingFeeBefore: feeLeft(order),
    shippingFee: sums.shippingFee,
    shippingDiscount: sums.shippingDiscount,
    discounts: sums.applied.map(({ promotionId, code, name, explanation, amount }) => ({
      promotionId,
      code,
      name,
      explanation,
      amount,
    })),
    droppedCodes: [...droppedCodes],
    totalBefore: before,
    totalAfter: after,
    refund,
    opensNewPayment: order.state !== 'DRAFT' && !order.captured.isPositive && !after.equals(before),
  };
  return preview;
}
