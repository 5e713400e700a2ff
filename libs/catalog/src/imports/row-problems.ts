import type { PlacedRow } from './grouping.js';
import type { ImportField } from './import-field.js';
import { nameKey } from './shop-state.js';

const MOST_VARIANTS = 50;

/** What is wrong with rows beside the spelling of their cells: missing parts, and rows that are in each other's way. */
export function problemsOfRow(
  placed: readonly PlacedRow[],
  byProduct: ReadonlyMap<string, readonly PlacedRow[]>,
): void {
  const skus = new Map<string, number>();
  const variants = new Map<string, number>();
  for (const row of placed) {
    const { values, variant, line } = row;
    const add = adder(row);
    const seen = values.sku === undefined ? undefined : skus.get(values.sku);
    if (values.sku !== undefined) skus.set(values.sku, seen ?? line);
    if (seen !== undefined) add('SKU', 'skuTwice', values.sku, String(seen));
    else if (variant) {
      const twice = variants.get(variant.id);
      if (twice !== undefined) add(null, 'rowTwice', null, String(twice));
      variants.set(variant.id, twice ?? line);
    }
    problemsOfPrices(row, add);
    if (!variant) problemsOfNew(row, add);
  }
  for (const group of byProduct.values()) problemsOfNames(group);
}

type Add = (field: ImportField | null, code: string, value?: string | null, detail?: string) => void;

function adder(row: PlacedRow): Add {
  return (field, code, value = null, detail) => {
    // A cell that could not be read is told of once.
    if (field !== null && row.problems.some((problem) => problem.field === field)) return;
    row.problems.push({ field, code, value, ...(detail === undefined ? {} : { detail }) });
  };
}

function problemsOfPrices({ values, variant }: PlacedRow, add: Add): void {
  const publicPrice = values.price?.amount ?? variant?.publicPrice;
  const memberPrice = values.memberPrice?.amount ?? variant?.memberPrice;
  if (publicPrice === undefined || memberPrice == null || memberPrice <= publicPrice) return;
  add(
    values.memberPrice ? 'MEMBER_PRICE' : 'PRICE',
    'memberAbovePublic',
    values.memberPrice?.toString() ?? values.price?.toString() ?? null,
  );
}

function problemsOfNew({ values, product }: PlacedRow, add: Add): void {
  if (values.name === undefined && product === null) add('NAME', 'required');
  if (values.price === undefined) add('PRICE', 'required');
  if (product && product.options.length > 0 && !values.options)
    add(
      'VARIANT',
      'hasOptions',
      values.variant ?? null,
      `${product.name} (${product.options.map(({ name }) => name).join(', ')})`,
    );
}

/** Every variant of a product needs a name of its own, once there are two. */
function problemsOfNames(group: readonly PlacedRow[]): void {
  const known = group[0]?.product?.variants ?? [];
  const fresh = group.filter(({ variant }) => variant === null);
  const names = new Map<string, string>();
  for (const variant of known) {
    const renamed = group.find((row) => row.variant?.id === variant.id)?.values.variant;
    names.set(nameKey(renamed ?? variant.name), variant.sku);
  }
  for (const row of group) {
    if (row.variant && row.values.variant !== undefined && row.problems.length === 0) {
      const owner = names.get(nameKey(row.values.variant));
      if (owner !== undefined && owner !== row.variant.sku)
        adder(row)('VARIANT', 'variantTwice', row.values.variant, owner);
    }
  }
  for (const row of fresh) {
    const name = nameKey(row.calledBy ?? '');
    const owner = names.get(name);
    if (name === '' && known.length + fresh.length > 1)
      adder(row)('VARIANT', 'variantMissing', null, row.values.name ?? row.product?.name);
    else if (owner !== undefined) adder(row)('VARIANT', 'variantTwice', row.calledBy ?? null, owner);
    else names.set(name, row.values.sku ?? `baris ${row.line}`);
  }
  const room = MOST_VARIANTS - known.length;
  for (const row of fresh.slice(Math.max(0, room)))
    adder(row)('VARIANT', 'tooManyVariants', row.values.variant ?? null);
}
