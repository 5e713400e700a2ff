import { OutOfStock, StockService } from '@lumbung/catalog';
import { orderCompleted, orderHandedOver } from '@lumbung/events';
import { Clock, newId, type CooperativeTimeZone, type Id } from '@lumbung/kernel';
import type { StepUpRefused, StepUpRequired } from '@lumbung/identity';
import type { PostingRefusal } from '@lumbung/ledger';
import {
  CounterPayments,
  DrawersService,
  type CounterWay,
  type CreditLimitExceeded,
  type DrawerNotOpen,
  type PaymentAmountMismatch,
  type PaymentMethodUnavailable,
} from '@lumbung/payments';
import { currentTenant, InvalidInput, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { PlacingService, type Agreed, type AgreeRefusal } from '../checkout/placing.service.js';
import { goodsKept, lockOrder, type LockedOrder } from '../order/locked-order.js';
import { actorName } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { PayingFromSavings } from '../paying/paying-from-savings.service.js';
import { CaptureService } from '../settlement/capture.service.js';
import { PriceChanged } from '../shop/refusals.js';
import { findBuyer, isNamed, type CounterBuyer } from './counter-buyer.js';
import { circumstancesOf, linesOf } from './counter-wish.js';
import type { SellAtCounterInput } from './counter.schema.js';

export type SaleRefusal =
  | AgreeRefusal
  | DrawerNotOpen
  | PaymentAmountMismatch
  | PaymentMethodUnavailable
  | CreditLimitExceeded
  | StepUpRequired
  | StepUpRefused
  | PostingRefusal;

/** Nobody has to say his name to buy something. */
const ANYBODY = 'Pembeli umum';

/** Goods and money change hands over the counter. */
@Injectable()
export class CounterService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly orders: OrdersService,
    private readonly placing: PlacingService,
    private readonly captures: CaptureService,
    private readonly counterPayments: CounterPayments,
    private readonly fromSavings: PayingFromSavings,
    private readonly drawers: DrawersService,
    private readonly stock: StockService,
    private readonly clock: Clock,
  ) {}

  /**
   * Sells what lies on the counter: priced, paid, booked, handed over and finished in one transaction, with a receipt.
   * The price is a member's for an active member, whose patronage it counts for; anybody else needs no name. Cash needs
   * an open drawer of the cashier (DrawerNotOpen), goes into it, and may be more than the total: the rest is change. A
   * QRIS or a transfer is what the cashier saw; member credit takes the member's credit line. Savings
   * (potong simpanan) pay in the journal of the sale: the member types his PIN or a code (StepUpRequired, StepUpRefused),
   * and signs where he has neither; who sells must be a teller of savings within his limit. Nothing is sold ahead. Whole
   * rupiah. Refuses with OutOfStock (every line of which less lies here), ProductUnavailable, PriceChanged when
   * the total is another than was told, a voucher's own refusal, PaymentAmountMismatch, PaymentMethodUnavailable,
   * CreditLimitExceeded, InsufficientBalance, SubAccountClosed, PeriodClosed and InvalidInput; then nothing happened. Safe to repeat by requestId. As many
   * statements for one line as for twelve.
   */
  async sell(input: SellAtCounterInput, paths?: Paths): Promise<Order | SaleRefusal> {
    const lines = linesOf(input.lines);
    if (lines instanceof InvalidInput) return lines;
    if (lines.length === 0) return new InvalidInput('counter.nothing', 'lines');
    const unproved = await this.prove(input);
    if (unproved) return unproved;
    return this.orders.transaction(async (tx) => {
      const orderId = newId<'Order'>();
      const earlier = await tx.claimRequest('orders.sellAtCounter', input.requestId, input, orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);

      const closed = input.payment === 'CASH' ? await this.drawers.mustBeOpen(tx) : undefined;
      if (closed) return closed;
      const buyer = isNamed(input) ? await findBuyer(tx, input) : undefined;
      if (isNamed(input) && !buyer)
        return new InvalidInput('counter.memberUnknown', input.memberId ? 'memberId' : 'memberNo');
      const { voucherCodes: codes, expectedTotal = null } = input;
      const agreed = await this.placing.agree(tx, orderId, { ...circumstancesOf(buyer), lines, codes, expectedTotal });
      // Nobody saw single prices: the screen prices the basket again and shows them.
      if (agreed instanceof PriceChanged) return new PriceChanged(agreed.expectedTotal, agreed.actualTotal, []);
      if (agreed instanceof UserError) return agreed;
      const refusal = await this.settle(tx, orderId, agreed, input, buyer);
      return refusal ?? this.orders.inside(tx, orderId, 'staff', paths);
    });
  }

  /** Before the transaction: whose savings pay types his PIN here, or is known by sight where he has none. */
  private async prove(input: SellAtCounterInput): Promise<StepUpRequired | StepUpRefused | InvalidInput | undefined> {
    if (input.payment !== 'MEMBER_SAVINGS' || !isNamed(input)) return undefined;
    const buyer = await this.db.transaction((tx) => findBuyer(tx, input));
    return this.fromSavings.proveAtCounter(buyer?.personId ?? null, input.stepUp);
  }

  private async settle(
    tx: Tx,
    orderId: Id<'Order'>,
    agreed: Agreed,
    input: SellAtCounterInput,
    buyer: CounterBuyer | undefined,
  ): Promise<SaleRefusal | undefined> {
    const method: CounterWay = input.payment === 'CASH' ? 'CASH_AT_PICKUP' : input.payment;
    const received = input.amountTendered ?? agreed.due;
    const memberId = buyer?.id ?? null;
    const wish = { paymentMethod: method, savingsAccountId: input.savingsAccountId };
    const savings = await this.fromSavings.accountAtCounter(tx, wish, buyer?.id);
    const aboveLimit = savings && (await this.fromSavings.aboveLimit(tx, agreed.due));
    if (aboveLimit) return aboveLimit;
    const taking = { orderId, method, amount: agreed.due, received, memberId, savings };
    const payment = await this.counterPayments.take(tx, taking);
    if (payment instanceof UserError) return payment;
    const number = await this.placing.write(tx, orderId, agreed, {
      state: 'PLACED',
      contact: { name: buyer?.fullName.slice(0, 120) ?? ANYBODY, phone: null },
      ...{ address: null, fulfilmentNote: null, slot: null, expiresAt: null },
      note: input.note?.trim() || null,
      paymentMethod: method,
      payment,
    });
    if (number instanceof UserError) return number;
    const order = await lockOrder(tx, orderId);
    const closed = await this.captures.book(tx, order, payment, { amount: received });
    return closed ?? this.handOver(tx, order);
  }

  /** The goods are in the buyer's hands: all of them, or the sale does not happen. */
  private async handOver(tx: Tx, order: LockedOrder): Promise<OutOfStock | undefined> {
    const now = this.clock.now();
    const sold = await tx.row(SOLD, [order.id, now, newId(), actorName()]);
    if (!sold) return new OutOfStock(await this.stock.missing(tx, order.id));
    const { id: orderId, number, memberId, placedOn } = order;
    const completedOn = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    const goodsTotal = goodsKept(order).amount;
    tx.emit(orderHandedOver({ orderId, number }));
    tx.emit(orderCompleted({ orderId, number, memberId, goodsTotal, placedOn, completedOn }));
    tx.audit({
      action: 'orders.sellAtCounter',
      subject: 'order',
      subjectId: orderId,
      after: { state: 'COMPLETED', fulfilmentState: 'HANDED_OVER', total: order.total.amount },
    });
    return undefined;
  }
}

// The step into its history travels with it.
const SOLD = `
  with sold as (
    update orders.shop_order o
       set state = 'COMPLETED', fulfilment_state = 'HANDED_OVER', ready_at = $3, handed_over_at = $3, completed_at = $3
     where o.tenant_id = $1 and o.id = $2
       and not exists (select from catalog.reservation r where r.tenant_id = $1 and r.order_id = $2 and r.state = 'HELD')
    returning o.id, o.status)
  insert into orders.order_event (tenant_id, id, order_id, at, step, status, actor_name)
  select $1, $4, sold.id, $3, 'SOLD', sold.status, $5 from sold
  returning order_id`;
