import { formatDateTime, formatInteger, formatRupiah, Money, type CooperativeTimeZone } from '@lumbung/kernel';
import { column, type OptionalFact } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import type { PaperInput } from './common.js';
import { tableReport } from './table-report.js';

export interface ListedOrder {
  readonly number: string;
  readonly placedAt: Date;
  readonly buyer: string;
  readonly itemCount: number;
  readonly total: Money;
  /** In words: 'QRIS, lunas'. */
  readonly payment: string;
  /** In words: 'Siap diambil'. */
  readonly status: string;
}

export interface OrderListInput extends PaperInput {
  readonly orders: readonly ListedOrder[];
  readonly about: readonly OptionalFact[];
  readonly madeAt: Date;
  readonly timeZone: CooperativeTimeZone;
}

/** A list of orders with their sum, as the desk prints it for the day or a route. */
export function orderList(input: OrderListInput): Document {
  const { locale = 'id', orders, timeZone } = input;
  const words = wordsOf(locale);
  return tableReport({
    ...input,
    title: words.orderList,
    columns: [
      column(words.number, 18),
      column(words.time, 15),
      column(words.buyer, 21),
      column(words.quantity, 8, 'right'),
      column(words.amount, 14, 'right'),
      column(words.payment, 14),
      column(words.status, 13),
    ],
    rows: orders.map((order) => [
      order.number,
      formatDateTime(order.placedAt, timeZone, locale),
      order.buyer,
      formatInteger(order.itemCount, locale),
      formatRupiah(order.total, locale),
      order.payment,
      order.status,
    ]),
    sums: [words.total, '', '', '', formatRupiah(Money.sum(orders.map((order) => order.total)), locale), '', ''],
  });
}
