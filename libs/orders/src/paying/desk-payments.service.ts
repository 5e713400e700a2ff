import type { StepUpRefused, StepUpRequired } from '@lumbung/identity';
import { Clock } from '@lumbung/kernel';
import {
  CounterPayments,
  DrawersService,
  isCash,
  PaymentMoveNotAllowed,
  PaymentReplacing,
  type CreditLimitExceeded,
  type DrawerNotOpen,
  type PaymentChangedTooOften,
  type PaymentMethodUnavailable,
  type PaymentUnderWay,
} from '@lumbung/payments';
import { notFound, requireUuid, TenantDatabase, UserError, type InvalidInput, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, notAllowed, stepOrRefusal, type LockedOrder } from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { CaptureService, type CaptureRefusal } from '../settlement/capture.service.js';
import { OrderLinks } from '../shop/order-links.js';
import { PriceChanged } from '../shop/refusals.js';
import type { MemberOrdersToPay, OrderToPay, PayOrderAtDeskInput } from './desk-payments.schema.js';
import { PayingFromSavings } from './paying-from-savings.service.js';
import { PayingService } from './paying.service.js';
import { PaymentChangesService } from './payment-changes.service.js';

export type DeskPaymentRefusal =
  | CaptureRefusal
  | PriceChanged
  | DrawerNotOpen
  | PaymentUnderWay
  | PaymentChangedTooOften
  | PaymentMethodUnavailable
  | CreditLimitExceeded
  | StepUpRequired
  | StepUpRefused
  | InvalidInput;

/** More nobody looks through while others wait behind him. */
const MOST_ORDERS = 20;

/** Members who pay at the savings desk what they ordered in the shop (bayar pesanan). */
@Injectable()
export class DeskPayments {
  constructor(
    private readonly db: TenantDatabase,
    private readonly orders: OrdersService,
    private readonly paying: PayingService,
    private readonly changes: PaymentChangesService,
    private readonly captures: CaptureService,
    private readonly replacing: PaymentReplacing,
    private readonly counterPayments: CounterPayments,
    private readonly fromSavings: PayingFromSavings,
    private readonly drawers: DrawersService,
    private readonly links: OrderLinks,
    private readonly clock: Clock,
  ) {}

  /**
   * What this member ordered and has not paid, the newest first and no more than twenty, with the accounts he could pay
   * from and the ways open to him. Whole rupiah. Three statements, however many orders. Throws NOT_FOUND for a member
   * this cooperative does not have.
   */
  async ordersOf(memberId: string): Promise<MemberOrdersToPay> {
    return this.db.transaction(async (tx) => {
      const values = [requireUuid(memberId), this.clock.now(), MOST_ORDERS];
      const found = await tx.row<{ orders: OrderToPay[] }>(TO_PAY, values);
      if (!found) throw notFound();
      const savingsAccounts = await this.fromSavings.accountsAtCounter(tx, memberId);
      const { methods } = await this.counterPayments.ways(tx, memberId, savingsAccounts.length > 0);
      const payments: MemberOrdersToPay['payments'] = methods.includes('MEMBER_SAVINGS')
        ? ['CASH', 'MEMBER_SAVINGS']
        : ['CASH'];
      return { orders: found.orders, payments, savingsAccounts } as unknown as MemberOrdersToPay;
    });
  }

