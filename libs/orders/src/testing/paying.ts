import { newId } from '@lumbung/kernel';
import { ProviderInbox } from '@lumbung/payments';
import type { FakeProviders } from '@lumbung/payments/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { PlaceOrderInput } from '../checkout/checkout.schema.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService } from '../order/orders.service.js';
import { PaymentChangesService } from '../paying/payment-changes.service.js';
import type { ChangePaymentMethodInput } from '../paying/paying.schema.js';
import { CaptureService } from '../settlement/capture.service.js';
import { goodsIn } from './goods.js';
import { as, orderIn, type Buyer } from './index.js';

type Linked = Pick<Order, 'token'>;

/** An order of Rp10.000, to be paid to a virtual account of BCA unless said otherwise. */
export async function orderToPay(
  coop: TestCooperative,
  changes: Partial<PlaceOrderInput> = {},
  buyer?: Buyer,
): Promise<Order> {
  const wanted = [{ variantId: await goodsIn(coop, { price: 10_000 }) }];
  return orderIn(coop, wanted, { paymentMethod: 'VIRTUAL_ACCOUNT', paymentChannel: 'VA_BCA', ...changes }, buyer);
}

/** The holder of its link pays it another way: by transfer unless said otherwise. */
export function payOtherwise(
  coop: TestCooperative,
  { token: orderToken }: Linked,
  wish: Partial<ChangePaymentMethodInput> = {},
  buyer?: Buyer,
): ReturnType<PaymentChangesService['change']> {
  const input = { requestId: newId(), orderToken, paymentMethod: 'BANK_TRANSFER', ...wish } as const;
  return as(coop, buyer, () => coop.house.get(PaymentChangesService).change(input));
}

/** The ways to pay that the holder of its link could choose now. */
export async function waysToPay(coop: TestCooperative, { token }: Linked, buyer?: Buyer): Promise<string[]> {
  const options = await as(coop, buyer, () => coop.house.get(PaymentChangesService).options(token));
  return options.flatMap(({ isAvailable, method }) => (isAvailable ? method : [])).sort();
}

/** The order as the holder of its link sees it. */
export function seenByLink(coop: TestCooperative, { token }: Linked): Promise<Order> {
  return as(coop, undefined, () => coop.house.get(OrdersService).byToken(token));
}

/** The cashier saw the money. */
export function confirmIn(
  coop: TestCooperative,
  { id: orderId }: Pick<Order, 'id'>,
): ReturnType<CaptureService['confirm']> {
  return coop.run(() => coop.house.get(CaptureService).confirm({ requestId: newId(), orderId }));
}

/** Somebody pays at the provider, whose news comes in and waits for the worker. */
export async function payAtProvider(coop: TestCooperative, fake: FakeProviders, reference: string): Promise<void> {
  const { headers, body } = fake.pay(reference);
  await as(coop, undefined, () => coop.house.get(ProviderInbox).take('MIDTRANS', headers, body));
}
