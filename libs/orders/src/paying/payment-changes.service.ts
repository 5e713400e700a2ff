import { orderPaymentMethodChanged } from '@lumbung/events';
import type { StepUpRefused, StepUpRequired } from '@lumbung/identity';
import { Clock } from '@lumbung/kernel';
import {
  methodLabel,
  PaymentCharges,
  PaymentMethodUnavailable,
  PaymentMoveNotAllowed,
  PaymentReplacing,
  PaymentSettingsService,
  paysAtOnce,
  type CreditLimitExceeded,
  type PaymentChangedTooOften,
  type PaymentFacts,
  type PaymentOption,
  type PaymentUnderWay,
} from '@lumbung/payments';
import { notFound, TenantDatabase, tokenHash, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, lockOrderOfToken, notAllowedForBuyer, type LockedOrder } from '../order/locked-order.js';
import type { Standing } from '../order/order-machines.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { CaptureService, type CaptureRefusal } from '../settlement/capture.service.js';
import { expiryOf } from '../settlement/expiry.js';
import type { OrderActionNotAllowed } from '../shop/refusals.js';
import { ViewerService } from '../shop/viewer.service.js';
import type { ChangePaymentMethodInput } from './paying.schema.js';
import { PayingFromSavings } from './paying-from-savings.service.js';
import { PayingService } from './paying.service.js';
import { isPayableWith } from './ways-to-pay.js';

export type PaymentChangeRefusal =
  | OrderActionNotAllowed
  | PaymentUnderWay
  | PaymentChangedTooOften
  | PaymentMethodUnavailable
  | CreditLimitExceeded
  | StepUpRequired
  | StepUpRefused
  | CaptureRefusal;

