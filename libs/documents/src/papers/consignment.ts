import {
  formatDate,
  formatPercent,
  formatQuantity,
  formatRupiah,
  terbilang,
  type BusinessDate,
  type Money,
  type Quantity,
} from '@lumbung/kernel';
import { column, facts, signatures, text, total } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import { amountOf, heading, letterhead, phoneOf, type PaperInput, type Party } from './common.js';

export interface ConsignedLine {
  readonly name: string;
  readonly sku: string | null;
  readonly quantity: Quantity;
  readonly unit: string | null;
  readonly sellingPrice: Money;
  /** Hundredths of a percent: 1500 is 15 %. Null on a return. */
  readonly commissionBasisPoints: number | null;
}

export interface ConsignmentNoteInput extends PaperInput {
  /** IN: the seller brings goods; OUT: unsold goods go back. */
  readonly direction: 'IN' | 'OUT';
  readonly number: string;
  readonly on: BusinessDate;
  readonly seller: Party;
  readonly lines: readonly ConsignedLine[];
  /** The person of the cooperative who counted. */
  readonly countedBy: string | null;
  readonly note?: string | null;
}

/** The note both sides sign when goods are left for sale (nota titip jual) or taken back. Goods stay the seller's. */
export function consignmentNote(input: ConsignmentNoteInput): Document {
  const { locale = 'id', seller, lines } = input;
  const words = wordsOf(locale);
  const isIn = input.direction === 'IN';
  const name = isIn ? words.consignmentIn : words.consignmentOut;
  const percent = (basisPoints: number | null) =>
    basisPoints === null ? '' : formatPercent((basisPoints / 100).toFixed(2), locale);
  const signers: [string, string | null][] = [
    [words.handedOverBy, isIn ? seller.name : input.countedBy],
    [words.takenOverBy, isIn ? input.countedBy : seller.name],
  ];
  return {
    name: `${name} ${input.number}`,
    locale,
    sheets: [
      {
        blocks: [
          letterhead(input.issuer, words),
          heading(name, words, input.copyNo),
          facts(
            [
              [words.number, input.number],
              [words.date, formatDate(input.on, locale)],
            ],
            [
              [words.seller, seller.name],
              [words.address, seller.address],
              [words.phone, phoneOf(seller)],
            ],
          ),
          {
            kind: 'table',
            columns: [
              column(words.item, 40),
              column(words.code, 18),
              column(words.quantity, 14, 'right'),
              column(words.sellingPrice, 16, 'right'),
              ...(isIn ? [column(words.commissionRate, 12, 'right')] : []),
            ],
            rows: lines.map((line) => [
              line.name,
              line.sku ?? '',
              amountOf(line.quantity, line.unit, locale),
              formatRupiah(line.sellingPrice, locale),
              ...(isIn ? [percent(line.commissionBasisPoints)] : []),
            ]),
            sums: null,
            whenEmpty: words.empty,
          },
          ...(isIn ? [text(words.goodsStaySellers)] : []),
          ...(input.note ? [text(`${words.note}: ${input.note}`)] : []),
          signatures(...signers),
        ],
      },
    ],
    isNumbered: true,
    madeAt: null,
  };
}

export interface SettledLine {
  readonly name: string;
  readonly sold: Quantity;
  readonly returned: Quantity;
  /** Price × quantity less returns, before the cooperative's own discounts. */
  readonly gross: Money;
  readonly commission: Money;
  readonly payable: Money;
}

export interface SettlementInput extends PaperInput {
  readonly number: string;
  readonly on: BusinessDate;
  readonly from: BusinessDate;
  readonly until: BusinessDate;
  readonly seller: Party;
  readonly lines: readonly SettledLine[];
  readonly gross: Money;
  readonly commission: Money;
  readonly payable: Money;
  /** What goes in or out besides, in words: 'Ganti rugi barang rusak'. */
  readonly adjustments: readonly { readonly label: string; readonly amount: Money }[];
  readonly paid: Money;
  /** In words: 'Tunai', 'Transfer Bank Contoh'. */
  readonly paidBy: string | null;
  readonly signedBy?: string | null;
}

/** The settlement with one seller (perhitungan titip jual): sold, returned, commission, what is paid, in words too. */
export function consignmentSettlement(input: SettlementInput): Document {
  const { locale = 'id', seller } = input;
  const words = wordsOf(locale);
  const money = (amount: Money) => formatRupiah(amount, locale);
  const period = `${formatDate(input.from, locale)} ${words.until} ${formatDate(input.until, locale)}`;
  return {
    name: `${words.settlement} ${input.number}`,
    locale,
    sheets: [
      {
        blocks: [
          letterhead(input.issuer, words),
          heading(words.settlement, words, input.copyNo),
          facts(
            [
              [words.number, input.number],
              [words.date, formatDate(input.on, locale)],
              [words.period, period],
              [words.payment, input.paidBy],
            ],
            [
              [words.seller, seller.name],
              [words.member, seller.memberNoMasked],
              [words.taxIdNo, seller.taxIdNo],
              [words.address, seller.address],
            ],
          ),
          {
            kind: 'table',
            columns: [
              column(words.item, 34),
              column(words.sold, 11, 'right'),
              column(words.returned, 11, 'right'),
              column(words.sales, 16, 'right'),
              column(words.commission, 14, 'right'),
              column(words.payable, 16, 'right'),
            ],
            rows: input.lines.map((line) => [
              line.name,
              formatQuantity(line.sold, locale),
              line.returned.isZero ? '' : formatQuantity(line.returned, locale),
              money(line.gross),
              money(line.commission),
              money(line.payable),
            ]),
            sums: [words.total, '', '', money(input.gross), money(input.commission), money(input.payable)],
            whenEmpty: words.empty,
          },
          {
            kind: 'totals',
            rows: [
              total(words.payable, money(input.payable)),
              ...input.adjustments.map((row) => total(row.label, money(row.amount))),
              total(words.paidOut, money(input.paid), true),
            ],
          },
          { kind: 'words', label: words.inWords, text: terbilang(input.paid) },
          signatures([words.seller, seller.name], [words.cooperative, input.signedBy ?? null]),
        ],
      },
    ],
    isNumbered: true,
    madeAt: null,
  };
}
