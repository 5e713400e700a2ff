import type { StepUpRefused, StepUpRequired } from '@lumbung/identity';
import { Clock, newId, type Id, type PhoneNumber } from '@lumbung/kernel';
import {
  PaymentCharges,
  PaymentMethodUnavailable,
  PaymentSettingsService,
  PaymentsService,
  paysAtOnce,
  type CreditLimitExceeded,
  type PaymentFacts,
} from '@lumbung/payments';
import {
  currentContext,
  InvalidInput,
  rateLimited,
  TenantDatabase,
  TenantVault,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { takeCart } from '../cart/cart-rows.js';
import { CartLookup } from '../cart/cart-lookup.js';
import { CartService } from '../cart/cart.service.js';
import { weightOf } from '../delivery/expedition.js';
import { PickupSlots, type PickupSlot } from '../delivery/pickup-slots.js';
import { fulfilmentOptions } from '../delivery/tariff.js';
import { lockOrder } from '../order/locked-order.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService, type Paths } from '../order/orders.service.js';
import { PayingFromSavings } from '../paying/paying-from-savings.service.js';
import { isPayableWith } from '../paying/ways-to-pay.js';
import { CaptureService, type CaptureRefusal } from '../settlement/capture.service.js';
import { keepPhone, type KeptPhone } from '../shop/phones.js';
import { CartEmpty, ShopClosed, type PickupSlotUnavailable } from '../shop/refusals.js';
import { ViewerService } from '../shop/viewer.service.js';
import type { CheckoutOptions, OrderContactInput, OrderFulfilmentInput, PlaceOrderInput } from './checkout.schema.js';
import { addressProblem, circumstances, tariffTo, type Circumstances } from './circumstances.js';
import { PlacingService, type Agreed, type AgreeRefusal, type Particulars } from './placing.service.js';

export type PlaceRefusal =
  | AgreeRefusal
  | CartEmpty
  | PaymentMethodUnavailable
  | CreditLimitExceeded
  | PickupSlotUnavailable
  | ShopClosed
  | StepUpRequired
  | StepUpRefused
  | CaptureRefusal;

/** What a buyer asked for, whether he orders or only drafts. */
export interface Asked {
  readonly cartToken: string;
  readonly contact: OrderContactInput;
  readonly fulfilment: OrderFulfilmentInput;
  readonly expectedTotal?: PlaceOrderInput['expectedTotal'] | null;
}

/** From cart to order. */
@Injectable()
export class CheckoutService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly carts: CartService,
    private readonly lookup: CartLookup,
    private readonly placing: PlacingService,
    private readonly payments: PaymentsService,
    private readonly paymentSettings: PaymentSettingsService,
    private readonly charges: PaymentCharges,
    private readonly captures: CaptureService,
    private readonly fromSavings: PayingFromSavings,
    private readonly slots: PickupSlots,
    private readonly orders: OrdersService,
    private readonly viewers: ViewerService,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
  ) {}

  /** Cart, ways to bring and ways to pay; with a destination fees are exact. Null for an unknown cart. */
  async options(cartToken: string, destination: string | null): Promise<CheckoutOptions | null> {
    const found = await this.db.transaction(async (tx) => {
      const looked = await this.carts.look(tx, cartToken);
      if (!looked) return null;
      const { cart, row, wanted, member } = looked;
      const load = { subtotal: cart.subtotal, grams: weightOf(wanted) };
      const fulfilments = fulfilmentOptions(await tariffTo(tx, destination), load, destination !== null);
      for (const option of fulfilments.flatMap((it) => [it, ...it.services])) {
        if (!option.fee) continue;
        const { sums } = await this.lookup.reckon(tx, row, wanted, member, option.fee);
        option.total = sums.due;
      }
      return { cart, fulfilments, member, pickupSlots: await this.slots.free(tx) };
    });
    if (!found) return null;
    const { member, ...shown } = found;
    return {
      ...shown,
      payments: await this.paymentSettings.options(member?.id, await this.fromSavings.accounts(member?.id)),
    };
  }

  /**
   * Orders what lies in the cart: guests by phone number, members signed in. Price, tax, discounts, membership and stock
   * are decided now, whatever the cart said; goods are held until the end of the payment's time; the cart is empty
   * afterwards. A member's credit and his savings pay at once, savings only once he proved himself. Amounts are whole rupiah. Safe to repeat by requestId. Sends the same
   * number of statements for one line as for twelve. Refuses with what stands in the way, and then nothing was held;
   * throws RATE_LIMITED for a phone number that holds too many unpaid orders.
   */
  async place(input: PlaceOrderInput, paths?: Paths): Promise<Order | PlaceRefusal> {
    const mismatch = await this.mismatch(input);
    if (mismatch) return mismatch;
    const unproved = await this.fromSavings.prove(input);
    if (unproved) return unproved;
    const keys = await this.vault.keys();
    const orderId = newId<'Order'>();
    let charged: PaymentFacts | undefined;
    const answer = await this.db.transaction(async (tx): Promise<Order | PlaceRefusal> => {
      const earlier = await tx.claimRequest('orders.place', input.requestId, input, orderId);
      if (earlier) return this.orders.inside(tx, earlier, 'buyer', paths);

      const phone = keepPhone(keys, orderId, input.contact.phone as PhoneNumber);
      const asked = await this.agreeFor(tx, orderId, input, phone, 'ONLINE');
      if (asked instanceof UserError) return asked;
      const { agreed, particulars } = asked;
      const { paymentMethod, paymentChannel: channel } = input;
      const memberId = agreed.wish.member?.id;
      const savings = await this.fromSavings.accountOf(tx, input, memberId);
      const wish = { orderId, method: paymentMethod, amount: agreed.due, memberId, savings, channel };
      const payment = await this.payments.open(tx, wish);
      if (payment instanceof UserError) return payment;
      charged = payment.provider ? payment : undefined;
      const refusal = await this.write(tx, orderId, agreed, { ...particulars, note: input.note ?? null, payment });
      return refusal ?? this.orders.inside(tx, orderId, 'buyer', paths);
    });
    if (!charged || answer instanceof UserError) return answer;
    // Never inside a transaction; what cannot be made now the worker makes, and the order page shows it.
    await this.charges.startFor(charged.id, 5_000);
    return this.orders.transaction((tx) => this.orders.inside(tx, orderId, 'buyer', paths));
  }

  /**
   * Empties the cart and decides everything about its order but the payment. Refuses with what stands in the way, and
   * then nothing happened; throws RATE_LIMITED.
   */
  async agreeFor(
    tx: Tx,
    orderId: Id<'Order'>,
    { cartToken, contact, fulfilment, expectedTotal = null }: Asked,
    phone: KeptPhone,
    channel: 'ONLINE' | 'WHATSAPP',
  ): Promise<{ agreed: Agreed; particulars: Given; around: Circumstances } | PlaceRefusal> {
    const name = contact.name.trim();
    if (name === '') return new InvalidInput('order.contactNameMissing', 'contact.name');
    const personId = currentContext()?.principal?.personId ?? null;
    const now = this.clock.now();
    const { method, address = null, expeditionServiceId: serviceId = null } = fulfilment;
    const around = await circumstances(tx, address?.regionCode ?? null, { phoneHash: phone.hash, personId }, now);
    if (!around.isAcceptingOrders) return new ShopClosed();
    if (around.retryAfterSeconds > 0) throw rateLimited(around.retryAfterSeconds);
    const { lines, codes } = await takeCart(tx, cartToken, personId, now);
    if (lines.length === 0) return new CartEmpty();

    const member = await this.viewers.member(tx);
    const problem = method === 'PICKUP' ? undefined : addressProblem(address, around);
    const { tariff, isFirstOrder } = around;
    const buyer = { member, personId, phoneHash: phone.hash, isFirstOrder, channel };
    const agreed = await this.placing.agree(tx, orderId, {
      ...{ lines, codes, tariff, method, serviceId, expectedTotal },
      ...buyer,
    });
    if (agreed instanceof UserError) return problem && !isAboutGoods(agreed) ? problem : agreed;
    if (problem) return problem;
    const slot = await this.slotOf(tx, fulfilment, around);
    if (slot instanceof UserError) return slot;
    const particulars = {
      contact: { name, phone },
      address: method === 'PICKUP' ? null : address,
      fulfilmentNote: fulfilment.note ?? null,
      slot,
    };
    return { agreed, particulars, around };
  }

  /** Writes the placed order; what credit or savings pay is captured with it. */
  private async write(
    tx: Tx,
    orderId: Id<'Order'>,
    agreed: Agreed,
    given: Given & { note: string | null; payment: PaymentFacts },
  ): Promise<PlaceRefusal | undefined> {
    const { method: paymentMethod, expiresAt } = given.payment;
    const number = await this.placing.write(tx, orderId, agreed, {
      ...given,
      state: 'PLACED',
      paymentMethod,
      expiresAt,
    });
    if (number instanceof UserError) return number;
    return paysAtOnce(paymentMethod) ? this.captures.capture(tx, await lockOrder(tx, orderId), {}) : undefined;
  }

  private async slotOf(
    tx: Tx,
    { method, pickupSlot }: OrderFulfilmentInput,
    { hasPickupSlots }: Circumstances,
  ): Promise<PickupSlot | PickupSlotUnavailable | InvalidInput | null> {
    if (method !== 'PICKUP' || !hasPickupSlots) return null;
    if (!pickupSlot) return new InvalidInput('order.slotMissing', 'fulfilment.pickupSlot');
    return this.slots.take(tx, pickupSlot);
  }

  private async mismatch({
    paymentMethod,
    fulfilment,
  }: PlaceOrderInput): Promise<PaymentMethodUnavailable | undefined> {
    if (isPayableWith(paymentMethod, fulfilment.method)) return undefined;
    const options = await this.paymentSettings.options();
    return new PaymentMethodUnavailable(
      options.filter((it) => it.isAvailable && isPayableWith(it.method, fulfilment.method)).map((it) => it.method),
    );
  }
}

type Given = Omit<Particulars, 'state' | 'payment' | 'paymentMethod' | 'expiresAt' | 'note'>;

/** Goods that are gone are told before an address that is incomplete, everything else after it. */
function isAboutGoods(refusal: AgreeRefusal): boolean {
  return ['PRODUCT_UNAVAILABLE', 'OUT_OF_STOCK'].includes(refusal.code);
}
