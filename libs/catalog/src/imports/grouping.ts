import type { ReadRow } from './row-values.js';
import { nameKey, type KnownProduct, type KnownVariant, type ShopState } from './shop-state.js';

/** A row with the product it belongs to and, where the shop has it, its variant. */
export interface PlacedRow extends ReadRow {
  readonly productKey: string;
  readonly product: KnownProduct | null;
  readonly variant: KnownVariant | null;
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
    if (found) return { ...row, productKey: found.product.id, product: found.product, variant: found.variant };
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
    };
  });
}

function groupKey({ values }: ReadRow): string | null {
  if (values.group !== undefined) return `group ${nameKey(values.group)}`;
  return values.name === undefined ? null : `name ${nameKey(values.name)}`;
}

/** Only a row without a code: another code is another variant. */
function variantOf({ values }: ReadRow, product: KnownProduct): KnownVariant | null {
  if (values.sku !== undefined) return null;
  const named = product.variants.find(({ name }) => nameKey(name) === nameKey(values.variant ?? ''));
  if (named) return named;
  return values.variant === undefined && product.variants.length === 1 ? (product.variants[0] as KnownVariant) : null;
}
