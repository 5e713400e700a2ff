import { Quantity } from '@lumbung/kernel';
import { InvalidInput, notFound, type Tx } from '@lumbung/platform';
import type { VariantId } from '../stock/stock.service.js';
import { UnknownCodes, type EnterStockCountInput } from './counts.schema.js';

const FIND = `
  select v.id as "variantId", v.sku, v.barcode from catalog.product_variant v
   where v.tenant_id = $1 and (v.id = any ($2::uuid[]) or v.sku = any ($3::text[]) or v.barcode = any ($3::text[]))`;

/**
 * What was counted, by variant; a thing scanned several times counts with the sum. One statement. Refuses codes of
 * nothing or of several things (UnknownCodes), quantities below zero, an entry without or with two names and a variant
 * that is set twice (InvalidInput). Throws NOT_FOUND for an unknown variant.
 */
export async function entriesOf(
  tx: Tx,
  { entries, mode }: EnterStockCountInput,
): Promise<Map<VariantId, Quantity> | UnknownCodes | InvalidInput> {
  for (const [index, { variantId, code, quantity }] of entries.entries()) {
    if (quantity.isNegative) return new InvalidInput('problem.catalog.belowZero', `entries.${index}.quantity`);
    if (!variantId === !code) return new InvalidInput('problem.catalog.codeOrVariant', `entries.${index}`);
  }
  const ids = entries.flatMap(({ variantId }) => (variantId ? [variantId.toLowerCase()] : []));
  const codes = entries.flatMap(({ code }) => (code ? [code.trim()] : []));
  const rows = await tx.rows<{ variantId: VariantId; sku: string; barcode: string | null }>(FIND, [ids, codes]);
  const known = new Set<string>(rows.map(({ variantId }) => variantId));
  if (ids.some((id) => !known.has(id))) throw notFound();
  const having = (code: string) => rows.filter(({ sku, barcode }) => sku === code || barcode === code);
  const unknown = [...new Set(codes)].filter((code) => having(code).length !== 1);
  if (unknown.length > 0) return new UnknownCodes(unknown);

  const counted = new Map<VariantId, Quantity>();
  for (const [index, { variantId, code, quantity }] of entries.entries()) {
    const id = (variantId?.toLowerCase() ?? having(code?.trim() ?? '')[0]?.variantId) as VariantId;
    const before = counted.get(id);
    if (before && mode === 'SET') return new InvalidInput('problem.catalog.variantTwice', `entries.${index}`);
    counted.set(id, (before ?? Quantity.zero).plus(quantity));
  }
  return counted;
}
