import type { Locale } from '@lumbung/platform';
import { GOODS_KIND_LABELS, TAX_LABELS } from '../imports/cell-values.js';
import { HEADINGS, SINGLE_FIELDS, type SingleField } from '../imports/import-field.js';
import { shelfPath } from '../imports/shelf-names.js';
import type { Product, ProductVariant } from '../products/product.types.js';
import { attributeCells, moreHeadings, optionCells, type MoreColumns } from './more-columns.js';
import type { Cell } from './table-writer.js';

type Read = (variant: ProductVariant, product: Product, locale: Locale) => Cell;

/** What stands under each heading. What an import reads is what an export writes, so that nothing changes on the way. */
const CELLS: Record<Exclude<SingleField, 'GROUP'>, Read> = {
  NAME: (_, { name }) => name,
  VARIANT: ({ name }) => name,
  SKU: ({ sku }) => sku,
  BARCODE: ({ barcode }) => barcode,
  CATEGORY: (_, { category }) => category && shelfPath(category.path.map(({ name }) => name)),
  UNIT: ({ unitLabel }) => unitLabel,
  STEP: ({ quantityStep }) => quantityStep,
  PRICE: ({ publicPrice }) => publicPrice,
  MEMBER_PRICE: ({ memberPrice }) => memberPrice,
  STOCK: ({ stock }) => stock?.onHand ?? null,
  COST: ({ stock }) => stock?.averageCost ?? null,
  WEIGHT: ({ weightGrams }) => weightGrams,
  LOW_AT: ({ stock }) => stock?.lowAt ?? null,
  DESCRIPTION: (_, { description }) => description,
  SELLER: (_, { seller }) => seller?.name ?? null,
  TAX: (_, { taxCategory }) => TAX_LABELS[taxCategory],
  GOODS_KIND: (_, { compliance }) => compliance.goodsKind && GOODS_KIND_LABELS[compliance.goodsKind],
  HALAL_NO: (_, { compliance }) => compliance.halalCertificateNo,
  HALAL_UNTIL: (_, { compliance }) => compliance.halalValidUntil,
  PIRT_NO: (_, { compliance }) => compliance.pirtNo,
  PIRT_UNTIL: (_, { compliance }) => compliance.pirtValidUntil,
  BPOM_NO: (_, { compliance }) => compliance.bpomNo,
  BPOM_UNTIL: (_, { compliance }) => compliance.bpomValidUntil,
  COMPOSITION: (_, { compliance }) => compliance.composition,
  NET_CONTENT: (_, { compliance }) => compliance.netContent,
  EXPIRES_ON: (_, { compliance }) => compliance.expiresOn,
  PRODUCTION_CODE: (_, { compliance }) => compliance.productionCode,
};
const FIELDS = SINGLE_FIELDS.filter((field) => field !== 'GROUP');

const STATES = {
  id: {
    DRAFT: 'Draf',
    PUBLISHED: 'Tampil',
    ARCHIVED: 'Diarsipkan',
    active: 'Aktif',
    yes: 'ya',
    no: 'tidak',
    state: 'Status',
    stock: 'Stok',
  },
  en: {
    DRAFT: 'Draft',
    PUBLISHED: 'Published',
    ARCHIVED: 'Archived',
    active: 'Active',
    yes: 'yes',
    no: 'no',
    state: 'State',
    stock: 'Stock',
  },
} as const;

export function productHeadings(more: MoreColumns, locale: Locale): string[] {
  const words = STATES[locale];
  return [
    ...FIELDS.map((field) => (field === 'STOCK' ? words.stock : HEADINGS[field][locale])),
    ...moreHeadings(more, locale),
    words.active,
    words.state,
  ];
}

/** One line for each variant. */
export function productLines(product: Product, more: MoreColumns, locale: Locale): Cell[][] {
  const words = STATES[locale];
  const facts = attributeCells(product, more, locale);
  return product.variants.map((variant) => [
    ...FIELDS.map((field) => CELLS[field](variant, product, locale)),
    ...facts,
    ...optionCells(variant, more),
    variant.isActive ? words.yes : words.no,
    words[product.state],
  ]);
}

/** The headings of an import with two lines as an example. */
export function templateLines(locale: Locale): Cell[][] {
  const example: Partial<Record<SingleField, Cell>>[] = [
    {
      NAME: 'Keripik tempe',
      VARIANT: '100 g',
      SKU: 'KRP-100',
      CATEGORY: 'Makanan > Camilan',
      UNIT: 'bungkus',
      PRICE: 12_500,
      MEMBER_PRICE: 11_500,
      STOCK: 24,
      COST: 9_000,
      WEIGHT: 110,
      TAX: 'Kena PPN',
      GOODS_KIND: 'Pangan olahan',
    },
    {
      NAME: 'Keripik tempe',
      VARIANT: '250 g',
      SKU: 'KRP-250',
      CATEGORY: 'Makanan > Camilan',
      UNIT: 'bungkus',
      PRICE: 28_000,
      STOCK: 12,
      COST: 21_000,
      WEIGHT: 270,
    },
    {
      NAME: 'Telur ayam',
      SKU: 'TLR-1',
      CATEGORY: 'Bahan pokok',
      UNIT: 'kg',
      STEP: 0.5,
      PRICE: 29_500,
      STOCK: 12.5,
      COST: 26_000,
    },
  ];
  return [
    SINGLE_FIELDS.map((field) => HEADINGS[field][locale]),
    ...example.map((row) => SINGLE_FIELDS.map((field) => row[field] ?? null)),
  ];
}
