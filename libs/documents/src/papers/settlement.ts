import {
  formatDate,
  formatQuantity,
  formatRupiah,
  terbilang,
  type BusinessDate,
  type Money,
  type Quantity,
} from '@lumbung/kernel';
import type { Block, Total } from '../model/block.js';
import { column, facts, signatures, text, total } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import type { Words } from '../words/id.js';
import { wordsOf } from '../words/words.js';
import { heading, letterhead, type PaperInput, type Party } from './common.js';

export interface SettledLine {
  readonly name: string;
  readonly sold: Quantity;
  readonly returned: Quantity;
  /** Price × quantity less returns, before the cooperative's own discounts. */
  readonly gross: Money;
  /** The seller's PPN on top. */
  readonly tax: Money;
  readonly commission: Money;
  readonly payable: Money;
}

/** Money the seller got on this settlement. */
export interface SettledPayout {
  readonly number: string;
  readonly on: BusinessDate;
  /** In words: 'Tunai'. */
  readonly by: string;
  readonly amount: Money;
}

/** closing = opening + payable − paid. Paper shows what it is given, and reckons nothing but what is left. */
export interface SettlementInput extends PaperInput {
  readonly number: string;
  readonly on: BusinessDate;
  readonly from: BusinessDate;
  readonly until: BusinessDate;
  readonly seller: Party;
  readonly lines: readonly SettledLine[];
  readonly gross: Money;
  readonly tax: Money;
  readonly commission: Money;
  readonly payable: Money;
  /** What the settlement before left over; below zero the seller owed. */
  readonly opening: Money;
  /** Paid out between that one and this. */
  readonly paid: Money;
  readonly closing: Money;
  readonly payouts: readonly SettledPayout[];
  /** A later settlement carries on what was left: then nothing is left here. */
  readonly isCarriedOn: boolean;
  readonly signedBy?: string | null;
}

/** The settlement with one seller (perhitungan titip jual): sold, returned, commission, what is owed, what was paid. */
export function consignmentSettlement(input: SettlementInput): Document {
  const { locale = 'id', seller } = input;
  const words = wordsOf(locale);
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
            ],
            [
              [words.seller, seller.name],
              [words.member, seller.memberNoMasked],
              [words.taxIdNo, seller.taxIdNo],
              [words.address, seller.address],
            ],
          ),
          goods(input, words),
          { kind: 'totals', rows: wayToClosing(input, words) },
          ...inWords(input, words),
          ...paidOn(input, words),
          signatures([words.seller, seller.name], [words.cooperative, input.signedBy ?? null]),
        ],
      },
    ],
    isNumbered: true,
    madeAt: null,
  };
}

/** PPN has a column only where a seller charges it. */
function goods({ lines, locale = 'id', ...sums }: SettlementInput, words: Words): Block {
  const money = (amount: Money) => formatRupiah(amount, locale);
  const withTax = !sums.tax.isZero || lines.some(({ tax }) => !tax.isZero);
  return {
    kind: 'table',
    columns: [
      column(words.item, withTax ? 30 : 34),
      column(words.sold, 10, 'right'),
      column(words.returned, 9, 'right'),
      column(words.sales, 16, 'right'),
      ...(withTax ? [column(words.tax, 13, 'right')] : []),
      column(words.commission, 14, 'right'),
      column(words.payable, 16, 'right'),
    ],
    rows: lines.map((line) => [
      line.name,
      formatQuantity(line.sold, locale),
      line.returned.isZero ? '' : formatQuantity(line.returned, locale),
      money(line.gross),
      ...(withTax ? [money(line.tax)] : []),
      money(line.commission),
      money(line.payable),
    ]),
    sums: [
      words.total,
      '',
      '',
      money(sums.gross),
      ...(withTax ? [money(sums.tax)] : []),
      money(sums.commission),
      money(sums.payable),
    ],
    whenEmpty: words.empty,
  };
}

function wayToClosing(input: SettlementInput, words: Words): Total[] {
  const { opening, payable, paid, closing, locale = 'id' } = input;
  const row = (label: string, amount: Money) => (amount.isZero ? [] : [total(label, formatRupiah(amount, locale))]);
  return [
    ...row(words.settledBefore, opening),
    total(words.payable, formatRupiah(payable, locale)),
    ...row(words.paidSince, paid.negated()),
    closing.isNegative
      ? total(words.owedBack, formatRupiah(closing.negated(), locale), true)
      : total(words.owedNow, formatRupiah(closing, locale), true),
  ];
}

function inWords({ closing }: SettlementInput, words: Words): Block[] {
  return closing.isPositive ? [{ kind: 'words', label: words.inWords, text: terbilang(closing) }] : [];
}

/** What was paid on this settlement, and what of it is left to be paid. */
function paidOn({ payouts, closing, isCarriedOn, locale = 'id' }: SettlementInput, words: Words): Block[] {
  if (payouts.length === 0) return isCarriedOn ? [text(words.carriedOn)] : [];
  const left = payouts.reduce((rest, { amount }) => rest.minus(amount), closing);
  return [
    {
      kind: 'table',
      columns: [
        column(words.payment, 24),
        column(words.date, 30),
        column(words.paidBy, 22),
        column(words.paidOut, 24, 'right'),
      ],
      rows: payouts.map((payout) => [
        payout.number,
        formatDate(payout.on, locale),
        payout.by,
        formatRupiah(payout.amount, locale),
      ]),
      sums: null,
      whenEmpty: words.empty,
    },
    isCarriedOn
      ? text(words.carriedOn)
      : { kind: 'totals', rows: [total(words.leftToPay, formatRupiah(left, locale), true)] },
  ];
}
