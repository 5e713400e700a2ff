import { collapseSpaces, newId, quantity, type Money, type Quantity } from '@lumbung/kernel';
import { factsOf } from './attribute-facts.js';
import { placeRows, type PlacedRow } from './grouping.js';
import { optionChangeOf, type OptionChange } from './option-change.js';
import { productChangeOf, type ProductChange, type Surroundings } from './product-change.js';
import type { ReadRow, RowProblem } from './row-values.js';
import { ShelfNames } from './shelf-names.js';
import type { AttributeFact, KnownProduct, KnownVariant, ProductColumns, ShopState } from './shop-state.js';
import { problemsOfRow } from './row-problems.js';

export type Verdict = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'SKIPPED' | 'WRONG';

export interface ImportChoices {
  /** False: rows of goods the shop has are left alone. */
  readonly updatesExisting: boolean;
  readonly createsCategories: boolean;
}

export interface PlannedRow {
  readonly line: number;
  readonly productNo: number;
  verdict: Verdict;
  readonly problems: readonly RowProblem[];
  variantId: string | null;
}

export interface VariantChange {
  readonly id: string;
  readonly before: KnownVariant;
  readonly after: KnownVariant;
}

export interface Opening {
  readonly variantId: string;
  readonly quantity: Quantity;
  readonly cost: Money | undefined;
}

type NewVariant = Omit<KnownVariant, 'sku' | 'hasMoved' | 'valueIds'> & { readonly sku: string | null };

/** What is to be written of one product. */
export interface PlannedProduct {
  readonly id: string;
  readonly before: KnownProduct | null;
  readonly after: ProductColumns;
  readonly isChanged: boolean;
  /** The codes of those that bring none are given when they are written. */
  readonly newVariants: readonly NewVariant[];
  readonly changedVariants: readonly VariantChange[];
  readonly openings: readonly Opening[];
  readonly facts: readonly AttributeFact[];
  readonly options: OptionChange | null;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly products: readonly PlannedProduct[];
  /** Shelves that are wanted and not there, from the top. */
  readonly newShelves: readonly (readonly string[])[];
}

/** What a file means for the shop as it stands: the same reckoning for the dry run and, batch by batch, for the work. */
export function planImport(read: readonly ReadRow[], shop: ShopState, choices: ImportChoices): ImportPlan {
  const placed = placeRows(read, shop);
  const byProduct = new Map<string, PlacedRow[]>();
  for (const row of placed) byProduct.set(row.productKey, [...(byProduct.get(row.productKey) ?? []), row]);
  const around: Surroundings = {
    shelves: new ShelfNames(shop.shelves),
    sellers: shop.sellers,
    attributes: shop.attributes,
    choices,
    newShelves: new Map(),
  };
  problemsOfRow(placed, byProduct);
  // A row that is wrong already is told of all its cells at once.
  for (const row of placed) if (row.problems.length > 0) factsOf(row, shop.attributes);
  const rows = new Map<number, PlannedRow>();
  const products: PlannedProduct[] = [];
  let productNo = 0;
  for (const group of byProduct.values()) {
    productNo++;
    for (const { line, problems } of group)
      rows.set(line, { line, productNo, verdict: 'UNCHANGED', problems, variantId: null });
    const product = planProduct(group, rows, around);
    if (product) products.push(product);
  }
  for (const row of rows.values()) if (row.problems.length > 0) row.verdict = 'WRONG';
  return {
    rows: placed.map(({ line }) => rows.get(line) as PlannedRow),
    products,
    newShelves: [...around.newShelves.values()],
  };
}