  /**
   * Takes the money of an order of the shop at the savings desk, whatever way its buyer had chosen: cash into the open
   * drawer of the teller (more than is due: change), or the member's savings, by the rules of the counter (decision
   * 0022). The other way to pay is given up, captured is at once, and the goods follow as after any confirmed payment;
   * the unique amount of a transfer is not asked for. Whole rupiah. Refuses with OrderActionNotAllowed for an order that
   * is paid or given up, PriceChanged when it costs something else by now, PaymentUnderWay when its money is on the way,
   * DrawerNotOpen, PaymentAmountMismatch, PaymentChangedTooOften, PaymentMethodUnavailable, StepUpRequired,
   * StepUpRefused, InsufficientBalance, SubAccountClosed, PeriodClosed, and InvalidInput above the limit of the desk;
   * then nothing happened. Throws NOT_FOUND. Safe to repeat by requestId.
   */
  async pay(input: PayOrderAtDeskInput, paths?: Paths): Promise<Order | DeskPaymentRefusal> {
    const { orderId, requestId } = input;
    const payer = await this.db.readRow<{ personId: string | null }>(PAYER, [orderId]);
    if (!payer) throw notFound();
    const isSavings = input.payment === 'MEMBER_SAVINGS';
    const unproved = isSavings ? await this.fromSavings.proveAtCounter(payer.personId, input.stepUp) : undefined;
    if (unproved) return unproved;
    // A provider may have the money already; then few pay twice.
    await this.paying.ask(this.links.token(orderId));
    return this.orders.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      const earlier = await tx.claimRequest('orders.payAtDesk', requestId, input, order.id);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);
      const refusal = await this.take(tx, order, input);
      return refusal ?? this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private async take(tx: Tx, order: LockedOrder, input: PayOrderAtDeskInput): Promise<DeskPaymentRefusal | undefined> {
    const step = stepOrRefusal(order, OrderAction.CONFIRM_PAYMENT);
    if (step instanceof UserError) return notAllowed(order);
    const due = order.total.minus(order.uniqueAmount);
    if (!input.expectedTotal.equals(due)) return new PriceChanged(input.expectedTotal, due, []);
    const refusal =
      input.payment === 'CASH' ? await this.takeCash(tx, order, input) : await this.takeSavings(tx, order, input);
    if (refusal) return refusal;
    await recordStep(tx, { orderId: order.id, step: OrderAction.CONFIRM_PAYMENT, at: this.clock.now() });
    return undefined;
  }

  private async takeCash(
    tx: Tx,
    order: LockedOrder,
    { expectedTotal: amount, amountTendered }: PayOrderAtDeskInput,
  ): Promise<DeskPaymentRefusal | undefined> {
    const closed = await this.drawers.mustBeOpen(tx);
    if (closed) return closed;
    const received = amountTendered ?? amount;
    // Cash was agreed on anyhow: the payment that waits is the one.
    if (isCash(order.paymentMethod)) return this.captures.capture(tx, order, { amount: received });
    return this.instead(tx, order, { method: 'CASH_AT_PICKUP', amount, received, memberId: null });
  }

  private async takeSavings(
    tx: Tx,
    order: LockedOrder,
    { expectedTotal: amount, savingsAccountId }: PayOrderAtDeskInput,
  ): Promise<DeskPaymentRefusal | undefined> {
    const { memberId } = order;
    const wish = { paymentMethod: 'MEMBER_SAVINGS', savingsAccountId };
    const savings = await this.fromSavings.accountAtCounter(tx, wish, memberId ?? undefined);
    const aboveLimit = savings && (await this.fromSavings.aboveLimit(tx, amount));
    if (aboveLimit) return aboveLimit;
    return this.instead(tx, order, { method: 'MEMBER_SAVINGS', amount, received: amount, memberId, savings });
  }

  /** The way to pay that waits gives way to what lies on the desk. */
  private async instead(
    tx: Tx,
    order: LockedOrder,
    wish: Omit<Parameters<PaymentReplacing['takeInstead']>[1], 'orderId'>,
  ): Promise<DeskPaymentRefusal | undefined> {
    const taken = await this.replacing.takeInstead(tx, { orderId: order.id, ...wish });
    if (taken instanceof PaymentMoveNotAllowed) return notAllowed(order);
    if (taken instanceof UserError) return taken;
    await this.changes.follow(tx, order, taken);
    const received = { amount: wish.received, place: 'LOKET' as const };
    return this.captures.book(tx, await lockOrder(tx, order.id), taken, received);
  }
}

const PAYER = `
  select m.person_id as "personId" from orders.shop_order o
    left join membership.member m on m.tenant_id = $1 and m.id = o.member_id
   where o.tenant_id = $1 and o.id = $2`;

// What ran out by the clock is left to those who see late money.
const TO_PAY = `
  select coalesce((
    select json_agg(json_build_object('id', o.id, 'number', o.number, 'placedAt', o.placed_at, 'lineCount', o.line_count,
             'due', o.total - o.unique_amount, 'firstGoods', (select l.product_name from orders.order_line l
               where l.tenant_id = $1 and l.order_id = o.id order by l.position limit 1)) order by o.placed_at desc, o.id desc)
      from (select p.* from orders.shop_order p
             where p.tenant_id = $1 and p.member_id = m.id and p.state in ('PLACED', 'ACCEPTED') and p.payment_state = 'PENDING'
               and (p.expires_at is null or p.expires_at > $3)
             order by p.placed_at desc, p.id desc limit $4) o), '[]') as orders
    from membership.member m where m.tenant_id = $1 and m.id = $2`;
