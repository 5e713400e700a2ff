import { rupiah, type Money } from '@lumbung/kernel';
import type { PaymentMethod } from '@lumbung/payments';
import type { SalesChannel } from '@lumbung/promotions';
import { currentContext, notFound, tokenHash, type Tx } from '@lumbung/platform';
import { OrderActionNotAllowed, PaymentOutstanding } from '../shop/refusals.js';
import type { OrderAction } from './order-enums.js';
import {
  actionsFor,
  actionsOfBuyer,
  isPaidFor,
  statusOf,
  stepFor,
  type Standing,
  type Transition,
} from './order-machines.js';

/** An order that nobody else changes until this transaction ends. */
export interface LockedOrder extends Standing {
  readonly id: string;
  readonly number: string;
  readonly memberId: string | null;
  readonly priceClass: 'PUBLIC' | 'MEMBER';
  readonly paymentMethod: PaymentMethod;
  readonly placedOn: string;
  readonly channel: SalesChannel;
  readonly cancelReason: string | null;
  readonly subtotal: Money;
  readonly discount: Money;
  readonly taxAdded: Money;
  /** Inside the prices; for information. */
  readonly taxIncluded: Money;
  readonly shippingFee: Money;
  readonly shippingDiscount: Money;
  readonly uniqueAmount: Money;
  readonly total: Money;
  readonly captured: Money;
  readonly refunded: Money;
  /** What went back of the goods, without PPN. */
  readonly refundedGoods: Money;
  readonly refundedShipping: Money;
}

const AMOUNTS = [
  'subtotal',
  'discount',
  'taxAdded',
  'taxIncluded',
  'shippingFee',
  'shippingDiscount',
  'uniqueAmount',
  'total',
  'captured',
  'refunded',
  'refundedGoods',
  'refundedShipping',
] as const;
type Amount = (typeof AMOUNTS)[number];
type Row = Omit<LockedOrder, Amount> & Record<Amount, number>;

const COLUMNS = `
  select id, number, member_id as "memberId", price_class as "priceClass", placed_on as "placedOn", state, fulfilment_state as "fulfilmentState",
         payment_state as "paymentState", payment_method as "paymentMethod", fulfilment_method as "fulfilmentMethod", channel,
         cancel_reason as "cancelReason", subtotal, discount, tax_added as "taxAdded", tax_included as "taxIncluded",
         shipping_fee as "shippingFee", shipping_discount as "shippingDiscount", unique_amount as "uniqueAmount", total, captured, refunded,
         refunded_goods as "refundedGoods", refunded_shipping as "refundedShipping"
    from orders.shop_order`;
const LOCK_BY_ID = `${COLUMNS} where tenant_id = $1 and id = $2 for update`;
const LOCK_BY_TOKEN = `${COLUMNS} where tenant_id = $1 and token_hash = $2 for update`;

/** Throws NOT_FOUND for an id this cooperative does not have. */
export async function lockOrder(tx: Tx, orderId: string): Promise<LockedOrder> {
  return lockedOrFail(await tx.row<Row>(LOCK_BY_ID, [orderId]));
}

/** Throws NOT_FOUND for a token no order has. */
export async function lockOrderOfToken(tx: Tx, token: string): Promise<LockedOrder> {
  return lockedOrFail(await tx.row<Row>(LOCK_BY_TOKEN, [tokenHash(token)]));
}

function lockedOrFail(row: Row | undefined): LockedOrder {
  if (!row) throw notFound();
  const amounts = Object.fromEntries(AMOUNTS.map((name) => [name, rupiah(row[name])])) as Record<Amount, Money>;
  return { ...row, ...amounts };
}

/** What can still go back of what was captured. */
export function refundable({ captured, refunded }: Pick<LockedOrder, 'captured' | 'refunded'>): Money {
  return captured.minus(refunded);
}

/**
 * What the buyer paid for goods and did not get back: after discounts, and without PPN, inside the price or on top,
 * since that passes through to the state and is no business with the cooperative. This is what patronage counts.
 */
export function goodsKept({
  subtotal,
  discount,
  taxIncluded,
  refundedGoods,
}: Pick<LockedOrder, 'subtotal' | 'discount' | 'taxIncluded' | 'refundedGoods'>): Money {
  return subtotal.minus(discount).minus(taxIncluded).minus(refundedGoods);
}

/** The step this action takes, or why it cannot be taken now. */
export function stepOrRefusal(
  order: LockedOrder,
  action: OrderAction,
): Transition | OrderActionNotAllowed | PaymentOutstanding {
  const step = stepFor(order, action);
  if (!step) return notAllowed(order);
  if (isPaidFor(order, step)) return step;
  return order.paymentState === 'PENDING' && step.needsPayment
    ? new PaymentOutstanding(order.total)
    : notAllowed(order);
}

/** The refusal for the staff, with what this viewer may do instead. */
export function notAllowed(order: Standing): OrderActionNotAllowed {
  return new OrderActionNotAllowed(
    statusOf(order),
    actionsFor(order, currentContext()?.principal?.permissions ?? new Set()),
  );
}

/** The refusal for the buyer. */
export function notAllowedForBuyer(order: Standing): OrderActionNotAllowed {
  return new OrderActionNotAllowed(statusOf(order), actionsOfBuyer(order));
}
