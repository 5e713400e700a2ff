import { paymentReceived, paymentUnmatched } from '@lumbung/events';
import { Clock, rupiah } from '@lumbung/kernel';
import { PaymentsService, ReceiptsService } from '@lumbung/payments';
import { ListenTo, TenantDatabase, UserError } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder } from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import { fits, REVIVAL, stepFor } from '../order/order-machines.js';
import { recordStep } from '../order/order-steps.js';
import { CaptureService } from './capture.service.js';
import { LateMoneyService } from './late-money.service.js';

/** What orders do when a payment provider tells of money. */
@Injectable()
export class PaymentNewsListener {
  constructor(
    private readonly db: TenantDatabase,
    private readonly captures: CaptureService,
    private readonly late: LateMoneyService,
    private readonly payments: PaymentsService,
    private readonly receipts: ReceiptsService,
    private readonly clock: Clock,
  ) {}

  /**
   * The money of an order came in time: it is captured, as a cashier would. Told again it finds the order paid. Where
   * the order cannot take it, the money is set aside as a receipt, with an alert. What cannot be booked now (a closed
   * period) is thrown, and told again later.
   */
  @ListenTo(paymentReceived)
  async onReceived({
    orderId,
    paymentId,
    amount,
  }: {
    orderId: string;
    paymentId: string;
    amount: number;
  }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      const payment = await this.payments.lockOfOrder(tx, orderId);
      if (payment.id !== paymentId || !payment.isPaid) return;
      const isTaken = stepFor(order, OrderAction.CONFIRM_PAYMENT) && payment.amount.equals(rupiah(amount));
      const refusal = isTaken
        ? await this.captures.capture(tx, order, {})
        : await this.receipts.setAside(tx, payment.id);
      if (refusal instanceof UserError) throw new Error(`Money of order ${order.number} waits: ${refusal.code}.`);
      if (isTaken) await recordStep(tx, { orderId, step: OrderAction.CONFIRM_PAYMENT, at: this.clock.now() });
    });
  }

  /**
   * Money came too late and waits as a receipt. An order that waits for money, since its buyer chose another way to pay,
   * is paid with it where it suffices; one that was given up is revived if all its goods can still be held. Else it waits
   * for the staff, who was told.
   */
  @ListenTo(paymentUnmatched)
  async onUnmatched({
    orderId,
    receiptId,
    reason,
  }: {
    orderId: string | null;
    receiptId: string;
    reason: string;
  }): Promise<void> {
    if (!orderId || reason !== 'LATE') return;
    await this.db.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      const isGivenUp = fits(order, REVIVAL);
      if (!isGivenUp && !stepFor(order, OrderAction.CONFIRM_PAYMENT)) return undefined;
      const paid = isGivenUp
        ? await this.late.reviveFromReceipt(tx, order, receiptId)
        : await this.late.payFromReceipt(tx, order, receiptId);
      if (paid instanceof UserError) return paid;
      const refusal = await this.captures.book(tx, order, paid.payment, { account: paid.account });
      if (refusal) throw new Error(`Money of order ${order.number} waits: ${refusal.code}.`);
      const step = isGivenUp ? 'REVIVED' : OrderAction.CONFIRM_PAYMENT;
      await recordStep(tx, { orderId, step, at: this.clock.now() });
      return undefined;
    });
  }
}
