import { describe, expect, it } from '@jest/globals';
import type { SellerProfile } from '@lumbung/sellers';
import { sellerIn } from '@lumbung/sellers/testing';
import { startHouse } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { ProductsService } from '../products/products.service.js';
import { productIn } from '../testing/index.js';
import { SellerProductsResolver } from './seller-products.resolver.js';

describe('what a seller has in the shop', () => {
  const house = startHouse(CatalogModule);

  it('counts published products of a whole page of sellers with one statement', async () => {
    const coop = await house.cooperative();
    const sellers = [await sellerIn(coop), await sellerIn(coop), await sellerIn(coop)];
    const give = async (state: 'PUBLISHED' | 'DRAFT', sellerId: string) => {
      const { id: productId } = await productIn(coop, { stock: 0, state });
      await coop.run(() => house.get(ProductsService).update({ productId, sellerId }));
    };
    await give('PUBLISHED', sellers[0]!.id);
    await give('PUBLISHED', sellers[0]!.id);
    await give('DRAFT', sellers[1]!.id);
    const resolver = house.get(SellerProductsResolver);
    let counts: number[] = [];

    const sent = await house.statementsOf(async () => {
      counts = await coop.run(
        () => Promise.all(sellers.map(({ id }) => resolver.productCount({ id } as { id: string } as SellerProfile))),
        null,
      );
    });

    expect(counts).toEqual([2, 0, 0]);
    expect(sent).toHaveLength(3);
  });
});