/** A buyer who cannot pay one way pays another. */
@Injectable()
export class PaymentChangesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly orders: OrdersService,
    private readonly paying: PayingService,
    private readonly fromSavings: PayingFromSavings,
    private readonly replacing: PaymentReplacing,
    private readonly settings: PaymentSettingsService,
    private readonly charges: PaymentCharges,
    private readonly captures: CaptureService,
    private readonly viewers: ViewerService,
    private readonly clock: Clock,
  ) {}

  /**
   * The ways to pay that `change` would take from this viewer for this order now, in the order of the checkout; empty
   * where the way can no longer be changed. Throws NOT_FOUND for a token no order has.
   */
  async options(orderToken: string): Promise<PaymentOption[]> {
    const order = await this.db.readRow<Known>(KNOWN, [tokenHash(orderToken)]);
    if (!order) throw notFound();
    if (!isChangeable(order) || !(await this.replacing.isPossible(order.id))) return [];
    const memberId = await this.db.transaction((tx) => this.himself(tx, order));
    const options = await this.settings.options(memberId, await this.fromSavings.accounts(memberId));
    return options.filter(({ method }) => isPayableWith(method, order.fulfilmentMethod));
  }

  /**
   * The holder of an order's secret link pays another way: any that the checkout would offer him for this order now. The
   * old payment is given up and another opened over the same sum, with a unique amount (transfers) and a time of its own;
   * a provider is told to take nothing more, and what comes for the old one nevertheless waits as a receipt. Member
   * credit and savings belong to the member who ordered, signed in, and pay at once; savings ask for his PIN or a code. Asked for the way it has, nothing is done.
   * Before that the provider is asked whether the money came, so that few pay twice. Refuses with OrderActionNotAllowed
   * when the order is paid, accepted, given up or its time is over, PaymentUnderWay when its money is on the way,
   * PaymentMethodUnavailable, CreditLimitExceeded, InsufficientBalance, StepUpRequired, StepUpRefused,
   * PaymentChangedTooOften, and PeriodClosed for credit and savings in a closed period; throws NOT_FOUND for a token no order has. Safe to repeat by requestId.
   */
  async change(input: ChangePaymentMethodInput, paths?: Paths): Promise<Order | PaymentChangeRefusal> {
    const unproved = await this.fromSavings.prove(input);
    if (unproved) return unproved;
    await this.paying.ask(input.orderToken);
    let charged: PaymentFacts | undefined;
    const answer = await this.orders.transaction(async (tx): Promise<Order | PaymentChangeRefusal> => {
      charged = undefined;
      const order = await lockOrderOfToken(tx, input.orderToken);
      const earlier = await tx.claimRequest('orders.changePaymentMethod', input.requestId, input, order.id);
      if (earlier) return this.orders.inside(tx, earlier, 'buyer', paths);
      const opened = await this.replace(tx, order, input);
      if (opened instanceof UserError) return opened;
      const refusal = opened && (await this.write(tx, order, opened));
      if (refusal) return refusal;
      charged = opened?.provider ? opened : undefined;
      return this.orders.inside(tx, order.id, 'buyer', paths);
    });
    // What this viewer could choose instead, said as the page would say it.
    if (answer instanceof PaymentMethodUnavailable) return new PaymentMethodUnavailable(await this.open(input));
    if (!charged || answer instanceof UserError) return answer;
    // Never inside a transaction; what cannot be made now the worker makes, and the page of the payment shows it.
    await this.charges.startFor(charged.id, 2_500);
    return this.orders.byToken(input.orderToken, paths);
  }

  private async replace(
    tx: Tx,
    order: LockedOrder,
    input: ChangePaymentMethodInput,
  ): Promise<PaymentFacts | undefined | PaymentChangeRefusal> {
    const { paymentMethod: method, paymentChannel: channel } = input;
    if (!isChangeable(order)) return notAllowedForBuyer(order);
    if (!isPayableWith(method, order.fulfilmentMethod)) return new PaymentMethodUnavailable([]);
    const memberId = paysAtOnce(method) ? await this.himself(tx, order) : null;
    const savings = await this.fromSavings.accountOf(tx, input, memberId);
    const amount = order.total.minus(order.uniqueAmount);
    const opened = await this.replacing.replace(tx, { orderId: order.id, method, channel, amount, memberId, savings });
    return opened instanceof PaymentMoveNotAllowed ? notAllowedForBuyer(order) : opened;
  }

  /** The order follows its payment; what credit or savings pay is captured at once. */
  private async write(tx: Tx, order: LockedOrder, payment: PaymentFacts): Promise<CaptureRefusal | undefined> {
    await this.follow(tx, order, payment);
    return paysAtOnce(payment.method) ? this.captures.capture(tx, await lockOrder(tx, order.id), {}) : undefined;
  }

  /** Writes into a locked order that another payment took the place of its own, and tells of it. */
  async follow(tx: Tx, order: LockedOrder, payment: PaymentFacts): Promise<void> {
    const { id: orderId, number, paymentMethod: before } = order;
    const { id, method, amount, uniqueAmount, expiresAt } = payment;
    await tx.rows(CHANGED, [orderId, id, method, uniqueAmount.amount, expiresAt]);
    const note = `${methodLabel(before)} → ${methodLabel(method)}`;
    await recordStep(tx, { orderId, step: 'PAYMENT_METHOD_CHANGED', at: this.clock.now(), note });
    if (expiresAt) tx.schedule(expiryOf(orderId, expiresAt));
    const facts = { paymentMethod: method, total: amount.amount };
    tx.emit(orderPaymentMethodChanged({ orderId, number, ...facts }));
    tx.audit({
      action: 'orders.changePaymentMethod',
      subject: 'order',
      subjectId: orderId,
      before: { paymentMethod: before, total: order.total },
      after: facts,
    });
  }

  private async open({ orderToken }: ChangePaymentMethodInput): Promise<PaymentOption['method'][]> {
    return (await this.options(orderToken)).flatMap(({ isAvailable, method }) => (isAvailable ? method : []));
  }

  /** The member whose credit line or savings may pay: he who ordered, and nobody else who holds the link. */
  private async himself(tx: Tx, { memberId }: Pick<LockedOrder, 'memberId'>): Promise<string | null> {
    if (memberId === null) return null;
    return (await this.viewers.member(tx))?.id === memberId ? memberId : null;
  }
}

/** Nobody paid it, took it on or gave it up. */
function isChangeable({ state, paymentState }: Pick<Standing, 'state' | 'paymentState'>): boolean {
  return state === 'PLACED' && paymentState === 'PENDING';
}

type Known = Pick<LockedOrder, 'id' | 'state' | 'paymentState' | 'fulfilmentMethod' | 'memberId'>;

const KNOWN = `
  select o.id, o.state, o.payment_state as "paymentState", o.fulfilment_method as "fulfilmentMethod", o.member_id as "memberId"
    from orders.shop_order o where o.tenant_id = $1 and o.token_hash = $2`;

const CHANGED = `
  update orders.shop_order set payment_id = $3, payment_method = $4, unique_amount = $5, expires_at = $6
   where tenant_id = $1 and id = $2`;
