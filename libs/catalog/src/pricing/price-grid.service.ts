import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, TenantDatabase, type ConnectionOf, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { minQuantityOf } from '../price-lists/entry-changes.js';
import { stateSql } from '../price-lists/validity.js';
import type { Wanted } from '../products/product-columns.js';
import type { ManagedProductFilter, ManagedProductSort } from '../products/product-filters.js';
import { ProductListsService } from '../products/product-lists.service.js';
import type { Product } from '../products/product.types.js';
import type { ProductPrices, ProductPricesConnection, VariantListPrice } from './price-grid.types.js';

type ListPriceRow = Omit<VariantListPrice, 'minQuantity'> & { variantId: string; minQuantity: string };

const LIST_PRICES = `select e.variant_id as "variantId", e.min_quantity as "minQuantity", e.price,
         jsonb_build_object('id', l.id, 'name', l.name, 'audience', l.audience, 'state', ${stateSql('$3')}) as "priceList"
    from catalog.price_list_entry e join catalog.price_list l on l.tenant_id = e.tenant_id and l.id = e.price_list_id
   where e.tenant_id = $1 and e.variant_id = any ($2::uuid[]) and ${stateSql('$3')} <> 'ENDED'
   order by e.variant_id, l.name, e.min_quantity`;

/** Many prices at a glance. */
@Injectable()
export class PriceGridService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly lists: ProductListsService,
  ) {}

  /** The products that `managedProducts` finds by the same filter, in its order, with every price of their variants. Two statements. */
  async page(
    filter: ManagedProductFilter,
    sort: ManagedProductSort,
    page: PageArgs,
    { wanted, totalCount }: { wanted: Wanted; totalCount: boolean },
  ): Promise<ProductPricesConnection> {
    const found = await this.lists.managed(filter, sort, page, {
      wanted: { ...wanted, sheet: true, counters: true },
      facets: false,
      totalCount,
    });
    const prices = await this.listPrices(found.nodes);
    const rowOf = (product: Product): ProductPrices => ({
      product,
      variants: product.variants.map((variant) => ({ variant, listPrices: prices.get(variant.id) ?? [] })),
    });
    return mapped(found, rowOf);
  }

  private async listPrices(products: readonly Product[]): Promise<Map<string, VariantListPrice[]>> {
    const ids = products.flatMap(({ variants }) => variants.map(({ id }) => id));
    const today = this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
    const prices = new Map<string, VariantListPrice[]>();
    for (const { variantId, minQuantity, ...price } of await this.db.read<ListPriceRow>(LIST_PRICES, [ids, today])) {
      const known = prices.get(variantId) ?? [];
      known.push({ ...price, minQuantity: minQuantityOf(minQuantity) });
      prices.set(variantId, known);
    }
    return prices;
  }
}

/** The same page with other nodes. */
function mapped<A, B>(page: ConnectionOf<A>, nodeOf: (node: A) => B): ConnectionOf<B> {
  const nodes = page.nodes.map(nodeOf);
  return {
    get edges() {
      return page.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] as B }));
    },
    nodes,
    pageInfo: page.pageInfo,
    totalCount: page.totalCount,
  };
}
