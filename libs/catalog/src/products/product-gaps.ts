import type { Tx } from '@lumbung/platform';
import type { ProductGap } from '../shared/enums.js';

const GAPS = `select p.id,
         exists (select from catalog.product_variant v where v.tenant_id = $1 and v.product_id = p.id and v.is_active) as variant,
         not exists (select from catalog.product_variant v where v.tenant_id = $1 and v.product_id = p.id and v.is_active and v.public_price = 0) as price,
         exists (select from catalog.product_image i where i.tenant_id = $1 and i.product_id = p.id) as image,
         p.category_id is not null as category
    from catalog.product p where p.tenant_id = $1 and p.id = any ($2::uuid[])`;

/**
 * What products lack before they may be shown in the shop, by their ids: an active variant, a price above zero, a picture,
 * a shelf. One statement. Lock the products before, so that they lack the same when they are shown.
 */
export async function gapsOf(tx: Tx, productIds: readonly string[]): Promise<Map<string, ProductGap[]>> {
  type Row = { id: string; variant: boolean; price: boolean; image: boolean; category: boolean };
  const rows = await tx.rows<Row>(GAPS, [productIds]);
  return new Map(
    rows.map(({ id, variant, price, image, category }) => {
      const gaps: ProductGap[] = [];
      if (!variant) gaps.push('NO_VARIANT');
      if (!price) gaps.push('NO_PRICE');
      if (!image) gaps.push('NO_IMAGE');
      if (!category) gaps.push('NO_CATEGORY');
      return [id, gaps];
    }),
  );
}
