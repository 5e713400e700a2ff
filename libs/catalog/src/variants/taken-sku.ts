import type { TenantDatabase } from '@lumbung/platform';
import { orTaken } from '../shared/taken.js';
import { SkuTaken } from './variants.schema.js';

const SKU_KEY = 'product_variant_tenant_id_sku_key';

/** Runs `work`; where one of these codes belongs to another variant, or stands there twice, the refusal that names it. */
export function refusingTakenSku<T>(
  db: TenantDatabase,
  wished: readonly (string | null | undefined)[],
  work: () => Promise<T>,
): Promise<T | SkuTaken> {
  const skus = wished.map((sku) => sku?.trim()).filter((sku) => sku !== undefined);
  return orTaken(
    SKU_KEY,
    async () => {
      const row = await db.readRow<{ sku: string }>(
        'select sku from catalog.product_variant where tenant_id = $1 and sku = any ($2::text[]) limit 1',
        [skus],
      );
      return new SkuTaken(row?.sku ?? skus.find((sku, at) => skus.indexOf(sku) !== at) ?? '');
    },
    work,
  );
}
