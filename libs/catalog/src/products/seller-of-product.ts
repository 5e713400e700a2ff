import { InvalidInput, type Tx } from '@lumbung/platform';

/**
 * Whether a product may become this seller's goods, or the cooperative's own (null). Refuses a seller who is not
 * active, and any change once there was stock: whose goods were sold must not change afterwards (InvalidInput). Throws
 * NOT_FOUND for a seller this cooperative does not have. `product` is absent for a new one.
 */
export async function problemOfSeller(
  tx: Tx,
  sellerId: string | null,
  product?: { readonly id: string; readonly sellerId: string | null },
): Promise<InvalidInput | undefined> {
  if (sellerId === (product?.sellerId ?? null)) return undefined;
  if (sellerId !== null) {
    const seller = await tx.rowOrFail<{ state: string }>(
      'select state from sellers.seller where tenant_id = $1 and id = $2',
      [sellerId],
    );
    if (seller.state !== 'ACTIVE') return new InvalidInput('problem.catalog.sellerNotActive', 'sellerId');
  }
  if (product && (await hadStock(tx, product.id))) return new InvalidInput('problem.catalog.sellerFixed', 'sellerId');
  return undefined;
}

async function hadStock(tx: Tx, productId: string): Promise<boolean> {
  // Counters locked first: a receipt that is on its way is waited for.
  await tx.rows(
    'select variant_id from catalog.stock where tenant_id = $1 and product_id = $2 order by variant_id for update',
    [productId],
  );
  const moved = await tx.row(
    `select 1 as moved from catalog.product_variant v join catalog.stock_movement m on m.tenant_id = v.tenant_id and m.variant_id = v.id
      where v.tenant_id = $1 and v.product_id = $2 limit 1`,
    [productId],
  );
  return moved !== undefined;
}
