import { collapseSpaces } from '@lumbung/kernel';
import type { NamedCell } from './named-columns.js';
import type { ReadRow } from './row-values.js';
import { byName, nameKey, type KnownProduct, type KnownVariant, type ShopState } from './shop-state.js';

/** A row with the product it belongs to and, where the shop has it, its variant. */
export interface PlacedRow extends ReadRow {
  readonly productKey: string;
  readonly product: KnownProduct | null;
  readonly variant: KnownVariant | null;
  /** What its variant is called by the row: by name, else by what it says of options; undefined where it says neither. */
  readonly calledBy: string | undefined;
}

interface Found {
  readonly product: KnownProduct;
  readonly variant: KnownVariant;
}

/**
 * Finds what each row is about: a known code decides; else rows with one parent code, or one name, belong together, and
 * to the product that another of them belongs to by its code, or that has that name. Of a product found so, the variant
 * of the same name is meant. Adds a problem to rows that fit nowhere or in two places.
 */
export function placeRows(rows: readonly ReadRow[], shop: ShopState): PlacedRow[] {
  const bySku = new Map<string, Found>();
  const byName = new Map<string, KnownProduct[]>();
  for (const product of shop.products) {
    for (const variant of product.variants) bySku.set(variant.sku, { product, variant });
    if (product.state !== 'ARCHIVED')
      byName.set(nameKey(product.name), [...(byName.get(nameKey(product.name)) ?? []), product]);
  }
  const products = new Map<string, KnownProduct>();
  for (const row of rows) {
    const found = row.values.sku === undefined ? undefined : bySku.get(row.values.sku);
    const key = groupKey(row);
    if (found && key && !products.has(key)) products.set(key, found.product);
  }
  const named = new Map<string, { key: string; line: number }>();
  return rows.map((row) => {
    const found = row.values.sku === undefined ? undefined : bySku.get(row.values.sku);
    if (found)
      return {
        ...row,
        productKey: found.product.id,
        product: found.product,
        variant: found.variant,
        calledBy: calledBy(row, found.product),
      };
    const key = groupKey(row);
    const namesakes = byName.get(nameKey(row.values.name ?? '')) ?? [];
    if (key && !products.has(key) && namesakes.length > 1)
      row.problems.push({ field: 'NAME', code: 'nameAmbiguous', value: row.values.name ?? null });
    const namesake = named.get(nameKey(row.values.name ?? '')) ?? { key, line: row.line };
    if (key && row.values.name !== undefined)
      named.set(nameKey(row.values.name), namesake as { key: string; line: number });
    // Two products of one name could not be told apart once the first of them is written.
    if (namesake.key !== key)
      row.problems.push({
        field: 'NAME',
        code: 'nameTwice',
        value: row.values.name ?? null,
        detail: String(namesake.line),
      });
    const product = (key ? products.get(key) : undefined) ?? namesakes[0] ?? null;
    return {
      ...row,
      productKey: product?.id ?? key ?? `line ${row.line}`,
      product,
      variant: product ? variantOf(row, product) : null,
      calledBy: calledBy(row, product),
    };
  });
}

function groupKey({ values }: ReadRow): string | null {
  if (values.group !== undefined) return `group ${nameKey(values.group)}`;
  return values.name === undefined ? null : `name ${nameKey(values.name)}`;
}

/** Only a row without a code: another code is another variant. */
function variantOf(row: ReadRow, product: KnownProduct): KnownVariant | null {
  if (row.values.sku !== undefined) return null;
  const name = calledBy(row, product);
  const named = product.variants.find((variant) => nameKey(variant.name) === nameKey(name ?? ''));
  const found = combinationOf(row, product) ?? named;
  if (found) return found;
  return name === undefined && product.variants.length === 1 ? (product.variants[0] as KnownVariant) : null;
}

/** The variant that carries what the row says of every option of its product. */
function combinationOf({ values }: ReadRow, { options, variants }: KnownProduct): KnownVariant | undefined {
  const wanted = options.map(({ name, values: known }) => {
    const cell = byName(values.options ?? [], name);
    return cell && byName(known, collapseSpaces(cell.text))?.id;
  });
  if (wanted.length === 0 || wanted.includes(undefined)) return undefined;
  return variants.find(({ valueIds }) => wanted.every((id) => valueIds.includes(id as string)));
}

/** Made of options, a name follows the order of the product's own, new ones behind them in the order of the columns. */
function calledBy({ values }: ReadRow, product: KnownProduct | null): string | undefined {
  if (values.variant !== undefined || values.options === undefined) return values.variant;
  const order = (product?.options ?? []).map(({ name }) => nameKey(name));
  const placeOf = ({ name }: NamedCell) => {
    const place = order.indexOf(nameKey(name));
    return place < 0 ? order.length : place;
  };
  return values.options
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ text }) => collapseSpaces(text))
    .join(', ');
}
