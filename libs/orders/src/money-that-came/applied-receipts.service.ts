import { Clock } from '@lumbung/kernel';
import { PaymentMoveNotAllowed } from '@lumbung/payments';
import { UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockOrder, notAllowed, type LockedOrder } from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import { fits, REVIVAL, stepFor } from '../order/order-machines.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { CaptureService } from '../settlement/capture.service.js';
import { LateMoneyService, type Revived } from '../settlement/late-money.service.js';
import type { ApplyReceiptInput } from './applied-receipt.schema.js';

type Paid = Revived & { readonly step: string };

/** Money that came without a known purpose finds its order. */
@Injectable()
export class AppliedReceiptsService {
  constructor(
    private readonly orders: OrdersService,
    private readonly captures: CaptureService,
    private readonly late: LateMoneyService,
    private readonly clock: Clock,
  ) {}

  /**
   * Pays an order out of money that lay waiting: captured, goods out, sale booked against 2-1210, in one transaction. An
   * order the clock gave up is revived when all its goods can still be held. What is too much stays as a receipt of its
   * own. Refuses with ReceiptDecided, PaymentAmountMismatch where it is too little, OrderActionNotAllowed for an order
   * that waits for no money, OutOfStock where goods of a given-up order are gone, PeriodClosed; throws NOT_FOUND. Safe
   * to repeat by requestId.
   */
  async apply(input: ApplyReceiptInput, paths?: Paths): Promise<Order | UserError> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.applyReceipt', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);

      const order = await lockOrder(tx, input.orderId);
      const paid = await this.pay(tx, order, input.receiptId);
      if (paid instanceof UserError) return paid;
      const refusal = await this.captures.book(tx, order, paid.payment, paid);
      if (refusal) return refusal;
      await recordStep(tx, { orderId: order.id, step: paid.step, at: this.clock.now() });
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private async pay(tx: Tx, order: LockedOrder, receiptId: string): Promise<Paid | UserError> {
    if (fits(order, REVIVAL)) {
      const revived = await this.late.reviveFromReceipt(tx, order, receiptId);
      return revived instanceof UserError ? revived : { ...revived, step: 'REVIVED' };
    }
    if (!stepFor(order, OrderAction.CONFIRM_PAYMENT)) return notAllowed(order);
    const paid = await this.late.payFromReceipt(tx, order, receiptId);
    if (paid instanceof PaymentMoveNotAllowed) return notAllowed(order);
    return paid instanceof UserError ? paid : { ...paid, step: OrderAction.CONFIRM_PAYMENT };
  }
}
