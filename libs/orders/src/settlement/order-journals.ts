import { accountCodes, type AccountCode, type NewJournal, type NewPosting } from '@lumbung/ledger';
import { Money } from '@lumbung/kernel';
import { settlementAccount, type PaymentMethod } from '@lumbung/payments';
import type { RefundMethod } from '../order/order-enums.js';
import { taxOnTop, type SoldLine } from '../order/order-lines.js';
import type { RefundShares } from './refund-shares.js';

/** What a journal needs to know of its order. Amounts are whole rupiah. */
export interface BookedOrder {
  readonly id: string;
  readonly number: string;
  readonly memberId: string | null;
  readonly priceClass: 'PUBLIC' | 'MEMBER';
  readonly paymentMethod: PaymentMethod;
  readonly shippingFee: Money;
  readonly shippingDiscount: Money;
  readonly uniqueAmount: Money;
}

/** What a sale of a seller's goods means to the cooperative, line by line: owed to him, and earned. */
export type Consigned = ReadonlyMap<string, { readonly commission: Money; readonly payable: Money }>;

/** How the money of a refund goes: so much makes a member owe less, the rest is handed out. */
export interface MoneyOut {
  readonly method: `${RefundMethod}`;
  readonly owedLess: Money;
}

/** One side of a journal: so much on each account. */
type Side = readonly (readonly [account: AccountCode, amount: Money])[];

/**
 * The journal of a sale. Own goods: money and discounts (4-2090) against sales without tax, and output tax (2-1070).
 * A seller's goods: the same against what he is owed (2-1050, with the tax charged on top, which is his) and the
 * commission (4-2030); the cooperative bears its own discounts. Shipping, and the unique amount of a transfer as other
 * income. Cost of sale against merchandise. Members' and others' business stand apart. Source: chart of accounts,
 * journal recipes for a cash sale and a consignment sale.
 */
export function saleJournal(
  order: BookedOrder,
  lines: readonly SoldLine[],
  consigned: Consigned,
  cost: Money,
  money: AccountCode = settlementAccount[order.paymentMethod],
): NewJournal {
  const { sales, costOfSales } = accountsOf(order);
  const [own, others] = [lines.filter((line) => !line.sellerId), lines.filter((line) => line.sellerId)];
  const owed = [...consigned.values()];
  return {
    kind: 'SALE',
    key: `order.sale:${order.id}`,
    reference: `order:${order.id}`,
    text: `Penjualan pesanan ${order.number}`,
    postings: named(order, [
      ...pairs(
        [
          [accountCodes.SALES_DISCOUNTS, sum(own, 'discount')],
          [money, sum(own, 'net')],
        ],
        [
          [sales, Money.sum(own.map(salesOf))],
          [accountCodes.OUTPUT_VAT, sum(own, 'tax')],
        ],
      ),
      ...pairs(
        [
          [accountCodes.SALES_DISCOUNTS, sum(others, 'discount')],
          [money, sum(others, 'net')],
        ],
        [
          [accountCodes.CONSIGNMENT_PAYABLES, sum(owed, 'payable')],
          [accountCodes.CONSIGNMENT_COMMISSION, sum(owed, 'commission')],
        ],
        'Titip jual',
      ),
      ...pairs(
        [
          [accountCodes.SALES_DISCOUNTS, order.shippingDiscount],
          [money, order.shippingFee.minus(order.shippingDiscount)],
        ],
        [[accountCodes.SHIPPING_INCOME, order.shippingFee]],
        'Ongkir',
      ),
      ...pairs([[money, order.uniqueAmount]], [[accountCodes.OTHER_INCOME, order.uniqueAmount]], 'Kode unik transfer'),
      ...pairs([[costOfSales, cost]], [[accountCodes.MERCHANDISE, cost]], 'Harga pokok penjualan'),
    ]),
  };
}

/** The cost of goods that were sold ahead, when they leave. `part` names what left. */
export function costJournal(order: BookedOrder, part: string, cost: Money): NewJournal {
  const { costOfSales } = accountsOf(order);
  return {
    kind: 'SALE',
    key: `order.cost:${order.id}:${part}`,
    reference: `order:${order.id}`,
    text: `Harga pokok pesanan ${order.number}`,
    postings: named(order, pairs([[costOfSales, cost]], [[accountCodes.MERCHANDISE, cost]], 'Harga pokok penjualan')),
  };
}

/**
 * The journal of a refund: what was booked goes back the other way, each part by its share, and so does the cost of
 * goods that came back. Of a seller's goods only what came back is taken off what he is owed; money that goes back
 * without the goods is borne by the cooperative as a discount, and a discount is taken back with the goods.
 */
