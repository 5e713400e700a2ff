import type { Money, Quantity } from '@lumbung/kernel';
import type { GoodsKind, Unit } from '../shared/enums.js';
import type { TaxCategory } from '../tax/tax-category.js';
import { amountOf, dayOf, goodsKindOf, gramsOf, isNothing, quantityOf, taxOf, unitOf } from './cell-values.js';
import type { ImportField, SingleField } from './import-field.js';
import type { Column, NamedCell } from './named-columns.js';

const HIGHEST_PRICE = 1_000_000_000_000;

/** What a row says; what it leaves empty is absent and stays as it is. */
export interface RowValues {
  name?: string;
  group?: string;
  variant?: string;
  sku?: string;
  barcode?: string;
  category?: string;
  unit?: Unit;
  step?: Quantity;
  price?: Money;
  memberPrice?: Money;
  stock?: Quantity;
  cost?: Money;
  weightGrams?: number;
  lowAt?: Quantity;
  description?: string;
  seller?: string;
  taxCategory?: TaxCategory;
  goodsKind?: GoodsKind;
  halalCertificateNo?: string;
  halalValidUntil?: string;
  pirtNo?: string;
  pirtValidUntil?: string;
  bpomNo?: string;
  bpomValidUntil?: string;
  composition?: string;
  netContent?: string;
  expiresOn?: string;
  productionCode?: string;
  attributes?: NamedCell[];
  options?: NamedCell[];
}

export interface RowProblem {
  readonly field: ImportField | null;
  /** The place of its column, where more than one is taken for that field. */
  readonly column?: number;
  /** Key of its sentence, without `importRow.`. */
  readonly code: string;
  readonly value: string | null;
  /** What fills `{detail}` of the sentence: another line, a name. */
  readonly detail?: string;
}

export interface ReadRow {
  readonly line: number;
  readonly values: RowValues;
  readonly problems: RowProblem[];
}

interface Reader {
  readonly as: keyof RowValues;
  /** Undefined: the cell counts as empty. A text: the code of the problem. */
  readonly read: (text: string) => { value: unknown } | string | undefined;
}

const line = (as: keyof RowValues, most: number): Reader => ({
  as,
  read: (text) => {
    const value = text.replace(/\s+/g, ' ').trim();
    return Array.from(value).length > most ? 'tooLong' : { value };
  },
});
/** Codes keep their spaces: they are looked up as they are. */
const code = (as: keyof RowValues): Reader => ({
  as,
  read: (text) => (text.length > 40 ? 'tooLong' : { value: text }),
});
const paper = (as: keyof RowValues, most: number): Reader => ({
  as,
  read: (text) =>
    isNothing(text) || /^(tidak|no|belum)$/i.test(text)
      ? undefined
      : /^(ya|yes|ada|v|✓)$/i.test(text)
        ? 'paperNumber'
        : line(as, most).read(text),
});
const parsed = (as: keyof RowValues, read: (text: string) => unknown, problem: string): Reader => ({
  as,
  read: (text) => {
    if (isNothing(text)) return undefined;
    const value = read(text);
    return value === null ? problem : { value };
  },
});
const price = (as: keyof RowValues): Reader => ({
  as,
  read: (text) => {
    if (isNothing(text)) return undefined;
    const value = amountOf(text);
    if (!value) return 'amount';
    return value.isNegative || value.amount > HIGHEST_PRICE ? 'amountRange' : { value };
  },
});
const count = (as: keyof RowValues, isAboveZero: boolean): Reader => ({
  as,
  read: (text) => {
    if (isNothing(text)) return undefined;
    const value = quantityOf(text);
    if (!value) return 'quantity';
    return isAboveZero && value.isZero ? 'notAboveZero' : { value };
  },
});

const READERS: Record<SingleField, Reader> = {
  NAME: line('name', 120),
  GROUP: line('group', 120),
  VARIANT: line('variant', 60),
  SKU: code('sku'),
  BARCODE: code('barcode'),
  CATEGORY: line('category', 190),
  UNIT: parsed('unit', unitOf, 'unit'),
  STEP: count('step', true),
  PRICE: price('price'),
  MEMBER_PRICE: price('memberPrice'),
  STOCK: count('stock', false),
  COST: price('cost'),
  WEIGHT: parsed('weightGrams', gramsOf, 'weight'),
  LOW_AT: count('lowAt', false),
  DESCRIPTION: {
    as: 'description',
    read: (text) => (Array.from(text).length > 5000 ? 'tooLong' : { value: text.replace(/\r\n?/g, '\n') }),
  },
  SELLER: line('seller', 120),
  TAX: parsed('taxCategory', taxOf, 'tax'),
  GOODS_KIND: parsed('goodsKind', goodsKindOf, 'goodsKind'),
  HALAL_NO: paper('halalCertificateNo', 60),
  HALAL_UNTIL: parsed('halalValidUntil', dayOf, 'day'),
  PIRT_NO: paper('pirtNo', 30),
  PIRT_UNTIL: parsed('pirtValidUntil', dayOf, 'day'),
  BPOM_NO: paper('bpomNo', 30),
  BPOM_UNTIL: parsed('bpomValidUntil', dayOf, 'day'),
  COMPOSITION: line('composition', 1000),
  NET_CONTENT: line('netContent', 60),
  EXPIRES_ON: parsed('expiresOn', dayOf, 'day'),
  PRODUCTION_CODE: line('productionCode', 40),
};

const SHOWN = 200;

/** Reads the cells of a row by what their columns are taken for. */
export function readRow(lineNo: number, cells: readonly string[], columns: readonly Column[]): ReadRow {
  const values: Record<string, unknown> = {};
  const problems: RowProblem[] = [];
  const named: Record<'ATTRIBUTE' | 'OPTION', NamedCell[]> = { ATTRIBUTE: [], OPTION: [] };
  for (const [at, { field, name }] of columns.entries()) {
    const text = cells[at]?.trim() ?? '';
    if (field === null || text === '') continue;
    if (field === 'ATTRIBUTE' || field === 'OPTION') {
      named[field].push({ name, text, column: at });
      continue;
    }
    const { as, read } = READERS[field];
    const found = read(text);
    if (typeof found === 'string') problems.push({ field, code: found, value: text.slice(0, SHOWN) });
    else if (found) values[as] = found.value;
  }
  if (named.ATTRIBUTE.length > 0) values.attributes = named.ATTRIBUTE;
  if (named.OPTION.length > 0) values.options = named.OPTION;
  return { line: lineNo, values, problems };
}