function planProduct(
  group: readonly PlacedRow[],
  rows: ReadonlyMap<number, PlannedRow>,
  around: Surroundings,
): PlannedProduct | null {
  const before = group[0]?.product ?? null;
  for (const { line, variant } of group) {
    const row = rows.get(line) as PlannedRow;
    row.variantId = variant?.id ?? newId();
    if (variant && !around.choices.updatesExisting) row.verdict = 'SKIPPED';
  }
  const idOf = ({ line }: PlacedRow) => (rows.get(line) as PlannedRow).variantId as string;
  const { working, change, options } = settled(group, before, around, idOf);
  const newVariants: NewVariant[] = [];
  const changedVariants: VariantChange[] = [];
  const openings: Opening[] = [];
  let position = Math.max(-1, ...(before?.variants ?? []).map((variant) => variant.position));
  for (const row of working) {
    const planned = rows.get(row.line) as PlannedRow;
    const id = idOf(row);
    const name = options?.names.get(row.line);
    const changed = changedVariant(row, name);
    if (!row.variant) newVariants.push({ ...newVariant(row, name), id, position: ++position });
    if (row.variant && changed) changedVariants.push({ id, before: row.variant, after: changed });
    const opens = row.values.stock?.isPositive && !row.variant?.hasMoved;
    if (opens) openings.push({ variantId: id, quantity: row.values.stock as Quantity, cost: row.values.cost });
    const isTouched = [change.changedBy, change.factsBy, options?.changedBy].some((lines) => lines?.has(row.line));
    if (!row.variant) planned.verdict = 'NEW';
    else if (changed || opens || isTouched) planned.verdict = 'CHANGED';
  }
  if (!working.some(({ line }) => ['NEW', 'CHANGED'].includes((rows.get(line) as PlannedRow).verdict))) return null;
  return {
    id: before?.id ?? newId(),
    before,
    after: change.after,
    isChanged: before === null || change.changedBy.size > 0,
    newVariants,
    changedVariants,
    openings,
    facts: change.facts,
    options,
  };
}

/**
 * The rows of a product that can be taken, and what they mean together. A row that turns out to be wrong takes no part in
 * what becomes of its product, so all is reckoned again without it.
 */
function settled(
  group: readonly PlacedRow[],
  before: KnownProduct | null,
  around: Surroundings,
  idOf: (row: PlacedRow) => string,
): { working: readonly PlacedRow[]; change: ProductChange; options: OptionChange | null } {
  const { updatesExisting } = around.choices;
  for (;;) {
    const working = group.filter(
      ({ problems, variant }) => problems.length === 0 && (variant === null || updatesExisting),
    );
    const newShelves = new Map<string, readonly string[]>();
    const change = productChangeOf(working, before, before === null || updatesExisting, { ...around, newShelves });
    const options = optionChangeOf(working, before, idOf);
    if (working.some(({ problems }) => problems.length > 0)) continue;
    for (const [key, path] of newShelves) around.newShelves.set(key, around.newShelves.get(key) ?? path);
    return { working, change, options };
  }
}

const PIECE = 1;

function newVariant({ values }: PlacedRow, name?: string): Omit<NewVariant, 'id' | 'position'> {
  return {
    sku: values.sku ?? null,
    barcode: values.barcode ?? null,
    name: name ?? values.variant ?? '',
    unit: values.unit ?? 'PIECE',
    quantityStep: values.step?.toJSON() ?? PIECE,
    weightGrams: values.weightGrams ?? null,
    publicPrice: values.price?.amount ?? 0,
    memberPrice: values.memberPrice?.amount ?? null,
    lowAt: values.lowAt?.toJSON() ?? 0,
  };
}

/** The variant as the row wants it; null when it brings nothing new. `name` follows from its options. */
function changedVariant({ values, variant }: PlacedRow, name?: string): KnownVariant | null {
  if (!variant) return null;
  const after: KnownVariant = {
    ...variant,
    barcode: values.barcode ?? variant.barcode,
    name:
      name ??
      (values.variant !== undefined && values.variant !== collapseSpaces(variant.name) ? values.variant : variant.name),
    unit: values.unit ?? variant.unit,
    quantityStep: values.step?.toJSON() ?? quantity(variant.quantityStep).toJSON(),
    weightGrams: values.weightGrams ?? variant.weightGrams,
    publicPrice: values.price?.amount ?? variant.publicPrice,
    memberPrice: values.memberPrice?.amount ?? variant.memberPrice,
    lowAt: values.lowAt?.toJSON() ?? variant.lowAt,
  };
  return (Object.keys(after) as (keyof KnownVariant)[]).some((field) => after[field] !== variant[field]) ? after : null;
}
