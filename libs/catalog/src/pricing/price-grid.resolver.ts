import { Allow, PageArgs, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { wantedOf } from '../products/product-columns.js';
import { ManagedProductFilter, ManagedProductSort } from '../products/product-filters.js';
import { UpdatePricesInput, UpdatePricesResult } from './price-grid.schema.js';
import { PriceGridService } from './price-grid.service.js';
import { ProductPrices, ProductPricesConnection } from './price-grid.types.js';
import { PriceUpdatesService } from './price-updates.service.js';

@Resolver(() => ProductPrices)
export class PriceGridResolver {
  constructor(
    private readonly grid: PriceGridService,
    private readonly updates: PriceUpdatesService,
  ) {}

  @Query(() => ProductPricesConnection, {
    description:
      '[permission: catalog.read] The price grid: products as managedProducts finds them, with every price of their variants.',
  })
  @Allow(CatalogPermission.Read)
  priceGrid(
    @Args() page: PageArgs,
    @Args('filter', { type: () => ManagedProductFilter, nullable: true }) filter: ManagedProductFilter | null,
    @Args('sort', { type: () => ManagedProductSort, defaultValue: 'NAME' }) sort: ManagedProductSort,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProductPricesConnection> {
    const paths = selectedFields(info);
    const wanted = wantedOf(paths, ['nodes.product.', 'edges.node.product.']);
    return this.grid.page(filter ?? {}, sort, page, { wanted, totalCount: paths.has('totalCount') });
  }

  @Mutation(() => UpdatePricesResult, {
    description:
      '[permission: catalog.price] Sets ordinary prices of many variants, all or none, and only where they are still as they were read.',
  })
  @Allow(CatalogPermission.Price)
  updatePrices(@Args('input') input: UpdatePricesInput): Promise<typeof UpdatePricesResult> {
    return this.updates.update(input);
  }
}
