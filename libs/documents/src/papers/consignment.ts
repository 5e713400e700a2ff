import { formatDate, formatPercent, formatRupiah, type BusinessDate, type Money, type Quantity } from '@lumbung/kernel';
import { column, facts, signatures, text } from '../model/blocks.js';
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
