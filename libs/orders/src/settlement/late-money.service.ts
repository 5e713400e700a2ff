import { StockService, type OutOfStock } from '@lumbung/catalog';
import { orderRevived } from '@lumbung/events';
import type { Id, Money } from '@lumbung/kernel';
import { PeriodClosed, type AccountCode } from '@lumbung/ledger';
import { isCash, PaymentsService, ReceiptsService, type PaymentFacts } from '@lumbung/payments';
import { PromotionsService } from '@lumbung/promotions';
import { UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { LockedOrder } from '../order/locked-order.js';
import { soldLines } from '../order/order-lines.js';

/** Goods of a revived order are held until somebody gives it up: it is paid. */
const NO_END = new Date('9999-12-31T00:00:00Z');

/** A payment that was captured with money that came late. */
export interface Revived {
  readonly payment: PaymentFacts;
  /** Where the money lies, when it waited as a receipt first. */
  readonly account?: AccountCode;
}

/**
 * Money for an order that the clock gave up. If all its goods can still be held, the order is revived with its discounts;
 * else the money is kept as a receipt without a purpose (2-1210), of which the staff is told. It is never refused and
 * never lost.
 */
@Injectable()
export class LateMoneyService {
  constructor(
    private readonly stock: StockService,
    private readonly payments: PaymentsService,
    private readonly receipts: ReceiptsService,
    private readonly promotions: PromotionsService,
  ) {}

  /**
   * Money the cashier saw: captures the expired payment and revives the order, or keeps the money. Answers PeriodClosed
   * where the books of today are closed. The order must be locked, and given up by the clock.
   */
  async captureExpired(tx: Tx, order: LockedOrder, amount: Money): Promise<PaymentFacts | 'KEPT' | PeriodClosed> {
    const { id: paymentId, method, provider } = await this.payments.lockOfOrder(tx, order.id);
    if ((await this.holdAgain(tx, order)) === null) {
      const captured = await this.payments.captureLate(tx, paymentId, amount);
      if (captured instanceof UserError) throw new Error(`An expired payment was refused: ${captured.code}.`);
      await this.revive(tx, order, captured);
      return captured;
    }
    const money = method === 'BANK_TRANSFER' ? 'BANK' : isCash(method) ? 'CASH' : 'PROVIDER';
    const kept = await this.receipts.record(tx, {
      ...{ amount, money, provider, paymentId, orderId: order.id },
      reason: 'LATE',
      sourceKey: `late:${paymentId}`,
    });
    return kept instanceof PeriodClosed ? kept : 'KEPT';
  }

  /**
   * Money that waits as a receipt already, since a provider told of it too late: pays a new payment of the order with
   * it. Answers why not where goods are gone or the money does not suffice; then the transaction must be rolled back,
   * and the receipt stays.
   */
  async reviveFromReceipt(tx: Tx, order: LockedOrder, receiptId: string): Promise<Revived | UserError> {
    const { method, channel } = await this.payments.lockOfOrder(tx, order.id);
    const missing = await this.holdAgain(tx, order);
    if (missing) return missing;
    const amount = order.total.minus(order.uniqueAmount);
    const opened = await this.payments.open(tx, {
      orderId: order.id,
      method,
      channel,
      amount,
      memberId: order.memberId,
    });
    const applied = opened instanceof UserError ? opened : await this.receipts.applyTo(tx, receiptId, opened.id);
    if (applied instanceof UserError) return applied;
    await this.revive(tx, order, applied.payment);
    return { payment: applied.payment, account: applied.moneyAccount };
  }

  /**
   * Pays an order that waits for money out of a receipt. Answers why not where the money does not suffice or its payment
   * has money of its own already; then the transaction must be rolled back, and the receipt stays.
   */
  async payFromReceipt(tx: Tx, order: LockedOrder, receiptId: string): Promise<Revived | UserError> {
    const { id } = await this.payments.lockOfOrder(tx, order.id);
    const applied = await this.receipts.applyTo(tx, receiptId, id);
    if (applied instanceof UserError) return applied;
    return { payment: applied.payment, account: applied.moneyAccount };
  }

  /** Vouchers before goods, as placing an order holds them; they are used again once all the goods are held. */
  private async holdAgain(tx: Tx, { id }: LockedOrder): Promise<OutOfStock | null> {
    await this.promotions.hold(tx, id as Id<'Order'>);
    const lines = await soldLines(tx, id);
    return this.stock.reserve(tx, lines, { orderId: id, expiresAt: NO_END });
  }

  private async revive(tx: Tx, order: LockedOrder, { id, uniqueAmount }: PaymentFacts): Promise<void> {
    await tx.rows(REVIVED, [order.id, id, uniqueAmount.amount]);
    // The buyer paid the price he was promised: its discounts count again, whoever used them up meanwhile.
    const used = await tx.rows<{ promotionId: string }>(DISCOUNTS, [order.id]);
    const promotionIds = used.map(({ promotionId }) => promotionId);
    await this.promotions.restore(tx, order.id as Id<'Order'>, promotionIds);
    tx.emit(orderRevived({ orderId: order.id, number: order.number, memberId: order.memberId }));
    tx.audit({
      action: 'orders.revive',
      subject: 'order',
      subjectId: order.id,
      before: { state: order.state, paymentState: order.paymentState },
      after: { state: 'PLACED' },
    });
  }
}

const DISCOUNTS = `
  select distinct d.promotion_id as "promotionId" from orders.order_discount d where d.tenant_id = $1 and d.order_id = $2 and d.amount > 0`;

const REVIVED = `
  update orders.shop_order
     set state = 'PLACED', cancel_reason = null, cancel_note = null, payment_state = 'PENDING', payment_id = $3, unique_amount = $4, expires_at = null
   where tenant_id = $1 and id = $2`;
