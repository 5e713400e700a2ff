import type { OutOfStock } from '@lumbung/catalog';
import { StockService } from '@lumbung/catalog';
import { orderPaid } from '@lumbung/events';
import { Clock, type CooperativeTimeZone, type Money } from '@lumbung/kernel';
import { LedgerService, PeriodClosed } from '@lumbung/ledger';
import { PaymentAmountMismatch, PaymentsService } from '@lumbung/payments';
import { currentPrincipal, currentTenant, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, notAllowed, stepOrRefusal, type LockedOrder } from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';
import { saleJournal, sumOfCosts } from './order-journals.js';
import type { ConfirmPaymentInput } from './settlement.schema.js';

type Refusal = OrderActionNotAllowed | PaymentAmountMismatch | OutOfStock | PeriodClosed;

/** Money comes in. */
@Injectable()
export class CaptureService {
  constructor(
    private readonly orders: OrdersService,
    private readonly payments: PaymentsService,
    private readonly stock: StockService,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * The cashier saw the money: the payment is captured, the goods leave the stock, sale and cost of sale are booked and
   * the receipt gets its number, all in one transaction. Amounts are whole rupiah. A payment whose time is over counts
   * as long as the clock has not given the order up; afterwards the answer is OrderActionNotAllowed. Refuses with
   * PaymentAmountMismatch for another sum than due (cash may be more: change), PeriodClosed where today's books are
   * closed. Safe to repeat by requestId.
   */
  async confirm(input: ConfirmPaymentInput, paths?: Paths): Promise<Order | Refusal> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.confirmPayment', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);

      const order = await lockOrder(tx, input.orderId);
      const step = stepOrRefusal(order, OrderAction.CONFIRM_PAYMENT);
      if (step instanceof OrderActionNotAllowed) return step;
      if (step instanceof PaymentOutstanding) return notAllowed(order);
      const refusal = await this.capture(tx, order, input.amountReceived ?? undefined);
      if (refusal) return refusal;

      await recordStep(tx, {
        orderId: order.id,
        step: OrderAction.CONFIRM_PAYMENT,
        at: this.clock.now(),
        note: input.note,
      });
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private async capture(tx: Tx, order: LockedOrder, received: Money | undefined): Promise<Refusal | undefined> {
    const pending = await this.payments.lockOfOrder(tx, order.id);
    const captured = await this.payments.capture(tx, pending.id, received);
    if (captured instanceof PaymentAmountMismatch) return captured;
    if (captured instanceof UserError) return notAllowed(order);

    const cost = sumOfCosts(await this.stock.issue(tx, order.id));
    const journal = saleJournal(order, cost);
    const journalId = journal.postings.length > 0 ? await this.ledger.post(tx, journal) : null;
    if (journalId instanceof PeriodClosed) return journalId;

    const tendered = received ?? captured.amount;
    await tx.rows(CAPTURED, [
      order.id,
      captured.amount.amount,
      tendered.amount,
      this.clock.now(),
      currentPrincipal().displayName,
      journalId,
    ]);
    const { number, paymentMethod, memberId } = order;
    const paidOn = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    tx.emit(orderPaid({ orderId: order.id, number, paymentMethod, total: captured.amount.amount, memberId, paidOn }));
    tx.audit({
      action: 'orders.confirmPayment',
      subject: 'order',
      subjectId: order.id,
      before: { paymentState: order.paymentState },
      after: { paymentState: 'CAPTURED', amount: captured.amount.amount, tendered: tendered.amount },
    });
    return undefined;
  }
}

const CAPTURED = `
  update orders.shop_order o
     set payment_state = 'CAPTURED', captured = $3, amount_tendered = $4, receipt_issued_at = $5, receipt_cashier_name = $6,
         receipt_number = 'S-' || lpad(n::text, greatest(5, length(n::text)), '0'),
         journal_ids = o.journal_ids || array_remove(array[$7::uuid], null)
    from platform.next_number($1, 'receipt') n
   where o.tenant_id = $1 and o.id = $2`;
