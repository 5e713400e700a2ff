import { orderPlaced, sellerGoodsOrdered } from '@lumbung/events';
import { Clock, newId, type Id, type PhoneNumber } from '@lumbung/kernel';
import { PaymentMethodUnavailable, PaymentsService, paysAtOnce, type PaymentFacts } from '@lumbung/payments';
import { TenantVault, UserError, type InvalidInput, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { OutOfStock } from '@lumbung/catalog';
import type { VoucherRefused } from '@lumbung/promotions';
import { lockOrder, stepOrRefusal, type LockedOrder } from '../order/locked-order.js';
import { OrderAction } from '../order/order-enums.js';
import { soldLines } from '../order/order-lines.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { expiryOf } from '../settlement/expiry.js';
import { keepPhone } from '../shop/phones.js';
import {
  OrderActionNotAllowed,
  WhatsappUnavailable,
  type CartEmpty,
  type FulfilmentUnavailable,
  type PickupSlotUnavailable,
  type ProductUnavailable,
  type ShopClosed,
} from '../shop/refusals.js';
import { CheckoutService } from './checkout.service.js';
import type { ConfirmDraftOrderInput, DraftOrderInput } from './checkout.schema.js';
import { PlacingService } from './placing.service.js';

/** So long goods are held for a draft. Source: the shop's promise, told to the buyer with his number. */
const HELD_MINUTES = 30;

export type DraftRefusal =
  | CartEmpty
  | OutOfStock
  | ProductUnavailable
  | FulfilmentUnavailable
  | PickupSlotUnavailable
  | WhatsappUnavailable
  | ShopClosed
  | VoucherRefused
  | InvalidInput;

/** Orders by WhatsApp: a numbered draft first, so that both sides speak of the same thing; then the staff confirms it. */
@Injectable()
export class DraftService {
  constructor(
    private readonly checkout: CheckoutService,
    private readonly placing: PlacingService,
    private readonly payments: PaymentsService,
    private readonly orders: OrdersService,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a numbered draft of what lies in the cart and holds the goods for 30 minutes; `whatsappUrl` of the order then
   * opens WhatsApp with its text. Everything is decided as when an order is placed, except how it is paid. Refuses as
   * placing does, and with WhatsappUnavailable where the shop has no number. Safe to repeat by requestId.
   */
  async draft(input: DraftOrderInput, paths?: Paths): Promise<Order | DraftRefusal> {
    const keys = await this.vault.keys();
    return this.orders.transaction(async (tx) => {
      const orderId = newId<'Order'>();
      const earlier = await tx.claimRequest('orders.draft', input.requestId, input, orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'buyer', paths);

      const phone = keepPhone(keys, orderId, input.contact.phone as PhoneNumber);
      const asked = await this.checkout.agreeFor(tx, orderId, input, phone, 'WHATSAPP');
      if (asked instanceof UserError) return asked as DraftRefusal;
      if (!asked.around.whatsapp) return new WhatsappUnavailable();
      const written = await this.placing.write(tx, orderId, asked.agreed, {
        ...asked.particulars,
        state: 'DRAFT',
        paymentMethod: 'BANK_TRANSFER',
        payment: null,
        expiresAt: new Date(this.clock.now().getTime() + HELD_MINUTES * 60_000),
        note: input.note ?? null,
      });
      return written instanceof UserError ? written : this.orders.inside(tx, orderId, 'buyer', paths);
    });
  }

  /**
   * The staff makes an order of a draft, as agreed in the chat: its payment is opened and its time begins. Refuses with
   * OrderActionNotAllowed for what is no draft any more, PaymentMethodUnavailable. Safe to repeat by requestId.
   */
  async confirm(
    input: ConfirmDraftOrderInput,
    paths?: Paths,
  ): Promise<Order | OrderActionNotAllowed | PaymentMethodUnavailable> {
    return this.orders.transaction(async (tx) => {
      const earlier = await tx.claimRequest('orders.confirmDraft', input.requestId, input, input.orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'staff', paths);

      const order = await lockOrder(tx, input.orderId);
      const step = stepOrRefusal(order, OrderAction.CONFIRM_DRAFT);
      if (step instanceof UserError) return step as OrderActionNotAllowed;
      const payment = await this.open(tx, order, input);
      if (payment instanceof UserError) return payment;
      const { id, method, uniqueAmount, expiresAt, amount } = payment;
      await tx.rows(CONFIRMED, [order.id, id, method, uniqueAmount.amount, expiresAt]);
      await recordStep(tx, { orderId: order.id, step: OrderAction.CONFIRM_DRAFT, at: this.clock.now() });
      if (expiresAt) tx.schedule(expiryOf(order.id, expiresAt));
      const facts = { number: order.number, paymentMethod: method, total: amount.amount };
      tx.emit(orderPlaced({ orderId: order.id, ...facts, memberId: order.memberId }));
      const lines = await soldLines(tx, order.id);
      const sellerIds = [...new Set(lines.flatMap(({ sellerId }) => sellerId ?? []))];
      if (sellerIds.length > 0) tx.emit(sellerGoodsOrdered({ orderId: order.id, number: order.number, sellerIds }));
      tx.audit({ action: 'orders.confirmDraft', subject: 'order', subjectId: order.id, after: facts });
      return this.orders.inside(tx, order.id, 'staff', paths);
    });
  }

  private async open(
    tx: Tx,
    order: LockedOrder,
    { paymentMethod: method, paymentChannel: channel }: ConfirmDraftOrderInput,
  ): Promise<PaymentFacts | PaymentMethodUnavailable> {
    if (paysAtOnce(method)) return new PaymentMethodUnavailable([]);
    const opened = await this.payments.open(tx, {
      orderId: order.id as Id<'Order'>,
      method,
      channel,
      amount: order.total,
    });
    if (opened instanceof UserError && !(opened instanceof PaymentMethodUnavailable)) throw opened;
    return opened;
  }
}

// Cash is brought by whoever fetches; an expiry of the draft that is still planned finds an order and its time.
const CONFIRMED = `
  update orders.shop_order
     set state = 'PLACED', payment_id = $3, payment_method = $4, unique_amount = $5, expires_at = $6
   where tenant_id = $1 and id = $2`;
