import type { VariantId } from '@lumbung/catalog';
import { productIn } from '@lumbung/catalog/testing';
import type { TestCooperative } from '@lumbung/platform/testing';

export interface Goods {
  readonly name?: string;
  readonly price?: number;
  readonly memberPrice?: number | null;
  readonly stock?: number;
  /** Whole rupiah per piece, bought with cash. */
  readonly cost?: number;
}

/** Goods on the shelf, sold by the piece; answers their only variant. The books must be open (openShop). */
export async function goodsIn(
  coop: TestCooperative,
  { name, price = 10_000, memberPrice = null, stock = 10, cost = 7_000 }: Goods = {},
): Promise<VariantId> {
  const product = await productIn(coop, { name, publicPrice: price, memberPrice, stock, unitCost: cost });
  return product.variants[0]?.id as VariantId;
}
