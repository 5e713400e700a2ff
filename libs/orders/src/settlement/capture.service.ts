import type { OutOfStock } from '@lumbung/catalog';
import { ConsignmentService } from '@lumbung/consignment';
import { orderPaid, sellerGoodsSold } from '@lumbung/events';
import { Clock, type CooperativeTimeZone, type Id, type Money } from '@lumbung/kernel';
import { LedgerService, type AccountCode, type PostingRefusal } from '@lumbung/ledger';
import { DrawersService, isCash, PaymentAmountMismatch, PaymentsService, type PaymentFacts } from '@lumbung/payments';
import { currentContext, currentTenant, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, notAllowed, stepOrRefusal, type LockedOrder } from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import { fits, REVIVAL } from '../order/order-machines.js';
import { soldLines, type SoldLine } from '../order/order-lines.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';
import { GoodsOutService } from './goods-out.service.js';
import { LateMoneyService } from './late-money.service.js';
import { grossOf, saleJournal, type Consigned } from './order-journals.js';
import { paidFromSavings, type Place } from './savings-journals.js';
import type { ConfirmPaymentInput } from './settlement.schema.js';

export type CaptureRefusal = OrderActionNotAllowed | PaymentAmountMismatch | OutOfStock | PostingRefusal;

/** How the money came. */
export interface Received {
  /** Whole rupiah; absent: exactly what is due. Cash may be more, and the rest is change. */
  readonly amount?: Money;
  /** The account it lies on, where that is another than its way to pay says. */
  readonly account?: AccountCode;
  /** Where savings paid, if not where the order was made. */
  readonly place?: Place;
}

/** Money comes in. */
@Injectable()
export class CaptureService {
  constructor(
    private readonly orders: OrdersService,
    private readonly payments: PaymentsService,
    private readonly goods: GoodsOutService,
    private readonly consignment: ConsignmentService,
    private readonly ledger: LedgerService,
    private readonly late: LateMoneyService,
    private readonly drawers: DrawersService,
    private readonly clock: Clock,
  ) {}

  /**
   * The cashier saw the money: the payment is captured, the goods leave the stock, sale and cost of sale are booked and
   * the receipt gets its number, all in one transaction. Amounts are whole rupiah. A payment whose time is over counts;
   * where the clock has given the order up already, it is revived when all its goods can still be held, and else the
   * money is kept as a receipt without a purpose, which the staff is told of: look at the order's status. Refuses with
   * PaymentAmountMismatch for another sum than due (cash may be more: change), PeriodClosed where today's books are
   * closed. Safe to repeat by requestId.
   */
  async confirm(input: ConfirmPaymentInput, paths?: Paths): Promise<Order | CaptureRefusal> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.confirmPayment', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);

      const order = await lockOrder(tx, input.orderId);
      const refusal = fits(order, REVIVAL)
        ? await this.confirmLate(tx, order, input)
        : await this.confirmInTime(tx, order, input);
      return refusal ?? this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  /**
   * The work of a capture inside a transaction that holds the order (see lockOrder): for credit and savings, which pay at
   * once, the counter, and money that a provider tells of. Refuses with OrderActionNotAllowed where the payment cannot be
   * captured, and with InsufficientBalance or SubAccountClosed where the savings do not give it.
   */
  async capture(tx: Tx, order: LockedOrder, received: Received): Promise<CaptureRefusal | undefined> {
    const pending = await this.payments.lockOfOrder(tx, order.id);
    const captured = await this.payments.capture(tx, pending.id, received.amount);
    if (captured instanceof PaymentAmountMismatch) return captured;
    if (captured instanceof UserError) return notAllowed(order);
    return this.book(tx, order, captured, received);
  }

