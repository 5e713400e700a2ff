import { orderChanged } from '@lumbung/events';
import { Clock, Money } from '@lumbung/kernel';
import { currentPrincipal, forbidden, InvalidInput, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { makeParcels, parcelsOfOrder } from '../fulfilment/parcel-rows.js';
import { lockOrder, notAllowed, refundable, type LockedOrder } from '../order/locked-order.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { RefundService, type RefundRefusal } from '../settlement/refund.service.js';
import { OrderActionNotAllowed, RefundRequired } from '../shop/refusals.js';
import { changedOrder, dropParcels, frozenRows, writeDelivery, type FrozenRow } from './change-rows.js';
import {
  PaidOrderCannotGrow,
  OrderChangePreview,
  type ApplyOrderChangeInput,
  type OrderChangeInput,
} from './changes.schema.js';
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
  readonly refund: Money;
}

/** How money goes back; absent while nobody said so. */
interface Way {
  readonly refundMethod?: ApplyOrderChangeInput['refundMethod'];
  readonly reason: string;
}

/** A dry run that came to its end: thrown, so that nothing of it stays. */
class DryRun extends Error {
  constructor(readonly done: Done) {
    super('A dry run leaves nothing behind.');
  }
}

/** Changes of an order after it was placed, as long as nobody has packed it. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly orders: OrdersService,
    private readonly reckoning: ReckoningAgain,
    private readonly unpaid: UnpaidChanges,
    private readonly refunds: RefundService,
    private readonly clock: Clock,
  ) {}

  /**
   * What a change would do: it is made and undone again, so that nothing but the hour stands between this and `apply`.
   * Refuses as `apply`, except that it asks neither for a way back for the money nor for orders.refund.
   */
  async preview(input: OrderChangeInput): Promise<OrderChangePreview | ChangeRefusal> {
    try {
      return await this.orders.transaction(async (tx) => {
        const done = await this.change(tx, input, { refundMethod: 'BANK_TRANSFER', reason: 'preview' });
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
   * become less; exactly the difference goes back, and the goods to stock. Whole rupiah. Refuses with what stands in the
   * way, and then nothing changed: PaidOrderCannotGrow, RefundRequired, OrderActionNotAllowed once something is packed;
   * throws FORBIDDEN for a paid order without orders.refund. Safe to repeat by requestId.
   */
  async apply(input: ApplyOrderChangeInput, paths?: Paths): Promise<Order | ChangeRefusal> {
    const reason = input.reason.trim();
    if (reason === '') return new InvalidInput('change.reasonMissing', 'reason');
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.change', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);
      const done = await this.change(tx, input, { refundMethod: input.refundMethod, reason });
      if (done instanceof UserError) return done;
      const { order, reckoned, refund } = done;
      if (order.captured.isPositive && !currentPrincipal().permissions.has('orders.refund')) throw forbidden();
      if (input.expectedTotal && !input.expectedTotal.equals(reckoned.sums.due))
        return new InvalidInput('change.otherTotal', 'expectedTotal');
      await this.note(tx, done, reason);
      tx.emit(
        orderChanged({
          ...{ orderId: order.id, number: order.number, refunded: refund.amount },
          totalBefore: done.before.amount,
          totalAfter: reckoned.sums.due.amount,
        }),
      );
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private async change(tx: Tx, input: OrderChangeInput, way: Way): Promise<Done | ChangeRefusal> {
    const order = await lockOrder(tx, input.orderId);
    if (!(await isUntouched(tx, order))) return notAllowed(order);
    const facts = await changedOrder(tx, order.id);
    const rows = await frozenRows(tx, order.id);
    const lines = linesAfter(rows, input);
    if (lines instanceof InvalidInput) return lines;

    const isPaid = order.captured.isPositive;
    const grown = isPaid && lines.some(({ quantity, before }) => quantity.exceeds(before));
    const reckoned = await this.reckoning.reckon(tx, order, facts, lines, input);
    if (reckoned instanceof UserError) return reckoned;
    const before = paidSoFar(order, rows);
    const difference = reckoned.sums.due.minus(before);
    if (isPaid && (grown || difference.isPositive))
      return new PaidOrderCannotGrow(difference.isPositive ? difference : Money.zero);
    const refund = isPaid ? least(difference.negated(), refundable(order)) : Money.zero;
    const refusal = isPaid
      ? await this.giveBack(tx, order, lines, facts.held, refund, way)
      : await this.unpaid.write(tx, order, facts, lines, reckoned);
    if (refusal) return refusal;
    if (reckoned.delivery) await writeDelivery(tx, order.id, reckoned.delivery);
    if (order.state === 'ACCEPTED') {
      await dropParcels(tx, order.id);
      await makeParcels(tx, order, this.clock.now());
    }
    return { order, lines, reckoned, before, refund };
  }

  /** Goods that are no longer wanted, and the difference. What was sold ahead and has not come must be cancelled whole. */
  private async giveBack(
    tx: Tx,
    order: LockedOrder,
    lines: readonly AfterLine[],
    held: readonly string[],
    amount: Money,
    { refundMethod, reason }: Way,
  ): Promise<RefundRefusal | RefundRequired | undefined> {
    const less = lines.filter(({ quantity, before }) => before.exceeds(quantity));
    if (less.some(({ variantId }) => held.includes(variantId))) return new InvalidInput('change.stillAhead', 'lines');
    if (amount.isPositive && !refundMethod) return new RefundRequired(amount);
    if (amount.isZero && less.length === 0) return undefined;
    const returned = less.map(({ id, quantity, before }) => ({ lineId: id, quantity: before.minus(quantity) }));
    const done = await this.refunds.giveBack(tx, order, { amount, method: refundMethod ?? 'CASH', reason, returned });
    return done instanceof UserError ? done : undefined;
  }

  private async note(tx: Tx, { order, lines, reckoned, before, refund }: Done, reason: string): Promise<void> {
    const changed = lines.filter((line) => !line.quantity.equals(line.before));
    const told = changed.map(
      ({ id, before: was, quantity }) => `${reckoned.nameOf(id)} ${was.toString()}→${quantity.toString()}`,
    );
    const note = [reason, ...told].join('; ').slice(0, 500);
    await recordStep(tx, { orderId: order.id, step: 'CHANGE', at: this.clock.now(), note });
    tx.audit({
      action: 'orders.change',
      subject: 'order',
      subjectId: order.id,
      before: { total: before.amount, lines: changed.map(({ id, before: was }) => ({ id, quantity: was.toJSON() })) },
      after: {
        total: reckoned.sums.due.amount,
        refund: refund.amount,
        lines: changed.map(({ id, variantId, quantity }) => ({ id, variantId, quantity: quantity.toJSON() })),
        delivery: reckoned.delivery
          ? { method: reckoned.delivery.method, fee: reckoned.sums.shippingFee.amount }
          : undefined,
        droppedCodes: reckoned.droppedCodes,
      },
      reason,
    });
  }
}

/** Nobody has packed anything of it, and it is still to be delivered. */
async function isUntouched(tx: Tx, order: LockedOrder): Promise<boolean> {
  if (!['DRAFT', 'PLACED', 'ACCEPTED'].includes(order.state) || order.fulfilmentState !== 'PENDING') return false;
  if (!['PENDING', 'CAPTURED', 'PARTLY_REFUNDED'].includes(order.paymentState)) return false;
  return order.state !== 'ACCEPTED' || (await parcelsOfOrder(tx, order.id)).every(({ state }) => state === 'PENDING');
}

/**
 * What the order costs now, without a transfer's unique amount. Where goods came back before: the price of what is still
 * out (net × left ÷ quantity, half up per line) and the shipping, at most what is left of the money.
 */
function paidSoFar(order: LockedOrder, rows: readonly FrozenRow[]): Money {
  const whole = order.total.minus(order.uniqueAmount);
  if (order.refunded.isZero) return whole;
  const goods = Money.sum(rows.map(({ net, left, quantity }) => net.share(left.thousandths, quantity.thousandths)));
  const shipping = order.shippingFee.minus(order.shippingDiscount).minus(order.refundedShipping);
  return least(goods.plus(shipping), refundable(order));
}

function least(a: Money, b: Money): Money {
  return a.exceeds(b) ? b : a;
}

function previewOf(
  { orderId }: OrderChangeInput,
  { order, lines, reckoned, before, refund }: Done,
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
    totalAfter: sums.due,
    refund,
    opensNewPayment: order.state !== 'DRAFT' && !order.captured.isPositive && !sums.due.equals(before),
  };
  return preview;
}
