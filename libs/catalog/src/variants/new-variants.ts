import { newId, Quantity, quantity, type Money } from '@lumbung/kernel';
import { InvalidInput, type Tx } from '@lumbung/platform';
import { VariantRecord, type ProductId } from '../products/product.entity.js';
import type { NewVariantInput } from './variants.schema.js';

const PIECE = quantity(1);

/** Writes variants of a product with their empty counters, in the order given. Answers the ids, or the rule that one of them breaks. */
export async function addVariants(
  tx: Tx,
  productId: ProductId,
  inputs: readonly Omit<NewVariantInput, 'optionValueIds'>[],
  { after, at, path }: { after: number; at: Date; path: string },
): Promise<VariantRecord['id'][] | InvalidInput> {
  const records: Omit<VariantRecord, 'tenantId'>[] = [];
  const codes = await nextSkus(tx, inputs.filter(({ sku }) => sku == null).length);
  for (const [index, input] of inputs.entries()) {
    const record = {
      id: newId<'ProductVariant'>(),
      productId,
      sku: input.sku?.trim() ?? (codes.shift() as string),
      barcode: input.barcode?.trim() ?? null,
      name: input.name.trim(),
      unit: input.unit,
      quantityStep: input.quantityStep ?? PIECE,
      contentQuantity: input.contentQuantity ?? null,
      contentUnit: input.contentUnit ?? null,
      weightGrams: input.weightGrams ?? null,
      publicPrice: input.publicPrice,
      memberPrice: input.memberPrice ?? null,
      lowAt: input.lowAt ?? Quantity.zero,
      isActive: true,
      position: after + index,
      createdAt: at,
    };
    const problem =
      problemOfVariant(record, path.replace('*', String(index))) ??
      problemOfPrices(record, path.replace('*', String(index)));
    if (problem) return problem;
    records.push(record);
  }
  await tx.insert(VariantRecord, records);
  const ids = records.map(({ id }) => id);
  await tx.rows(
    'insert into catalog.stock (tenant_id, variant_id, product_id) select $1, v.id, $2 from unnest($3::uuid[]) v (id)',
    [productId, ids],
  );
  return ids;
}

/** Steps and contents must be above zero, and a content needs its unit. */
export function problemOfVariant(
  {
    quantityStep,
    contentQuantity,
    contentUnit,
    lowAt,
  }: Pick<VariantRecord, 'quantityStep' | 'contentQuantity' | 'contentUnit' | 'lowAt'>,
  path: string,
): InvalidInput | null {
  if (!quantityStep.isPositive) return new InvalidInput('problem.catalog.notAboveZero', `${path}quantityStep`);
  if (lowAt.isNegative) return new InvalidInput('problem.catalog.belowZero', `${path}lowAt`);
  if ((contentQuantity === null) !== (contentUnit === null))
    return new InvalidInput('problem.catalog.contentNeedsUnit', `${path}contentUnit`);
  if (contentQuantity && !contentQuantity.isPositive)
    return new InvalidInput('problem.catalog.notAboveZero', `${path}contentQuantity`);
  const counted = ['PIECE', 'KILOGRAM', 'GRAM', 'LITRE', 'MILLILITRE'];
  if (contentUnit && !counted.includes(contentUnit))
    return new InvalidInput('problem.catalog.contentUnit', `${path}contentUnit`);
  return null;
}

const HIGHEST_PRICE = 1_000_000_000_000;

/** A member never pays more than the public. */
export function problemOfPrices(
  { publicPrice, memberPrice }: { publicPrice: Money; memberPrice?: Money | null },
  path: string,
): InvalidInput | null {
  if (publicPrice.isNegative || publicPrice.amount > HIGHEST_PRICE)
    return new InvalidInput('problem.catalog.price', `${path}publicPrice`);
  if (memberPrice && (memberPrice.isNegative || memberPrice.exceeds(publicPrice)))
    return new InvalidInput('problem.catalog.memberPrice', `${path}memberPrice`);
  return null;
}

/** The next free codes of the shop. Numbers only go up; a code that somebody gave by hand is passed over. */
export async function nextSkus(tx: Tx, count: number): Promise<string[]> {
  const codes: string[] = [];
  while (codes.length < count) {
    const rows = await tx.rows<{ code: string }>(
      `with numbers as materialized (select platform.next_number($1, 'sku') as n from generate_series(1, $2)),
            codes as (select n, 'B-' || lpad(n::text, greatest(4, length(n::text)), '0') as code from numbers)
       select code from codes
        where not exists (select from catalog.product_variant v where v.tenant_id = $1 and v.sku = codes.code) order by n`,
      [count - codes.length],
    );
    codes.push(...rows.map(({ code }) => code));
  }
  return codes;
}