  /** What follows from captured money: goods leave, the sale is booked (and taken off the savings that pay), the receipt is numbered. */
  async book(
    tx: Tx,
    order: LockedOrder,
    captured: PaymentFacts,
    { amount: received, account, place }: Received,
  ): Promise<PostingRefusal | undefined> {
    const lines = await soldLines(tx, order.id);
    const variantIds = lines.map(({ variantId }) => variantId);
    const cost = await this.goods.atCapture(tx, order.id, variantIds);
    const sale = saleJournal(order, lines, await this.consigned(tx, order, lines), cost, account);
    const journal = paidFromSavings(sale, order, captured, place);
    const journalId = journal.postings.length > 0 ? await this.ledger.post(tx, journal) : null;
    if (journalId instanceof UserError) return journalId;
    // Into the drawer of the cashier who took it; a treasurer at his desk has none.
    if (isCash(captured.method) && !account) await this.drawers.note(tx, 'SALE', captured.amount, `order:${order.id}`);

    const tendered = received ?? captured.amount;
    await tx.rows(CAPTURED, [
      order.id,
      captured.amount.amount,
      tendered.amount,
      this.clock.now(),
      currentContext()?.principal?.displayName ?? null,
      journalId,
    ]);
    const { number, paymentMethod, memberId } = order;
    const paidOn = this.today();
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

  private async confirmInTime(
    tx: Tx,
    order: LockedOrder,
    input: ConfirmPaymentInput,
  ): Promise<CaptureRefusal | undefined> {
    const step = stepOrRefusal(order, OrderAction.CONFIRM_PAYMENT);
    if (step instanceof OrderActionNotAllowed) return step;
    if (step instanceof PaymentOutstanding) return notAllowed(order);
    const refusal = await this.capture(tx, order, { amount: input.amountReceived ?? undefined });
    if (refusal) return refusal;
    await this.record(tx, order, OrderAction.CONFIRM_PAYMENT, input.note);
    return undefined;
  }

  private async confirmLate(
    tx: Tx,
    order: LockedOrder,
    { amountReceived, note }: ConfirmPaymentInput,
  ): Promise<CaptureRefusal | undefined> {
    const amount = amountReceived ?? order.total;
    if (!amount.equals(order.total)) return new PaymentAmountMismatch(order.total, amount);
    const captured = await this.late.captureExpired(tx, order, amount);
    if (captured instanceof UserError) return captured;
    if (captured === 'KEPT') return this.record(tx, order, 'LATE_MONEY_KEPT', note);
    return (await this.book(tx, order, captured, { amount })) ?? this.record(tx, order, 'REVIVED', note);
  }

  private async record(tx: Tx, { id }: LockedOrder, step: string, note?: string | null): Promise<undefined> {
    await recordStep(tx, { orderId: id, step, at: this.clock.now(), note });
    return undefined;
  }

  /** Writes what was sold for others to their accounts; nothing is asked where all goods are the cooperative's own. */
  private async consigned(tx: Tx, order: LockedOrder, lines: readonly SoldLine[]): Promise<Consigned> {
    const theirs = lines.flatMap((line) =>
      line.sellerId
        ? [
            {
              orderLineId: line.id,
              sellerId: line.sellerId as Id<'Seller'>,
              variantId: line.variantId,
              quantity: line.quantity,
              commissionBasisPoints: line.commissionBasisPoints ?? 0,
              ...grossOf(line),
            },
          ]
        : [],
    );
    if (theirs.length === 0) return new Map();
    const { id: orderId, number: orderNumber, memberId } = order;
    const soldOn = this.today();
    const told = theirs.map(({ orderLineId, sellerId, variantId, quantity, gross }) => ({
      ...{ orderLineId, sellerId, variantId, quantity: quantity.toJSON(), gross: gross.amount },
    }));
    tx.emit(sellerGoodsSold({ orderId, number: orderNumber, soldOn, lines: told }));
    return this.consignment.recordSale(tx, { orderId, orderNumber, soldOn, memberId, lines: theirs });
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

const CAPTURED = `
  update orders.shop_order o
     set payment_state = 'CAPTURED', captured = $3, amount_tendered = $4, receipt_issued_at = $5, receipt_cashier_name = $6,
         receipt_number = 'S-' || lpad(n::text, greatest(5, length(n::text)), '0'),
         journal_ids = o.journal_ids || array_remove(array[$7::uuid], null)
    from platform.next_number($1, 'receipt') n
   where o.tenant_id = $1 and o.id = $2`;
