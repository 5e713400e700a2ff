import { collapseSpaces } from '@lumbung/kernel';
import { PRODUCT_FIELDS, type ImportField } from './import-field.js';
import { FactsOfProduct } from './attribute-facts.js';
import type { PlacedRow } from './grouping.js';
import type { ImportChoices } from './import-plan.js';
import type { RowProblem, RowValues } from './row-values.js';
import { shelfToBe, type ShelfNames } from './shelf-names.js';
import {
  nameKey,
  type AttributeFact,
  type KnownAttribute,
  type KnownProduct,
  type KnownSeller,
  type ProductColumns,
} from './shop-state.js';

/** What rows name and the shop may have. */
export interface Surroundings {
  readonly shelves: ShelfNames;
  readonly sellers: readonly KnownSeller[];
  readonly attributes: readonly KnownAttribute[];
  readonly choices: ImportChoices;
  /** Collects the shelves that are to be made, by their path. */
  readonly newShelves: Map<string, readonly string[]>;
}

type ProductField = (typeof PRODUCT_FIELDS)[number];
type Found = { readonly value: unknown } | { readonly problem: string; readonly detail?: string } | undefined;

const COLUMNS: Record<ProductField, keyof ProductColumns> = {
  NAME: 'name',
  CATEGORY: 'categoryId',
  DESCRIPTION: 'description',
  SELLER: 'sellerId',
  TAX: 'taxCategory',
  GOODS_KIND: 'goodsKind',
  HALAL_NO: 'halalCertificateNo',
  HALAL_UNTIL: 'halalValidUntil',
  PIRT_NO: 'pirtNo',
  PIRT_UNTIL: 'pirtValidUntil',
  BPOM_NO: 'bpomNo',
  BPOM_UNTIL: 'bpomValidUntil',
  COMPOSITION: 'composition',
  NET_CONTENT: 'netContent',
  EXPIRES_ON: 'expiresOn',
  PRODUCTION_CODE: 'productionCode',
};

export const PRODUCT_COLUMNS: readonly (keyof ProductColumns)[] = Object.values(COLUMNS);

const EMPTY: ProductColumns = {
  name: '',
  description: null,
  categoryId: null,
  sellerId: null,
  taxCategory: 'STANDARD',
  goodsKind: null,
  halalCertificateNo: null,
  halalValidUntil: null,
  pirtNo: null,
  pirtValidUntil: null,
  bpomNo: null,
  bpomValidUntil: null,
  composition: null,
  netContent: null,
  expiresOn: null,
  productionCode: null,
};

export interface ProductChange {
  readonly after: ProductColumns;
  /** The lines that change one of these columns. */
  readonly changedBy: ReadonlySet<number>;
  /** What is to be known of it by attributes, and the lines that say so. */
  readonly facts: readonly AttributeFact[];
  readonly factsBy: ReadonlySet<number>;
}

/**
 * The product as its rows want it, and the lines that change it. The first row that says something is believed; a later
 * one that says otherwise gets a problem, as does one that names a shelf or seller that cannot be.
 */
export function productChangeOf(
  rows: readonly PlacedRow[],
  before: KnownProduct | null,
  mayChange: boolean,
  around: Surroundings,
): ProductChange {
  const start = before ?? EMPTY;
  const after: Record<string, unknown> = Object.fromEntries(PRODUCT_COLUMNS.map((column) => [column, start[column]]));
  const changedBy = new Set<number>();
  const said = new Map<ProductField, { value: unknown; line: number }>();
  const facts = new FactsOfProduct(before, mayChange, around.attributes, around.shelves);
  forbidStockOfSellers(rows, before, around);
  for (const row of rows.filter(({ problems }) => problems.length === 0)) {
    const wanted: [ProductField, unknown][] = [];
    for (const field of PRODUCT_FIELDS) {
      const found = valueOf(field, row, before, around);
      const earlier = said.get(field);
      if (
        found === undefined ||
        (field === 'NAME' &&
          earlier &&
          'value' in found &&
          nameKey(String(earlier.value)) === nameKey(String(found.value)))
      )
        continue;
      if ('problem' in found) complain(row, field, found.problem, found.detail);
      else if (earlier && earlier.value !== found.value) complain(row, field, 'differs', String(earlier.line));
      else wanted.push([field, found.value]);
    }
    const shelf = wanted.find(([field]) => field === 'CATEGORY')?.[1] ?? after.categoryId;
    const found = facts.read(row, shelf as string | null);
    if (row.problems.length > 0) continue;
    facts.take(found, row.line);
    for (const [field, value] of wanted) {
      if (!said.has(field)) said.set(field, { value, line: row.line });
      if (!mayChange || after[COLUMNS[field]] === value) continue;
      after[COLUMNS[field]] = value;
      changedBy.add(row.line);
    }
  }
  return {
    after: after as unknown as ProductColumns,
    changedBy,
    facts: facts.changes,
    factsBy: facts.changedBy,
  };
}

