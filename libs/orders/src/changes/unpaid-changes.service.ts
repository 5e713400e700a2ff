import { StockService, type OutOfStock } from '@lumbung/catalog';
import { PaymentMethodUnavailable, PaymentsService, type PaymentFacts, type PaymentMethod } from '@lumbung/payments';
import { InvalidInput, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { notAllowed, type LockedOrder } from '../order/locked-order.js';
import type { FulfilmentMethod } from '../order/order-enums.js';
import { expiryOf } from '../settlement/expiry.js';
import type { OrderActionNotAllowed } from '../shop/refusals.js';
import { dropParcels, writeSums, type ChangedOrder } from './change-rows.js';
import type { Reckoned } from './reckoning-again.service.js';
import { NO_END } from '../checkout/placing.service.js';
import type { AfterLine } from './wanted-after.js';

export type UnpaidRefusal = OutOfStock | PaymentMethodUnavailable | OrderActionNotAllowed | InvalidInput;

/** Changes of an order that nobody has paid: everything about its money is written anew. */
@Injectable()
export class UnpaidChanges {
  constructor(
    private readonly stock: StockService,
    private readonly payments: PaymentsService,
  ) {}

  /**
   * Holds the goods as they are wanted now, gives the payment up and opens one with the new total, writes lines, discounts
   * and sums. Refuses with OutOfStock, PaymentMethodUnavailable, OrderActionNotAllowed when a provider has the money already.
   */
  async write(
    tx: Tx,
    order: LockedOrder,
    facts: ChangedOrder,
    lines: readonly AfterLine[],
    { sums, delivery }: Reckoned,
  ): Promise<UnpaidRefusal | undefined> {
    const isSameMoney = sums.due.equals(order.total.minus(order.uniqueAmount));
    const method = methodAfter(order, delivery?.method ?? order.fulfilmentMethod);
    if (method instanceof InvalidInput) return method;
    const keepsPayment = order.state === 'DRAFT' || (isSameMoney && method === order.paymentMethod);
    const payment = keepsPayment ? null : await this.openAnew(tx, order, method, sums.due);
    if (payment instanceof UserError) return payment;

    const expiresAt = (payment ? payment.expiresAt : facts.expiresAt) ?? NO_END;
    const isOtherGoods = lines.some(({ quantity, before }) => !quantity.equals(before));
    if (isOtherGoods) {
      await this.stock.release(tx, order.id);
      const wanted = sums.lines.map(({ variantId, quantity }) => ({ variantId, quantity }));
      const missing = await this.stock.reserve(tx, wanted, { orderId: order.id, expiresAt });
      if (missing) return missing;
    }
    if (isOtherGoods && order.state === 'ACCEPTED') await dropParcels(tx, order.id);
    await writeSums(tx, order.id, sums, payment);
    if (payment?.expiresAt) tx.schedule(expiryOf(order.id, payment.expiresAt));
    return undefined;
  }

  private async openAnew(
    tx: Tx,
    order: LockedOrder,
    method: PaymentMethod,
    amount: PaymentFacts['amount'],
  ): Promise<PaymentFacts | PaymentMethodUnavailable | OrderActionNotAllowed> {
    const old = await this.payments.lockOfOrder(tx, order.id);
    if ((await this.payments.void(tx, old.id)) instanceof UserError) return notAllowed(order);
    const { channel } = old;
    const opened = await this.payments.open(tx, {
      orderId: order.id,
      method,
      channel,
      amount,
      memberId: order.memberId,
    });
    if (opened instanceof UserError && !(opened instanceof PaymentMethodUnavailable)) return notAllowed(order);
    return opened;
  }
}

/** Cash is brought by whoever fetches, or given to our own courier; an expedition takes none. */
function methodAfter({ paymentMethod }: LockedOrder, way: `${FulfilmentMethod}`): PaymentMethod | InvalidInput {
  if (paymentMethod !== 'CASH_AT_PICKUP' && paymentMethod !== 'CASH_ON_DELIVERY') return paymentMethod;
  if (way === 'EXPEDITION') return new InvalidInput('change.cashNeedsCourier', 'delivery.method');
  return way === 'PICKUP' ? 'CASH_AT_PICKUP' : 'CASH_ON_DELIVERY';
}
