import { collapseSpaces, newId, quantity, type Money, type Quantity } from '@lumbung/kernel';
import { placeRows, type PlacedRow } from './grouping.js';
import { productChangeOf, type Surroundings } from './product-change.js';
import type { ReadRow, RowProblem } from './row-values.js';
import { ShelfNames } from './shelf-names.js';
import type { KnownProduct, KnownVariant, ProductColumns, ShopState } from './shop-state.js';
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

/** What is to be written of one product. */
export interface PlannedProduct {
  readonly id: string;
  readonly before: KnownProduct | null;
  readonly after: ProductColumns;
  readonly isChanged: boolean;
  /** The codes of those that bring none are given when they are written. */
  readonly newVariants: readonly (Omit<KnownVariant, 'sku' | 'hasMoved'> & { readonly sku: string | null })[];
  readonly changedVariants: readonly VariantChange[];
  readonly openings: readonly Opening[];
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
    choices,
    newShelves: new Map(),
  };
  problemsOfRow(placed, byProduct);
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
  const mayChange = before === null || around.choices.updatesExisting;
  const good = group.filter(
    ({ problems, variant }) => problems.length === 0 && (variant === null || around.choices.updatesExisting),
  );
  for (const { line, variant } of group) {
    const row = rows.get(line) as PlannedRow;
    row.variantId = variant?.id ?? null;
    if (variant && !around.choices.updatesExisting) row.verdict = 'SKIPPED';
  }
  const { after, changedBy } = productChangeOf(good, before, mayChange, around);
  const working = good.filter(({ problems }) => problems.length === 0);
  const newVariants: PlannedProduct['newVariants'][number][] = [];
  const changedVariants: VariantChange[] = [];
  const openings: Opening[] = [];
  let position = Math.max(-1, ...(before?.variants ?? []).map((variant) => variant.position));
  for (const row of working) {
    const planned = rows.get(row.line) as PlannedRow;
    const changed = changedVariant(row);
    if (!row.variant) {
      const id = newId();
      newVariants.push({ ...newVariant(row), id, position: ++position });
      planned.variantId = id;
      planned.verdict = 'NEW';
    } else if (changed) {
      changedVariants.push({ id: row.variant.id, before: row.variant, after: changed });
      planned.verdict = 'CHANGED';
    } else if (changedBy.has(row.line)) planned.verdict = 'CHANGED';
    if (row.values.stock?.isPositive && !row.variant?.hasMoved) {
      openings.push({ variantId: planned.variantId as string, quantity: row.values.stock, cost: row.values.cost });
      if (planned.verdict === 'UNCHANGED') planned.verdict = 'CHANGED';
    }
  }
  const isNothing = newVariants.length + changedVariants.length + openings.length === 0 && changedBy.size === 0;
  if (isNothing) return null;
  return {
    id: before?.id ?? newId(),
    before,
    after,
    isChanged: before === null || changedBy.size > 0,
    newVariants,
    changedVariants,
    openings,
  };
}

const PIECE = 1;

function newVariant({ values }: PlacedRow): Omit<PlannedProduct['newVariants'][number], 'id' | 'position'> {
  return {
    sku: values.sku ?? null,
    barcode: values.barcode ?? null,
    name: values.variant ?? '',
    unit: values.unit ?? 'PIECE',
    quantityStep: values.step?.toJSON() ?? PIECE,
    weightGrams: values.weightGrams ?? null,
    publicPrice: values.price?.amount ?? 0,
    memberPrice: values.memberPrice?.amount ?? null,
    lowAt: values.lowAt?.toJSON() ?? 0,
  };
}

/** The variant as the row wants it; null when it brings nothing new. */
function changedVariant({ values, variant }: PlacedRow): KnownVariant | null {
  if (!variant) return null;
  const after: KnownVariant = {
    ...variant,
    barcode: values.barcode ?? variant.barcode,
    name:
      values.variant !== undefined && values.variant !== collapseSpaces(variant.name) ? values.variant : variant.name,
    unit: values.unit ?? variant.unit,
    quantityStep: values.step?.toJSON() ?? quantity(variant.quantityStep).toJSON(),
    weightGrams: values.weightGrams ?? variant.weightGrams,
    publicPrice: values.price?.amount ?? variant.publicPrice,
    memberPrice: values.memberPrice?.amount ?? variant.memberPrice,
    lowAt: values.lowAt?.toJSON() ?? variant.lowAt,
  };
  return (Object.keys(after) as (keyof KnownVariant)[]).some((field) => after[field] !== variant[field]) ? after : null;
}