function valueOf(
  field: ProductField,
  { values, product }: PlacedRow,
  before: KnownProduct | null,
  around: Surroundings,
): Found {
  if (field === 'CATEGORY') return values.category === undefined ? undefined : shelfOf(values.category, around);
  if (field === 'SELLER') return values.seller === undefined ? undefined : sellerOf(values.seller, before, around);
  const value = values[COLUMNS[field] as keyof RowValues];
  const known = product?.[COLUMNS[field]] ?? null;
  // Without a code the name is what it was found by, in whatever case it is written.
  if (field === 'NAME' && product && values.sku === undefined && nameKey(product.name) === nameKey(String(value ?? '')))
    return { value: product.name };
  // Files lose spaces at ends and the kind of line breaks: that alone is no change.
  if (typeof value === 'string' && known !== null && collapseSpaces(known) === collapseSpaces(value))
    return { value: known };
  return value === undefined ? undefined : { value };
}

function shelfOf(text: string, { shelves, choices, newShelves }: Surroundings): Found {
  const found = shelves.find(text);
  if (found.kind === 'known') return { value: found.id };
  if (found.kind === 'problem') return { problem: found.code };
  if (!choices.createsCategories) return { problem: 'categoryUnknown' };
  const key = shelfToBe(found.path);
  newShelves.set(key, newShelves.get(key) ?? found.path);
  return { value: key };
}

function sellerOf(text: string, before: KnownProduct | null, { sellers }: Surroundings): Found {
  const key = text.toLowerCase();
  const named = sellers.filter(({ name, slug }) => slug === key || name.toLowerCase() === key);
  const seller = named.find(({ id }) => id === before?.sellerId) ?? named[0];
  if (!seller) return { problem: 'sellerUnknown' };
  if (seller.id === before?.sellerId) return { value: seller.id };
  if (named.length > 1) return { problem: 'sellerAmbiguous' };
  if (seller.state !== 'ACTIVE') return { problem: 'sellerNotActive' };
  return before?.variants.some(({ hasMoved }) => hasMoved) ? { problem: 'sellerFixed' } : { value: seller.id };
}

/** Goods of a seller come by his delivery note only. */
function forbidStockOfSellers(rows: readonly PlacedRow[], before: KnownProduct | null, around: Surroundings): void {
  const named = rows.map(({ values }) =>
    values.seller === undefined ? undefined : sellerOf(values.seller, before, around),
  );
  const isSellers = before?.sellerId != null || named.some((found) => found && 'value' in found);
  if (!isSellers) return;
  for (const row of rows)
    if (row.values.stock?.isPositive && !row.variant?.hasMoved) complain(row, 'STOCK', 'sellerStock');
}

function complain({ problems, values }: PlacedRow, field: ImportField, code: string, detail?: string): void {
  const said = { CATEGORY: values.category, SELLER: values.seller, STOCK: values.stock };
  const value =
    field in said ? said[field as keyof typeof said] : values[COLUMNS[field as ProductField] as keyof RowValues];
  const problem: RowProblem = {
    field,
    code,
    value: value === undefined ? null : String(value).slice(0, 200),
    ...(detail === undefined ? {} : { detail }),
  };
  problems.push(problem);
}
