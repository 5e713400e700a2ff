import { formatDate, formatPercent, formatRupiah, terbilang, type BusinessDate, type Money } from '@lumbung/kernel';
import { column, facts, qr, signatures, text, total } from '../model/blocks.js';
import type { Block, TableBlock, Total } from '../model/block.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import {
  amountOf,
  amountRows,
  heading,
  letterhead,
  phoneOf,
  soldBy,
  type BoughtLine,
  type OrderAmounts,
  type PaperInput,
  type Party,
} from './common.js';

/** One rate of PPN on the paper, as the tax rules of the sale gave it. */
export interface InvoiceTax {
  /** DPP: the price without tax. */
  readonly base: Money;
  /** DPP nilai lain, 11/12 of the DPP, on ordinary goods; null where the full price is the base (luxury). */
  readonly otherBase: Money | null;
  readonly ratePercent: number | string;
  readonly tax: Money;
}

export interface InvoiceInput extends PaperInput {
  /** A proof of order is sent before payment, an invoice with the goods. */
  readonly kind: 'INVOICE' | 'ORDER_PROOF';
  readonly number: string;
  /** The order's number, where the invoice has one of its own. */
  readonly orderNo?: string | null;
  readonly issuedOn: BusinessDate;
  readonly dueOn?: BusinessDate | null;
  readonly buyer: Party;
  readonly lines: readonly BoughtLine[];
  readonly amounts: OrderAmounts;
  readonly taxes: readonly InvoiceTax[];
  /** How it is or was paid, in words: 'Transfer Bank Contoh, lunas'. */
  readonly payment?: string | null;
  readonly note?: string | null;
  readonly link?: { readonly url: string; readonly caption: string } | null;
  /** Who signs for the cooperative; nobody signs an order's proof. */
  readonly signedBy?: string | null;
}

/** An invoice (faktur) or the proof of an order (bukti pesanan), with the tax base and the amount in words. */
export function invoice(input: InvoiceInput): Document {
  const { locale = 'id', buyer, amounts } = input;
  const words = wordsOf(locale);
  const name = input.kind === 'INVOICE' ? words.invoice : words.orderProof;
  const blocks: Block[] = [
    letterhead(input.issuer, words, true),
    heading(name, words, input.copyNo),
    facts(
      [
        [words.number, input.number],
        [words.order, input.orderNo],
        [words.date, formatDate(input.issuedOn, locale)],
        [words.dueOn, input.dueOn && formatDate(input.dueOn, locale)],
        [words.payment, input.payment],
      ],
      [
        [words.buyer, buyer.name],
        [words.member, buyer.memberNoMasked],
        [words.taxIdNo, buyer.taxIdNo],
        [words.address, buyer.address],
        [words.phone, phoneOf(buyer)],
      ],
    ),
    linesTable(input),
    { kind: 'totals', rows: amountRows(amounts, words, locale) },
    ...(input.taxes.length > 0 ? [{ kind: 'totals' as const, rows: taxRows(input) }] : []),
    { kind: 'words', label: words.inWords, text: terbilang(amounts.total) },
    ...(input.note ? [text(`${words.note}: ${input.note}`)] : []),
    ...(input.link ? [qr(input.link.url, input.link.caption)] : []),
    ...(input.kind === 'INVOICE'
      ? [signatures([words.receivedBy, buyer.name], [words.issuedBy, input.signedBy ?? null])]
      : []),
  ];
  return { name: `${name} ${input.number}`, locale, sheets: [{ blocks }], isNumbered: true, madeAt: null };
}

function linesTable({ locale = 'id', lines }: InvoiceInput): TableBlock {
  const words = wordsOf(locale);
  const hasDiscount = lines.some((line) => line.discount?.isPositive);
  const discountCell = (line: BoughtLine) =>
    line.discount?.isPositive ? formatRupiah(line.discount.negated(), locale) : '';
  return {
    kind: 'table',
    columns: [
      column(words.item, 42),
      column(words.quantity, 14, 'right'),
      column(words.unitPrice, 16, 'right'),
      ...(hasDiscount ? [column(words.discount, 14, 'right')] : []),
      column(words.amount, 18, 'right'),
    ],
    rows: lines.map((line) => [
      [line.sku ? `${line.name} (${line.sku})` : line.name, line.seller && soldBy(line.seller, words)]
        .filter(Boolean)
        .join(' · '),
      amountOf(line.quantity, line.unit, locale),
      formatRupiah(line.unitPrice, locale),
      ...(hasDiscount ? [discountCell(line)] : []),
      formatRupiah(line.total, locale),
    ]),
    sums: null,
    whenEmpty: words.empty,
  };
}

function taxRows({ locale = 'id', taxes }: InvoiceInput): Total[] {
  const words = wordsOf(locale);
  return taxes.flatMap((tax) => [
    total(words.taxBase, formatRupiah(tax.base, locale)),
    ...(tax.otherBase ? [total(words.otherTaxBase, formatRupiah(tax.otherBase, locale))] : []),
    total(`${words.tax} ${formatPercent(tax.ratePercent, locale)}`, formatRupiah(tax.tax, locale)),
  ]);
}
