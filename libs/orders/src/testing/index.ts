import type { VariantId } from '@lumbung/catalog';
import { newId, quantity, type PhoneNumber } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { openAllPaymentMethods } from '@lumbung/payments/testing';
import { UserError, type Principal } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { CartService } from '../cart/cart.service.js';
import type { Cart } from '../cart/cart.schema.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import type { PlaceOrderInput } from '../checkout/checkout.schema.js';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import type { Order } from '../order/order.schema.js';
import { CaptureService } from '../settlement/capture.service.js';

export interface Wanted {
  readonly variantId: VariantId | string;
  readonly quantity?: number;
}

/** Who buys in a spec; a guest unless somebody is named. */
export type Buyer = Partial<Principal>;

/** Opens the books and every way to pay, so that orders can be placed and paid. */
export async function openShop(coop: TestCooperative): Promise<void> {
  await openBooksOf(coop);
  await openAllPaymentMethods(coop);
}

/** A guest's cart with these goods; answers the cart as he sees it. */
export async function cartWith(coop: TestCooperative, wanted: readonly Wanted[], buyer?: Buyer): Promise<Cart> {
  let cart: Cart | undefined;
  for (const { variantId, quantity: amount = 1 } of wanted) {
    cart = granted(
      await as(coop, buyer, () =>
        coop.house.get(CartService).add({ cartToken: cart?.token, variantId, quantity: quantity(amount) }),
      ),
    );
  }
  if (!cart) throw new Error('A cart in a spec holds something.');
  return cart;
}

/** What the checkout page would send for this cart: picked up, paid by transfer, unless said otherwise. */
export function checkoutOf(cart: Cart, changes: Partial<PlaceOrderInput> = {}): PlaceOrderInput {
  return {
    requestId: newId(),
    cartToken: cart.token,
    contact: { name: 'Siti Aminah', phone: '+628000000101' as PhoneNumber },
    fulfilment: { method: 'PICKUP' },
    paymentMethod: 'BANK_TRANSFER',
    expectedTotal: cart.total,
    ...changes,
  };
}

/** An order placed by a guest. */
export async function orderIn(
  coop: TestCooperative,
  wanted: readonly Wanted[],
  changes: Partial<PlaceOrderInput> = {},
  buyer?: Buyer,
): Promise<Order> {
  const cart = await cartWith(coop, wanted, buyer);
  return granted(await as(coop, buyer, () => coop.house.get(CheckoutService).place(checkoutOf(cart, changes))));
}

/** An order whose money the cashier saw. */
export async function paidOrderIn(
  coop: TestCooperative,
  wanted: readonly Wanted[],
  changes: Partial<PlaceOrderInput> = {},
  buyer?: Buyer,
): Promise<Order> {
  const order = await orderIn(coop, wanted, changes, buyer);
  return granted(
    await coop.run(() => coop.house.get(CaptureService).confirm({ requestId: newId(), orderId: order.id })),
  );
}

/** A pickup order that was paid, handed over and so completed. */
export async function completedOrderIn(
  coop: TestCooperative,
  wanted: readonly Wanted[],
  changes: Partial<PlaceOrderInput> = {},
  buyer?: Buyer,
): Promise<Order> {
  const order = await paidOrderIn(coop, wanted, changes, buyer);
  const fulfilment = coop.house.get(FulfilmentService);
  await coop.run(() => fulfilment.accept(order.id));
  await coop.run(() => fulfilment.markReady(order.id));
  return granted(await coop.run(() => fulfilment.handOver({ requestId: newId(), orderId: order.id })));
}

/** Nobody in particular, or the one who is named. */
export function as<T>(coop: TestCooperative, buyer: Buyer | undefined, work: () => T): T {
  return buyer ? coop.run(work, [], buyer) : coop.run(work, null);
}

/** The thing itself where a spec expects no refusal. */
export function granted<T extends object>(answer: T | UserError): Exclude<T, UserError> {
  if (answer instanceof UserError) throw new Error(`${answer.code}: ${answer.message}`);
  return answer as Exclude<T, UserError>;
}

export { Cashier, saleOf } from './counter.js';
export { goodsIn, type Goods } from './goods.js';
