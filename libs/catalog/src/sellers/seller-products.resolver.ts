import { currentContext, TenantDatabase } from '@lumbung/platform';
import { SellerProfile } from '@lumbung/sellers';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

const COUNTS = `select p.seller_id as "sellerId", count(*) as count from catalog.product p
  where p.tenant_id = $1 and p.seller_id = any ($2::uuid[]) and p.state = 'PUBLISHED' group by p.seller_id`;

/** How much a seller has in the shop: sellers never hears of products, yet the graph reads both ways. */
@Resolver(() => SellerProfile)
export class SellerProductsResolver {
  private readonly loaders = new WeakMap<object, DataLoader<string, number>>();

  constructor(private readonly db: TenantDatabase) {}

  @ResolveField(() => Int, { description: 'Published products; a page of sellers counts them with one statement.' })
  productCount(@Parent() { id }: SellerProfile): Promise<number> {
    const request = currentContext() ?? {};
    let loader = this.loaders.get(request);
    if (!loader) {
      loader = new DataLoader<string, number>((ids) => this.counts(ids), { cache: false, maxBatchSize: 100 });
      this.loaders.set(request, loader);
    }
    return loader.load(id);
  }

  private async counts(ids: readonly string[]): Promise<number[]> {
    const rows = await this.db.read<{ sellerId: string; count: number }>(COUNTS, [ids]);
    const known = new Map(rows.map(({ sellerId, count }) => [sellerId, count]));
    return ids.map((id) => known.get(id) ?? 0);
  }
}
