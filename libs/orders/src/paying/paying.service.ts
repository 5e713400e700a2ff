import { PaymentChecks, type PaymentCheckOutcome } from '@lumbung/payments';
import { notFound, TenantDatabase, tokenHash } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { OrdersService, type Paths } from '../order/orders.service.js';
import type { OrderPaymentChecked } from './paying.schema.js';

/** Buyers who wait for their money to be seen. */
@Injectable()
export class PayingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly checks: PaymentChecks,
    private readonly orders: OrdersService,
  ) {}

  /**
   * Asks the payment provider, for the holder of an order's secret link, whether the money came: what came is received
   * as by the provider's own news, and captured by whoever is told first. At most once in ten seconds for a payment; in
   * between, and for cash, transfers and a static QRIS, the order is answered as it is known. Throws NOT_FOUND for a
   * token no order has. Safe to repeat.
   */
  async check(orderToken: string, paths?: Paths): Promise<OrderPaymentChecked> {
    const outcome = await this.ask(orderToken);
    return { outcome, order: await this.orders.byToken(orderToken, paths) };
  }

  /** As `check`, without the order. */
  async ask(orderToken: string): Promise<PaymentCheckOutcome> {
    const order = await this.db.readRow<{ paymentId: string | null }>(PAYMENT, [tokenHash(orderToken)]);
    if (!order) throw notFound();
    return order.paymentId === null ? 'KNOWN' : this.checks.ask(order.paymentId);
  }
}

const PAYMENT = `select o.payment_id as "paymentId" from orders.shop_order o where o.tenant_id = $1 and o.token_hash = $2`;
