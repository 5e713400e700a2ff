import { formatDateTime, type CooperativeTimeZone } from '@lumbung/kernel';
import type { Locale } from '@lumbung/platform';
import type { StockAdjustmentReason, StockMovementKind, Unit } from '../shared/enums.js';
import { movementLabel, unitLabel } from '../shared/labels.js';
import type { Cell } from './table-writer.js';

interface NamedRow {
  readonly name: string;
  readonly variant: string;
  readonly sku: string;
  readonly unit: Unit;
}

export interface StockRow extends NamedRow {
  readonly key: string;
  readonly keyId: string;
  readonly category: string | null;
  readonly seller: string | null;
  readonly onHand: string;
  readonly reserved: string;
  readonly available: string;
  readonly averageCost: number | null;
  readonly value: number;
}

export interface MovementRow extends NamedRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: StockMovementKind;
  readonly place: string;
  readonly change: string;
  readonly onHandAfter: string;
  readonly unitCost: number | null;
  readonly reason: StockAdjustmentReason | null;
  readonly note: string | null;
  readonly expiresOn: string | null;
  readonly batchCode: string | null;
  readonly actorName: string | null;
}

const GOODS = {
  id: ['Nama produk', 'Varian', 'SKU', 'Satuan'],
  en: ['Product name', 'Variant', 'SKU', 'Unit'],
} as const;

const STOCK = {
  id: ['Kategori', 'Penjual', 'Stok', 'Dipesan', 'Tersedia', 'Modal rata-rata', 'Nilai'],
  en: ['Category', 'Seller', 'Stock', 'Reserved', 'Available', 'Average cost', 'Value'],
} as const;

const MOVEMENTS = {
  id: [
    'Jenis',
    'Sebab',
    'Lokasi',
    'Perubahan',
    'Menjadi',
    'Harga pokok',
    'Kedaluwarsa',
    'Kode batch',
    'Catatan',
    'Oleh',
  ],
  en: ['Kind', 'Reason', 'Place', 'Change', 'On hand after', 'Unit cost', 'Expires on', 'Batch code', 'Note', 'By'],
} as const;

const REASONS: Record<Locale, Record<StockAdjustmentReason, string>> = {
  id: {
    COUNT: 'Hasil hitung',
    DAMAGED: 'Rusak',
    EXPIRED: 'Kedaluwarsa',
    LOST: 'Hilang',
    OWN_USE: 'Dipakai koperasi',
    FOUND: 'Ditemukan lagi',
    OPENING: 'Stok awal',
    OTHER: 'Lainnya',
  },
  en: {
    COUNT: 'Count',
    DAMAGED: 'Damaged',
    EXPIRED: 'Expired',
    LOST: 'Lost',
    OWN_USE: 'Own use',
    FOUND: 'Found again',
    OPENING: 'Opening stock',
    OTHER: 'Other',
  },
};

const namesOf = ({ name, variant, sku, unit }: NamedRow, locale: Locale): Cell[] => [
  name,
  variant,
  sku,
  unitLabel(unit, locale),
];

export const goodsHeadings = (locale: Locale): Cell[] => [...GOODS[locale]];
export const stockHeadings = (locale: Locale): Cell[] => [...GOODS[locale], ...STOCK[locale]];

export const stockLine = (row: StockRow, locale: Locale): Cell[] => [
  ...namesOf(row, locale),
  row.category,
  row.seller,
  Number(row.onHand),
  Number(row.reserved),
  Number(row.available),
  row.averageCost,
  row.value,
];

export const movementHeadings = (locale: Locale): Cell[] => [
  locale === 'id' ? 'Waktu' : 'Time',
  ...GOODS[locale],
  ...MOVEMENTS[locale],
];

export const movementLine = (row: MovementRow, zone: CooperativeTimeZone, locale: Locale): Cell[] => [
  formatDateTime(row.at, zone, locale),
  ...namesOf(row, locale),
  movementLabel(row.kind, locale),
  row.reason && REASONS[locale][row.reason],
  row.place,
  Number(row.change),
  Number(row.onHandAfter),
  row.unitCost,
  row.expiresOn,
  row.batchCode,
  row.note,
  row.actorName,
];
