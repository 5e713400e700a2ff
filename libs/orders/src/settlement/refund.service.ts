import { StockService, type VariantId } from '@lumbung/catalog';
import { orderRefunded } from '@lumbung/events';
import { Clock, Money, newId, quantity, type CooperativeTimeZone, type Quantity } from '@lumbung/kernel';
import { LedgerService, PeriodClosed } from '@lumbung/ledger';
import { PaymentsService, RefundExceedsPayment } from '@lumbung/payments';
import { currentTenant, InvalidInput, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, notAllowed, refundable, stepOrRefusal, type LockedOrder } from '../order/locked-order.js';
import { OrderAction, type RefundMethod } from '../order/order-enums.js';
import { actorName, recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';
import { refundJournal, refundParts, sumOfCosts } from './order-journals.js';
import type { RefundOrderInput, ReturnedLineInput } from './settlement.schema.js';

/** A line of an order, with what came back of it so far. */
interface SoldLine {
  readonly id: string;
  readonly variantId: VariantId;
  readonly quantity: Quantity;
  readonly returned: Quantity;
}

/** So much of one line comes back. */
export interface Returned {
  readonly line: SoldLine;
  readonly quantity: Quantity;
}

export interface MoneyBack {
  readonly amount: Money;
  readonly method: `${RefundMethod}`;
  readonly reason: string;
  readonly returned: readonly Returned[];
}

type Refusal = OrderActionNotAllowed | RefundExceedsPayment | PeriodClosed | InvalidInput;

/** Money and goods go back. */
@Injectable()
export class RefundService {
  constructor(
    private readonly orders: OrdersService,
    private readonly payments: PaymentsService,
    private readonly stock: StockService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * Pays back part or all of what was captured, books it, and takes the named goods back to stock at what they had
   * cost. Whole rupiah; goods go back first, then shipping, then the unique amount of a transfer. Refuses with
   * RefundExceedsPayment beyond what is left, InvalidInput for goods that were not bought or came back before,
   * PeriodClosed where today's books are closed. Safe to repeat by requestId.
   */
  async refund(input: RefundOrderInput, paths?: Paths): Promise<Order | Refusal> {
    if (!input.amount.isPositive) return new InvalidInput('order.refundNotPositive', 'amount');
    const reason = input.reason.trim();
    if (reason === '') return new InvalidInput('order.refundReasonMissing', 'reason');
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.refund', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);

      const order = await lockOrder(tx, input.orderId);
      const step = stepOrRefusal(order, OrderAction.REFUND);
      if (step instanceof OrderActionNotAllowed) return step;
      if (step instanceof PaymentOutstanding) return notAllowed(order);
      const returned = this.returnedOf(await this.linesOf(tx, order.id), input.returnedLines);
      if (returned instanceof InvalidInput) return returned;
      const refusal = await this.giveBack(tx, order, { amount: input.amount, method: input.method, reason, returned });
      if (refusal) return refusal;

      await recordStep(tx, { orderId: order.id, step: OrderAction.REFUND, at: this.clock.now(), note: reason });
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  /** Everything of an order that did not come back yet. */
  async stillOut(tx: Tx, orderId: string): Promise<Returned[]> {
    const lines = await this.linesOf(tx, orderId);
    return lines
      .map((line) => ({ line, quantity: line.quantity.minus(line.returned) }))
      .filter((it) => it.quantity.isPositive);
  }

  /** The work of a refund inside a transaction that holds the order; an amount of zero only takes goods back. */
  async giveBack(
    tx: Tx,
    order: LockedOrder,
    back: MoneyBack,
  ): Promise<OrderActionNotAllowed | RefundExceedsPayment | PeriodClosed | undefined> {
    const refundId = newId<'Refund'>();
    if (back.amount.isPositive) {
      const payment = await this.payments.lockOfOrder(tx, order.id);
      const noted = await this.payments.refund(tx, payment.id, { refundId, amount: back.amount });
      if (noted instanceof RefundExceedsPayment) return noted;
      if (noted instanceof UserError) return notAllowed(order);
    }
    const lines = back.returned.map(({ line, quantity: returned }) => ({
      variantId: line.variantId,
      quantity: returned,
    }));
    const cost = sumOfCosts(await this.stock.returnGoods(tx, order.id, lines));
    const parts = refundParts(order, order.refunded, back.amount);
    const journal = refundJournal(order, refundId, parts, back.method, cost);
    const journalId = journal.postings.length > 0 ? await this.ledger.post(tx, journal) : null;
    if (journalId instanceof PeriodClosed) return journalId;

    await this.write(tx, order, refundId, back, journalId);
    this.announce(tx, order, refundId, back, parts.goods);
    return undefined;
  }

  private async write(
    tx: Tx,
    order: LockedOrder,
    refundId: string,
    back: MoneyBack,
    journalId: string | null,
  ): Promise<void> {
    const isAll = refundable(order).equals(back.amount);
    await tx.rows(REFUNDED, [
      order.id,
      back.amount.amount,
      isAll ? 'REFUNDED' : 'PARTLY_REFUNDED',
      journalId,
      back.returned.map(({ line }) => line.id),
      back.returned.map((it) => it.quantity.toString()),
    ]);
    if (back.amount.isZero) return;
    await tx.rows(REFUND, [
      refundId,
      order.id,
      back.amount.amount,
      back.method,
      back.reason,
      actorName(),
      this.clock.now(),
      this.today(),
    ]);
  }

  private announce(tx: Tx, order: LockedOrder, refundId: string, back: MoneyBack, goods: Money): void {
    const { id: orderId, number, memberId, state } = order;
    if (back.amount.isPositive) {
      const amounts = { amount: back.amount.amount, goodsAmount: goods.amount };
      tx.emit(
        orderRefunded({
          orderId,
          number,
          refundId,
          ...amounts,
          memberId,
          refundedOn: this.today(),
          wasCompleted: state === 'COMPLETED',
        }),
      );
    }
    tx.audit({
      action: 'orders.refund',
      subject: 'order',
      subjectId: orderId,
      before: { refunded: order.refunded.amount },
      after: {
        refunded: order.refunded.plus(back.amount).amount,
        method: back.method,
        returned: back.returned.map(({ line, quantity: returned }) => ({
          lineId: line.id,
          quantity: returned.toJSON(),
        })),
      },
      reason: back.reason,
    });
  }

  private async linesOf(tx: Tx, orderId: string): Promise<SoldLine[]> {
    const rows = await tx.rows<{ id: string; variantId: VariantId; quantity: string; returned: string }>(LINES, [
      orderId,
    ]);
    return rows.map((row) => ({ ...row, quantity: quantity(row.quantity), returned: quantity(row.returned) }));
  }

  private returnedOf(lines: readonly SoldLine[], named: readonly ReturnedLineInput[]): Returned[] | InvalidInput {
    const returned: Returned[] = [];
    for (const [index, { orderLineId, quantity: wanted }] of named.entries()) {
      const field = `returnedLines.${index}`;
      const line = lines.find(({ id }) => id === orderLineId);
      if (!line) return new InvalidInput('order.notOfThisOrder', `${field}.orderLineId`);
      if (returned.some((it) => it.line === line))
        return new InvalidInput('order.returnedTwice', `${field}.orderLineId`);
      if (!wanted.isPositive) return new InvalidInput('order.returnedNotPositive', `${field}.quantity`);
      if (line.returned.plus(wanted).exceeds(line.quantity))
        return new InvalidInput('order.returnedTooMuch', `${field}.quantity`);
      returned.push({ line, quantity: wanted });
    }
    return returned;
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

const LINES = `
  select id, variant_id as "variantId", quantity, returned_quantity as returned from orders.order_line
   where tenant_id = $1 and order_id = $2 order by position`;

const REFUNDED = `
  with back as (
    update orders.order_line l set returned_quantity = l.returned_quantity + b.quantity
      from unnest($6::uuid[], $7::numeric[]) as b (id, quantity)
     where l.tenant_id = $1 and l.order_id = $2 and l.id = b.id)
  update orders.shop_order set refunded = refunded + $3, payment_state = $4, journal_ids = journal_ids || array_remove(array[$5::uuid], null)
   where tenant_id = $1 and id = $2`;

const REFUND = `
  insert into orders.refund (tenant_id, id, order_id, amount, method, reason, actor_name, refunded_at, refunded_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
