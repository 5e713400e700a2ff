import {
  formatDate,
  formatRupiah,
  quantity,
  type BusinessDate,
  type Locale,
  type Money,
  type Quantity,
} from '@lumbung/kernel';
import { isBarcodeText } from '../codes/barcode.js';
import { column, facts, signatures, text, total } from '../model/blocks.js';
import type { Block, TableBlock } from '../model/block.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import { amountOf, heading, letterhead, phoneOf, type PaperInput, type Party } from './common.js';

export interface ParcelLine {
  readonly name: string;
  readonly sku: string | null;
  readonly quantity: Quantity;
  readonly unit: string | null;
  /** Where it stands in the store room; leads the packer. */
  readonly shelf?: string | null;
}

export interface Parcel {
  readonly number: string;
  readonly orderNo: string;
  readonly on: BusinessDate;
  /** The shop or store room it leaves. */
  readonly from: string | null;
  /** Whose goods lie in it; null or absent for the cooperative's own. */
  readonly seller?: string | null;
  readonly recipient: Party;
  /** Carrier and service in words: 'Kurir koperasi', 'JNE REG'; null when it is picked up. */
  readonly courier: string | null;
  readonly trackingNo?: string | null;
  readonly weightGrams: number | null;
  readonly lines: readonly ParcelLine[];
  readonly note: string | null;
  /** What the courier must collect; null when it is paid. */
  readonly toCollect: Money | null;
}

export interface ParcelsInput extends PaperInput {
  readonly parcels: readonly Parcel[];
}

/** Packing lists (daftar kemas), one sheet a parcel: what to take from which shelf, with a box to tick. No prices. */
export function packingList(input: ParcelsInput): Document {
  const { locale = 'id' } = input;
  const words = wordsOf(locale);
  return documentOf(input, words.packingList, (parcel) => [
    {
      kind: 'table',
      columns: [
        column(words.item, 46),
        column(words.code, 20),
        column(words.shelf, 12),
        column(words.quantity, 12, 'right'),
        column(words.packed, 14, 'center'),
      ],
      rows: parcel.lines.map((line) => [
        line.name,
        line.sku ?? '',
        line.shelf ?? '',
        amountOf(line.quantity, line.unit, locale),
        '[ ]',
      ]),
      sums: null,
      whenEmpty: words.empty,
    },
    ...noteOf(parcel, locale),
    signatures([words.packedBy, null]),
  ]);
}

/** Delivery notes (surat jalan), one sheet a parcel: goods without prices, what is to be collected, and three to sign. */
export function deliveryNote(input: ParcelsInput): Document {
  const { locale = 'id' } = input;
  const words = wordsOf(locale);
  return documentOf(input, words.deliveryNote, (parcel) => [
    goodsTable(parcel, locale),
    ...(parcel.toCollect?.isPositive
      ? [{ kind: 'totals' as const, rows: [total(words.toCollect, formatRupiah(parcel.toCollect, locale), true)] }]
      : []),
    ...noteOf(parcel, locale),
    signatures([words.sentBy, null], [words.carriedBy, null], [words.receivedBy, parcel.recipient.name]),
  ]);
}

function documentOf(input: ParcelsInput, name: string, body: (parcel: Parcel) => Block[]): Document {
  const { locale = 'id', issuer, parcels, copyNo } = input;
  const words = wordsOf(locale);
  const [only] = parcels;
  return {
    name: parcels.length === 1 && only ? `${name} ${only.number}` : name,
    locale,
    sheets: parcels.map((parcel) => ({
      blocks: [
        letterhead(issuer, words),
        heading(name, words, copyNo),
        parcelFacts(parcel, locale),
        ...(isBarcodeText(parcel.number) ? [{ kind: 'barcode' as const, text: parcel.number }] : []),
        ...body(parcel),
      ],
    })),
    isNumbered: true,
    madeAt: null,
  };
}

function parcelFacts(parcel: Parcel, locale: Locale): Block {
  const words = wordsOf(locale);
  const { recipient, weightGrams } = parcel;
  return facts(
    [
      [words.parcel, parcel.number],
      [words.order, parcel.orderNo],
      [words.date, formatDate(parcel.on, locale)],
      [words.from, parcel.from],
      [words.soldBy, parcel.seller],
      [words.courier, [parcel.courier, parcel.trackingNo].filter(Boolean).join(' · ')],
      [words.weight, weightGrams ? amountOf(quantity((weightGrams / 1000).toFixed(3)), 'kg', locale) : null],
    ],
    [
      [words.recipient, recipient.name],
      [words.phone, phoneOf(recipient)],
      [words.address, recipient.address],
    ],
  );
}

function goodsTable(parcel: Parcel, locale: Locale): TableBlock {
  const words = wordsOf(locale);
  return {
    kind: 'table',
    columns: [column(words.item, 56), column(words.code, 24), column(words.quantity, 20, 'right')],
    rows: parcel.lines.map((line) => [line.name, line.sku ?? '', amountOf(line.quantity, line.unit, locale)]),
    sums: null,
    whenEmpty: words.empty,
  };
}

function noteOf(parcel: Parcel, locale: Locale): Block[] {
  return parcel.note ? [text(`${wordsOf(locale).note}: ${parcel.note}`)] : [];
}
