import { OutOfStock, PricingService, StockService, type Quote, type VariantId } from '@lumbung/catalog';
import { orderPlaced } from '@lumbung/events';
import { Clock, newId, type CooperativeTimeZone, type Id, type Money, type PhoneNumber } from '@lumbung/kernel';
import type { ActiveMember } from '@lumbung/membership';
import {
  PaymentMethodUnavailable,
  PaymentSettingsService,
  PaymentsService,
  type PaymentFacts,
} from '@lumbung/payments';
import {
  currentContext,
  currentTenant,
  InvalidInput,
  rateLimited,
  TenantDatabase,
  TenantVault,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { differencesOf, type KeptLine } from '../cart/cart-reckoning.js';
import { takeLines } from '../cart/cart-rows.js';
import { CartService, shortageOf } from '../cart/cart.service.js';
import { fulfilmentOptions, shippingFee, type Tariff } from '../delivery/tariff.js';
import { DeliveryService } from '../delivery/delivery.service.js';
import { recordStep } from '../order/order-steps.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { OrderLinks } from '../shop/order-links.js';
import { keepPhone, type KeptPhone } from '../shop/phones.js';
import { CartEmpty, FulfilmentUnavailable, PriceChanged, ProductUnavailable, ShopClosed } from '../shop/refusals.js';
import { tokenHash } from '../shop/secret-link.js';
import { ViewerService } from '../shop/viewer.service.js';
import type { CheckoutOptions, PlaceOrderInput } from './checkout.schema.js';
import { addressProblem, circumstances } from './circumstances.js';
import { freeze, type FrozenSums } from './frozen-order.js';
import { expiryOf } from '../settlement/cancel.service.js';
import { insertOrder } from './order-insert.js';

/** Goods of an order without an end of payment are held until somebody gives the order up. */
const NO_END = new Date('9999-12-31T00:00:00Z');

type Refusal =
  | CartEmpty
  | OutOfStock
  | PriceChanged
  | ProductUnavailable
  | PaymentMethodUnavailable
  | FulfilmentUnavailable
  | ShopClosed
  | InvalidInput;

/** From cart to order. */
@Injectable()
export class CheckoutService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly carts: CartService,
    private readonly pricing: PricingService,
    private readonly stock: StockService,
    private readonly payments: PaymentsService,
    private readonly paymentSettings: PaymentSettingsService,
    private readonly delivery: DeliveryService,
    private readonly orders: OrdersService,
    private readonly viewers: ViewerService,
    private readonly vault: TenantVault,
    private readonly links: OrderLinks,
    private readonly clock: Clock,
  ) {}

  /** Cart, ways to bring and ways to pay; with a destination the courier's fee is exact. Null for an unknown cart. */
  async options(cartToken: string, destination: string | null): Promise<CheckoutOptions | null> {
    const found = await this.db.transaction(async (tx) => {
      const cart = await this.carts.look(tx, cartToken);
      return cart && { cart, tariff: await this.delivery.tariff(tx, destination) };
    });
    if (!found) return null;
    const fulfilments = fulfilmentOptions(found.tariff, found.cart.subtotal, destination !== null);
    return { cart: found.cart, fulfilments, payments: await this.paymentSettings.options() };
  }

  /**
   * Orders what lies in the cart: guests by phone number, members signed in. Price, membership and stock are decided
   * now, whatever the cart said; goods are held until the end of the payment's time; the cart is empty afterwards.
   * Amounts are whole rupiah. Safe to repeat by requestId. Sends the same number of statements for one line as for
   * twelve. Refuses with what stands in the way, and then nothing was held; throws RATE_LIMITED for a phone number
   * that holds too many unpaid orders.
   */
  async place(input: PlaceOrderInput, paths?: Paths): Promise<Order | Refusal> {
    const name = input.contact.name.trim();
    if (name === '') return new InvalidInput('order.contactNameMissing', 'contact.name');
    if (input.fulfilment.method === 'OWN_COURIER' && input.paymentMethod === 'CASH_AT_PICKUP') {
      const options = await this.paymentSettings.options();
      return new PaymentMethodUnavailable(
        options.filter((it) => it.isAvailable && it.method !== 'CASH_AT_PICKUP').map((it) => it.method),
      );
    }
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const orderId = newId<'Order'>();
      const earlier = await tx.claimRequest('orders.place', input.requestId, input, orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'buyer', paths);

      const phone = keepPhone(keys, orderId, input.contact.phone as PhoneNumber);
      const agreed = await this.agree(tx, input, phone);
      if (agreed instanceof UserError) return agreed;
      const payment = await this.hold(tx, orderId, input, agreed);
      if (payment instanceof UserError) return payment;
      const number = await this.write(
        tx,
        orderId,
        { ...input, contact: { ...input.contact, name } },
        { agreed, payment, phone },
      );
      await recordStep(tx, { orderId, step: 'PLACED', at: this.clock.now() });
      this.announce(tx, orderId, number, payment, agreed.member);
      return this.orders.inside(tx, orderId, 'buyer', paths);
    });
  }

  /** Who buys what at which price, and what bringing it costs: everything that can be refused before goods are held. */
  private async agree(tx: Tx, input: PlaceOrderInput, phone: KeptPhone): Promise<Agreed | Refusal> {
    const now = this.clock.now();
    const { method, address } = input.fulfilment;
    const around = await circumstances(tx, address?.regionCode ?? null, phone.hash, now);
    const { tariff } = around;
    if (!around.isAcceptingOrders) return new ShopClosed();
    if (around.retryAfterSeconds > 0) throw rateLimited(around.retryAfterSeconds);
    const kept = await takeLines(tx, input.cartToken, now);
    if (kept.length === 0) return new CartEmpty();

    const member = await this.viewers.member(tx);
    const quotes = await this.pricing.quote(
      tx,
      kept.map((line) => line.variantId),
      { isMember: member !== null },
    );
    const wanted = kept.map((line) => ({ line, quote: quotes.get(line.variantId) as Quote }));
    const refusal = refusalOf(wanted) ?? (method === 'OWN_COURIER' ? addressProblem(address, around) : undefined);
    if (refusal) return refusal;

    const sums = freeze(wanted);
    const fee = shippingFee(method, tariff, sums.subtotal);
    if (!fee) return new FulfilmentUnavailable(waysLeft(tariff, sums.subtotal));
    const actual = sums.subtotal.plus(fee);
    if (!actual.equals(input.expectedTotal)) {
      return new PriceChanged(
        input.expectedTotal,
        actual,
        wanted.flatMap(({ line, quote }) => differencesOf(line, quote)),
      );
    }
    if (actual.isZero) return new InvalidInput('order.nothingToPay', 'expectedTotal');
    return { member, sums, fee, due: actual };
  }

  /** Opens the payment and holds the goods as long as it may come. */
  private async hold(
    tx: Tx,
    orderId: Id<'Order'>,
    input: PlaceOrderInput,
    { sums, due }: Agreed,
  ): Promise<PaymentFacts | Refusal> {
    const payment = await this.payments.open(tx, { orderId, method: input.paymentMethod, amount: due });
    if (payment instanceof UserError) return payment;
    const missing = await this.stock.reserve(tx, sums.lines, { orderId, expiresAt: payment.expiresAt ?? NO_END });
    return missing ?? payment;
  }

  private write(
    tx: Tx,
    orderId: Id<'Order'>,
    input: PlaceOrderInput,
    parts: { agreed: Agreed; payment: PaymentFacts; phone: KeptPhone },
  ): Promise<string> {
    const { agreed, payment, phone } = parts;
    const { contact, fulfilment } = input;
    const address = fulfilment.method === 'OWN_COURIER' ? fulfilment.address : null;
    const order = {
      id: orderId,
      placedAt: this.clock.now(),
      placedOn: this.clock.today(currentTenant().timeZone as CooperativeTimeZone),
      paymentMethod: payment.method,
      paymentId: payment.id,
      expiresAt: payment.expiresAt,
      priceClass: agreed.member ? ('MEMBER' as const) : ('PUBLIC' as const),
      subtotal: agreed.sums.subtotal.amount,
      shippingFee: agreed.fee.amount,
      uniqueAmount: payment.uniqueAmount.amount,
      memberSavings: agreed.sums.memberSavings.amount,
      personId: currentContext()?.principal?.personId ?? null,
      memberId: agreed.member?.id ?? null,
      memberNoMasked: agreed.member ? maskMemberNo(agreed.member.memberNo) : null,
      contactName: contact.name,
      phoneMasked: phone.masked,
      fulfilmentMethod: fulfilment.method,
      street: address?.street ?? null,
      landmark: address?.landmark ?? null,
      regionCode: address?.regionCode ?? null,
      postalCode: address?.postalCode ?? null,
      fulfilmentNote: fulfilment.note ?? null,
      note: input.note ?? null,
    };
    const bytes = { tokenHash: tokenHash(this.links.token(orderId)), phoneSealed: phone.sealed, phoneHash: phone.hash };
    return insertOrder(tx, order, bytes, agreed.sums.lines);
  }

  private announce(tx: Tx, orderId: string, number: string, payment: PaymentFacts, member: ActiveMember | null): void {
    const facts = { number, paymentMethod: payment.method, total: payment.amount.amount };
    tx.emit(orderPlaced({ orderId, ...facts, memberId: member?.id ?? null }));
    tx.audit({ action: 'orders.place', subject: 'order', subjectId: orderId, after: facts });
    if (payment.expiresAt) tx.schedule(expiryOf(orderId, payment.expiresAt));
  }
}

interface Agreed {
  readonly member: ActiveMember | null;
  readonly sums: FrozenSums;
  readonly fee: Money;
  /** Subtotal and shipping, without the unique amount of a transfer. */
  readonly due: Money;
}

/** What is no longer sold first, then everything of which there is too little. */
function refusalOf(
  wanted: readonly { line: KeptLine; quote: Quote | undefined }[],
): ProductUnavailable | OutOfStock | undefined {
  const gone = wanted.find(({ quote }) => !quote?.isSold);
  if (gone) return new ProductUnavailable(gone.line.variantId as VariantId);
  const short = wanted.flatMap(({ line, quote }) =>
    quote && line.quantity.exceeds(quote.available) ? [shortageOf(line, quote)] : [],
  );
  return short.length > 0 ? new OutOfStock(short) : undefined;
}

function waysLeft(tariff: Tariff, subtotal: Money): ('PICKUP' | 'OWN_COURIER')[] {
  return (['PICKUP', 'OWN_COURIER'] as const).filter((method) => shippingFee(method, tariff, subtotal) !== null);
}

/** The last three characters are enough for a member to know his own number. */
export function maskMemberNo(memberNo: string): string {
  return `••••${memberNo.slice(-3)}`;
}
