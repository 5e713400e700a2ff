import type { Cell } from '@lumbung/catalog';
import { formatDateTime, type CooperativeTimeZone } from '@lumbung/kernel';
import type { Locale } from '@lumbung/platform';
import type { Order } from '../order/order.schema.js';

const WORDS = {
  id: {
    order: ['Nomor', 'Waktu', 'Status', 'Kanal', 'Pembeli', 'Nomor anggota', 'Cara bayar', 'Cara terima'],
    amounts: [
      'Subtotal',
      'Diskon',
      'PPN di luar harga',
      'PPN di dalam harga',
      'Ongkos kirim',
      'Diskon ongkir',
      'Kode unik',
      'Total',
      'Dikembalikan',
    ],
    line: [
      'Barang',
      'Varian',
      'SKU',
      'Jumlah',
      'Satuan',
      'Harga satuan',
      'Jumlah harga',
      'Diskon',
      'PPN',
      'Dibayar',
      'Dikembalikan',
    ],
  },
  en: {
    order: ['Number', 'Time', 'Status', 'Channel', 'Buyer', 'Member no.', 'Payment', 'Fulfilment'],
    amounts: [
      'Subtotal',
      'Discount',
      'VAT on top',
      'VAT inside',
      'Shipping',
      'Shipping discount',
      'Unique amount',
      'Total',
      'Given back',
    ],
    line: [
      'Product',
      'Variant',
      'SKU',
      'Quantity',
      'Unit',
      'Unit price',
      'Amount',
      'Discount',
      'VAT',
      'Paid',
      'Given back',
    ],
  },
} as const;

/** What of an order a file needs; the phone number stays where it is. */
export const ORDER_PATHS: ReadonlySet<string> = new Set(
  [
    'number',
    'placedAt',
    'statusLabel',
    'channel',
    'contact',
    'member',
    'payment',
    'fulfilment',
    'refunds',
    'total',
  ].map((path) => `nodes.${path}`),
);
export const LINE_PATHS: ReadonlySet<string> = new Set([...ORDER_PATHS, 'nodes.lines']);

export function orderHeadings(hasLines: boolean, locale: Locale): string[] {
  const words = WORDS[locale];
  return [...words.order, ...(hasLines ? words.line : words.amounts)];
}

export function orderRow(order: Order, zone: CooperativeTimeZone, locale: Locale): Cell[] {
  const given = order.refunds.reduce((sum, { amount }) => sum + Number(amount), 0);
  const { subtotal, discount, taxAdded, taxIncluded, shippingFee, shippingDiscount, uniqueAmount, total } = order;
  return [
    ...headOf(order, zone, locale),
    ...[subtotal, discount, taxAdded, taxIncluded, shippingFee, shippingDiscount, uniqueAmount, total].map(amountOf),
    given,
  ];
}

export function lineRows(order: Order, zone: CooperativeTimeZone, locale: Locale): Cell[][] {
  const head = headOf(order, zone, locale);
  return order.lines.map((line) => [
    ...head,
    line.productName,
    line.variantName,
    line.sku,
    Number(line.quantity),
    line.unitLabel,
    line.unitPrice,
    line.total,
    line.discount,
    line.tax,
    line.net,
    line.refunded,
  ]);
}

function headOf(
  { number, placedAt, statusLabel, channel, contact, member, payment, fulfilment }: Order,
  zone: CooperativeTimeZone,
  locale: Locale,
): Cell[] {
  return [
    number,
    formatDateTime(placedAt, zone, locale),
    statusLabel,
    channel,
    contact.name,
    member?.memberNo ?? null,
    payment.method,
    fulfilment.methodLabel,
  ];
}

const amountOf = (amount: Order['total']): number => (typeof amount === 'number' ? amount : amount.amount);