export function refundJournal(
  order: BookedOrder,
  refundId: string,
  shares: RefundShares,
  takenBack: Consigned,
  out: MoneyOut,
  cost: Money,
): NewJournal {
  const purse = purseOf(order, out);
  const { sales, costOfSales } = accountsOf(order);
  const own = shares.lines.filter(({ line }) => !line.sellerId);
  const paidBack = sum(
    shares.lines.filter(({ line }) => line.sellerId),
    'amount',
  );
  const [payable, commission] = [sum([...takenBack.values()], 'payable'), sum([...takenBack.values()], 'commission')];
  const borne = paidBack.minus(payable).minus(commission);
  const shipping = shares.shipping.plus(shares.shippingDiscount);
  const { SALES_DISCOUNTS, OUTPUT_VAT, CONSIGNMENT_PAYABLES, CONSIGNMENT_COMMISSION } = accountCodes;
  return {
    kind: 'SALE_REFUND',
    key: `order.refund:${refundId}`,
    reference: `order:${order.id}`,
    text: `Pengembalian uang pesanan ${order.number}`,
    postings: named(order, [
      ...pairs(
        [
          [sales, Money.sum(own.map(({ amount, discount, tax }) => amount.plus(discount).minus(tax)))],
          [OUTPUT_VAT, sum(own, 'tax')],
        ],
        [[SALES_DISCOUNTS, sum(own, 'discount')], ...purse(sum(own, 'amount'))],
      ),
      ...pairs(
        [
          [CONSIGNMENT_PAYABLES, payable],
          [CONSIGNMENT_COMMISSION, commission],
          [SALES_DISCOUNTS, borne],
        ],
        [[SALES_DISCOUNTS, borne.negated()], ...purse(paidBack)],
        'Titip jual',
      ),
      ...pairs(
        [[accountCodes.SHIPPING_INCOME, shipping]],
        [[SALES_DISCOUNTS, shares.shippingDiscount], ...purse(shares.shipping)],
        'Ongkir',
      ),
      ...pairs([[accountCodes.OTHER_INCOME, shares.unique]], purse(shares.unique), 'Kode unik transfer'),
      ...pairs([[accountCodes.MERCHANDISE, cost]], [[costOfSales, cost]], 'Barang kembali'),
    ]),
  };
}

/** Sales of a line, before its discount and without tax: inside the price it is taken out, on top it was never in. */
function salesOf({ total, tax, taxIsIncluded }: SoldLine): Money {
  return taxIsIncluded ? total.minus(tax) : total;
}

/** What a sale of a seller's line is to consignment: its price before the cooperative's discounts, and the tax on top. */
export function grossOf(line: SoldLine): { gross: Money; tax: Money } {
  return { gross: line.total, tax: taxOnTop(line) };
}

/** From where the money goes back: first off what a member owes, then handed out. Each call takes the next part. */
function purseOf({ paymentMethod }: BookedOrder, { method, owedLess }: MoneyOut): (amount: Money) => Side {
  const money = method === 'PROVIDER' ? settlementAccount[paymentMethod] : HANDED_OUT_FROM[method];
  let owed = owedLess;
  return (amount) => {
    const less = amount.exceeds(owed) ? owed : amount;
    owed = owed.minus(less);
    return [
      [accountCodes.MEMBER_PURCHASE_RECEIVABLES, less],
      [money, amount.minus(less)],
    ];
  };
}

const HANDED_OUT_FROM = {
  CASH: accountCodes.CASH_ON_HAND,
  BANK_TRANSFER: accountCodes.BANK,
  // On its way back onto the member's account: see backToSavings.
  SAVINGS: accountCodes.MEMBER_PURCHASE_RECEIVABLES,
} as const;

/** A sale to an active member is members' business, also where a product has no member price. */
function accountsOf({ priceClass }: BookedOrder): { sales: AccountCode; costOfSales: AccountCode } {
  return priceClass === 'MEMBER'
    ? { sales: accountCodes.SALES_TO_MEMBERS, costOfSales: accountCodes.COST_OF_SALES_TO_MEMBERS }
    : { sales: accountCodes.SALES_TO_OTHERS, costOfSales: accountCodes.COST_OF_SALES_TO_OTHERS };
}

/** Both sides, equal in sum, as postings from one account to one other; what is not above zero is left out. */
function pairs(debits: Side, credits: Side, text?: string): NewPosting[] {
  const postings: NewPosting[] = [];
  const [from, to] = [above(debits), above(credits)];
  while (from.length > 0 && to.length > 0) {
    const [debit, credit] = [from[0] as Part, to[0] as Part];
    const amount = debit.amount.exceeds(credit.amount) ? credit.amount : debit.amount;
    postings.push({ debit: debit.account, credit: credit.account, amount, ...(text ? { text } : {}) });
    for (const [parts, part] of [
      [from, debit],
      [to, credit],
    ] as const) {
      part.amount = part.amount.minus(amount);
      if (part.amount.isZero) parts.shift();
    }
  }
  if (from.length + to.length > 0) throw new Error('The sides of a journal differ.');
  return postings;
}

interface Part {
  readonly account: AccountCode;
  amount: Money;
}

function above(side: Side): Part[] {
  return side.filter(([, amount]) => amount.isPositive).map(([account, amount]) => ({ account, amount }));
}

function sum<K extends string>(parts: readonly Readonly<Record<K, Money>>[], name: K): Money {
  return Money.sum(parts.map((part) => part[name]));
}

function named({ memberId }: BookedOrder, postings: NewPosting[]): NewPosting[] {
  return memberId ? postings.map((posting) => ({ ...posting, memberId })) : postings;
}

/** Nothing at all is zero. */
export function sumOfCosts(lines: readonly { readonly cost: Money }[]): Money {
  return sum(lines, 'cost');
}
