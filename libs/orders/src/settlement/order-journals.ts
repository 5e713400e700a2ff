import { accountCodes, type AccountCode, type NewJournal, type NewPosting } from '@lumbung/ledger';
import { Money } from '@lumbung/kernel';
import { settlementAccount, type PaymentMethod } from '@lumbung/payments';
import type { RefundMethod } from '../order/order-enums.js';

/** What a journal needs to know of its order. Amounts are whole rupiah. */
export interface BookedOrder {
  readonly id: string;
  readonly number: string;
  readonly memberId: string | null;
  readonly priceClass: 'PUBLIC' | 'MEMBER';
  readonly paymentMethod: PaymentMethod;
  readonly subtotal: Money;
  readonly shippingFee: Money;
  readonly uniqueAmount: Money;
}

/** The parts of what a buyer pays, in the order in which they go back: goods first, the unique amount last. */
export interface Parts {
  readonly goods: Money;
  readonly shipping: Money;
  readonly unique: Money;
}

/**
 * The journal of a sale: money against sales, shipping and (unique transfer amount) other income; cost of sale against
 * merchandise. Members' and others' business stand apart. Source: chart of accounts, journal recipes for a cash sale.
 */
export function saleJournal(order: BookedOrder, cost: Money): NewJournal {
  const money = settlementAccount[order.paymentMethod];
  const { sales, costOfSales } = accountsOf(order);
  return {
    kind: 'SALE',
    key: `order.sale:${order.id}`,
    reference: `order:${order.id}`,
    text: `Penjualan pesanan ${order.number}`,
    postings: withoutNothing(order, [
      { debit: money, credit: sales, amount: order.subtotal },
      { debit: money, credit: accountCodes.SHIPPING_INCOME, amount: order.shippingFee, text: 'Ongkir' },
      { debit: money, credit: accountCodes.OTHER_INCOME, amount: order.uniqueAmount, text: 'Kode unik transfer' },
      { debit: costOfSales, credit: accountCodes.MERCHANDISE, amount: cost, text: 'Harga pokok penjualan' },
    ]),
  };
}

/** The journal of a refund: what was booked goes back the other way, and so does the cost of goods that came back. */
export function refundJournal(
  order: BookedOrder,
  refundId: string,
  parts: Parts,
  method: `${RefundMethod}`,
  cost: Money,
): NewJournal {
  const money = method === 'CASH' ? accountCodes.CASH_ON_HAND : accountCodes.BANK;
  const { sales, costOfSales } = accountsOf(order);
  return {
    kind: 'SALE_REFUND',
    key: `order.refund:${refundId}`,
    reference: `order:${order.id}`,
    text: `Pengembalian uang pesanan ${order.number}`,
    postings: withoutNothing(order, [
      { debit: sales, credit: money, amount: parts.goods },
      { debit: accountCodes.SHIPPING_INCOME, credit: money, amount: parts.shipping, text: 'Ongkir' },
      { debit: accountCodes.OTHER_INCOME, credit: money, amount: parts.unique, text: 'Kode unik transfer' },
      { debit: accountCodes.MERCHANDISE, credit: costOfSales, amount: cost, text: 'Barang kembali' },
    ]),
  };
}

/** Which parts of the payment a refund takes, when so much went back before. The parts sum to the amount. */
export function refundParts(order: Pick<BookedOrder, 'subtotal' | 'shippingFee'>, before: Money, amount: Money): Parts {
  const [from, to] = [partsOf(order, before), partsOf(order, before.plus(amount))];
  return {
    goods: to.goods.minus(from.goods),
    shipping: to.shipping.minus(from.shipping),
    unique: to.unique.minus(from.unique),
  };
}

function partsOf({ subtotal, shippingFee }: Pick<BookedOrder, 'subtotal' | 'shippingFee'>, refunded: Money): Parts {
  const goods = least(refunded, subtotal);
  const shipping = least(refunded.minus(goods), shippingFee);
  return { goods, shipping, unique: refunded.minus(goods).minus(shipping) };
}

/** A sale to an active member is members' business, also where a product has no member price. */
function accountsOf({ priceClass }: BookedOrder): { sales: AccountCode; costOfSales: AccountCode } {
  return priceClass === 'MEMBER'
    ? { sales: accountCodes.SALES_TO_MEMBERS, costOfSales: accountCodes.COST_OF_SALES_TO_MEMBERS }
    : { sales: accountCodes.SALES_TO_OTHERS, costOfSales: accountCodes.COST_OF_SALES_TO_OTHERS };
}

function withoutNothing({ memberId }: BookedOrder, postings: NewPosting[]): NewPosting[] {
  return postings
    .filter(({ amount }) => amount.isPositive)
    .map((posting) => (memberId ? { ...posting, memberId } : posting));
}

function least(a: Money, b: Money): Money {
  return a.exceeds(b) ? b : a;
}

/** Nothing at all is zero. */
export function sumOfCosts(lines: readonly { readonly cost: Money }[]): Money {
  return Money.sum(lines.map(({ cost }) => cost));
}
