import { StockService } from '@lumbung/catalog';
import { ConsignmentService } from '@lumbung/consignment';
import { orderRefunded } from '@lumbung/events';
import { Clock, Money, newId, Quantity, type CooperativeTimeZone, type Id } from '@lumbung/kernel';
import { LedgerService, PeriodClosed } from '@lumbung/ledger';
import { SpendingService } from '@lumbung/savings';
import { DrawersService, PaymentsService, RefundExceedsPayment, type DrawerTooEmpty } from '@lumbung/payments';
import { currentTenant, InvalidInput, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, notAllowed, refundable, stepOrRefusal, type LockedOrder } from '../order/locked-order.js';
import { OrderAction, type RefundMethod } from '../order/order-enums.js';
import { soldLines, type SoldLine } from '../order/order-lines.js';
import { actorName, recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';
import { refundJournal, sumOfCosts, type Consigned } from './order-journals.js';
import { writeRefund } from './refund-rows.js';
import { backToSavings } from './savings-journals.js';
import { refundShares, type RefundShares } from './refund-shares.js';
import type { RefundOrderInput, ReturnedLineInput } from './settlement.schema.js';

/** So much of one line comes back. */
export interface Returned {
  readonly lineId: string;
  readonly quantity: Quantity;
  /** Of a seller's goods: so much is damaged at the cooperative's cost, and he keeps what he is owed for it. */
  readonly borne?: Quantity;
}

export interface MoneyBack {
  readonly amount: Money;
  readonly method: `${RefundMethod}`;
  readonly reason: string;
  readonly returned: readonly Returned[];
  /** So much of the amount is shipping that is no longer owed; absent: goods first, as `refundShares` says. */
  readonly shipping?: Money;
  /** Goods that came back but cannot be sold again: no stock, and their cost is booked by whoever writes them off. */
  readonly isRestocked?: boolean;
}

/** What a refund did, for those who note it beside their own things. */
export interface RefundDone {
  readonly refundId: Id<'Refund'>;
  readonly shares: RefundShares;
}

/** Where the money of a refund goes, besides out of the house. */
interface MoneyGone {
  readonly owedLess: Money;
  /** The account it goes back to; null where it is handed out otherwise. */
  readonly savingsAccountId: string | null;
}

export type RefundRefusal = OrderActionNotAllowed | RefundExceedsPayment | DrawerTooEmpty | PeriodClosed | InvalidInput;

/** Money and goods go back. */
@Injectable()
export class RefundService {
  constructor(
    private readonly orders: OrdersService,
    private readonly payments: PaymentsService,
    private readonly stock: StockService,
    private readonly consignment: ConsignmentService,
    private readonly ledger: LedgerService,
    private readonly spending: SpendingService,
    private readonly drawers: DrawersService,
    private readonly clock: Clock,
  ) {}

  /**
   * Pays back part or all of what was captured, books it, and takes the named goods back to stock at what they had
   * cost; a seller's goods are taken off what he is owed. Whole rupiah; see `refundShares` for what goes back first.
   * Refuses with RefundExceedsPayment beyond what is left, InvalidInput for goods that were not bought or came back
   * before and for a way the money did not come, DrawerTooEmpty when less lies in the caller's drawer, PeriodClosed where today's books are closed. Safe to repeat by
   * requestId.
   */
  async refund(input: RefundOrderInput, paths?: Paths): Promise<Order | RefundRefusal> {
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
      const returned = returnedOf(await soldLines(tx, order.id), input.returnedLines);
      if (returned instanceof InvalidInput) return returned;
      const done = await this.giveBack(tx, order, { amount: input.amount, method: input.method, reason, returned });
      if (done instanceof UserError) return done;

      await recordStep(tx, { orderId: order.id, step: OrderAction.REFUND, at: this.clock.now(), note: reason });
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  /** Everything of an order that did not come back yet. */
  async stillOut(tx: Tx, orderId: string): Promise<Returned[]> {
    const lines = await soldLines(tx, orderId);
    return lines
      .map((line) => ({ lineId: line.id, quantity: line.quantity.minus(line.returned) }))
      .filter((it) => it.quantity.isPositive);
  }

  /**
   * The work of a refund inside a transaction that holds the order (see lockOrder); an amount of zero only takes goods
   * back. The caller has checked that no more comes back of a line than is out.
   */
  async giveBack(tx: Tx, order: LockedOrder, back: MoneyBack): Promise<RefundDone | RefundRefusal> {
    const refundId = newId<'Refund'>();
    const money = await this.moneyBack(tx, order, refundId, back);
    if (money instanceof UserError) return money;
    const { owedLess, savingsAccountId } = money;
    const lines = await soldLines(tx, order.id);
    const quantities = new Map(back.returned.map((it) => [it.lineId, it.quantity]));
    const shares = refundShares(lines, order, back.amount, quantities, back.shipping);
    const cost = await this.goodsBack(tx, order.id, lines, back);
    const takenBack = await this.takenBack(tx, order.id, refundId, lines, back.returned);
    const refund = refundJournal(order, refundId, shares, takenBack, { method: back.method, owedLess }, cost);
    const journal = savingsAccountId ? backToSavings(refund, order, savingsAccountId, back.amount) : refund;
    const journalId = journal.postings.length > 0 ? await this.ledger.post(tx, journal) : null;
    if (journalId instanceof PeriodClosed) return journalId;
    if (journalId instanceof UserError) return new InvalidInput('order.savingsClosed', 'method');

    await writeRefund(tx, order, shares, {
      refundId,
      amount: back.amount,
      method: back.method,
      owedLess,
      reason: back.reason,
      paymentState: refundable(order).equals(back.amount) ? 'REFUNDED' : 'PARTLY_REFUNDED',
      journalId,
      actorName: actorName(),
      refundedAt: this.clock.now(),
      refundedOn: this.today(),
    });
    this.announce(tx, order, refundId, back, shares);
    return { refundId, shares };
  }

  /**
   * Notes the money at its payment; answers how much of it only makes a member owe less, and the savings account it goes
   * back to. What savings paid goes nowhere else as long as they are there: the shop is no way to take money out of them.
   */
  private async moneyBack(
    tx: Tx,
    order: LockedOrder,
    refundId: string,
    { amount, method }: MoneyBack,
  ): Promise<MoneyGone | RefundRefusal> {
    if (!amount.isPositive) return { owedLess: Money.zero, savingsAccountId: null };
    const payment = await this.payments.lockOfOrder(tx, order.id);
    const toSource = method === 'PROVIDER';
    if (toSource && !payment.refundsToSource) return new InvalidInput('order.notToSource', 'method');
    const { savingsAccountId } = payment;
    const toSavings = method === 'SAVINGS';
    if (toSavings && !savingsAccountId) return new InvalidInput('order.notFromSavings', 'method');
    if (savingsAccountId && !toSavings && !(await this.spending.isClosed(tx, savingsAccountId)))
      return new InvalidInput('order.backToSavings', 'method');
    const noted = await this.payments.refund(tx, payment.id, { refundId, amount, toSource });
    if (noted instanceof RefundExceedsPayment) return noted;
    if (noted instanceof UserError) return notAllowed(order);
    const handedOut = method === 'CASH' ? amount.minus(noted.owedLess) : Money.zero;
    const empty = await this.drawers.note(tx, 'REFUND', handedOut, `order:${order.id}`);
    return empty ?? { owedLess: noted.owedLess, savingsAccountId: toSavings ? savingsAccountId : null };
  }

  /** Goods onto the shelf again; answers what they had cost. A variant may stand in several lines. */
  private async goodsBack(tx: Tx, orderId: string, lines: readonly SoldLine[], back: MoneyBack): Promise<Money> {
    if (back.isRestocked === false) return Money.zero;
    const byVariant = new Map<SoldLine['variantId'], Quantity>();
    for (const { lineId, quantity } of back.returned) {
      const { variantId } = lines.find(({ id }) => id === lineId) as SoldLine;
      byVariant.set(variantId, (byVariant.get(variantId) ?? Quantity.zero).plus(quantity));
    }
    const goods = [...byVariant].map(([variantId, quantity]) => ({ variantId, quantity }));
    return sumOfCosts(await this.stock.returnGoods(tx, orderId, goods));
  }

  /** What sellers are owed less, and the commission that goes back with it. */
  private async takenBack(
    tx: Tx,
    orderId: string,
    refundId: string,
    lines: readonly SoldLine[],
    returned: readonly Returned[],
  ): Promise<Consigned> {
    const sellers = new Set(lines.filter(({ sellerId }) => sellerId).map(({ id }) => id));
    const theirs = returned
      .filter(({ lineId }) => sellers.has(lineId))
      .map(({ lineId, quantity, borne }) => ({
        orderLineId: lineId,
        quantity: borne ? quantity.minus(borne) : quantity,
      }))
      .filter((it) => it.quantity.isPositive);
    if (theirs.length === 0) return new Map();
    return this.consignment.recordReturn(tx, { orderId, refundId, returnedOn: this.today(), lines: theirs });
  }

  private announce(tx: Tx, order: LockedOrder, refundId: string, back: MoneyBack, shares: RefundShares): void {
    const { id: orderId, number, memberId, state } = order;
    if (back.amount.isPositive) {
      const goods = Money.sum(shares.lines.map(({ amount, tax }) => amount.minus(tax)));
      const amounts = { amount: back.amount.amount, goodsAmount: goods.amount };
      const wasCompleted = state === 'COMPLETED';
      tx.emit(
        orderRefunded({ orderId, number, refundId, ...amounts, memberId, refundedOn: this.today(), wasCompleted }),
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
        returned: back.returned.map(({ lineId, quantity }) => ({ lineId, quantity: quantity.toJSON() })),
      },
      reason: back.reason,
    });
  }

  private today(): string {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }
}

/** The goods that are named, each line once and no more of it than is out. */
export function returnedOf(lines: readonly SoldLine[], named: readonly ReturnedLineInput[]): Returned[] | InvalidInput {
  const returned: Returned[] = [];
  for (const [index, { orderLineId, quantity: wanted }] of named.entries()) {
    const field = `returnedLines.${index}`;
    const line = lines.find(({ id }) => id === orderLineId);
    if (!line) return new InvalidInput('order.notOfThisOrder', `${field}.orderLineId`);
    if (returned.some(({ lineId }) => lineId === line.id))
      return new InvalidInput('order.returnedTwice', `${field}.orderLineId`);
    if (!wanted.isPositive) return new InvalidInput('order.returnedNotPositive', `${field}.quantity`);
    if (line.returned.plus(wanted).exceeds(line.quantity))
      return new InvalidInput('order.returnedTooMuch', `${field}.quantity`);
    returned.push({ lineId: line.id, quantity: wanted });
  }
  return returned;
}
