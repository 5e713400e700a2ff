import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { ManagedProductFilter } from '../products/product-filters.js';
import { ExportsService } from './exports.service.js';
import { TableExport } from './exports.types.js';

@Resolver(() => TableExport)
export class ExportsResolver {
  constructor(private readonly exports: ExportsService) {}

  @Query(() => TableExport, {
    description:
      '[permission: catalog.read] Exactly the products of this filter of managedProducts as a file, one row for each variant; it can be imported again.',
  })
  @Allow(CatalogPermission.Read)
  productExport(
    @Args('filter', { type: () => ManagedProductFilter, nullable: true }) filter: ManagedProductFilter | null,
  ): Promise<TableExport> {
    return this.exports.products(filter ?? {});
  }

  @Query(() => TableExport, {
    description:
      '[permission: catalog.read] The stock list with values at average cost, of everything or of one place.',
  })
  @Allow(CatalogPermission.Read)
  stockExport(@Args('locationId', { type: () => ID, nullable: true }) locationId: string | null): Promise<TableExport> {
    return this.exports.stock(locationId == null ? null : requireUuid(locationId));
  }

  @Query(() => TableExport, { description: '[permission: catalog.read] The prices of a price list as a file.' })
  @Allow(CatalogPermission.Read)
  priceListExport(@Args('priceListId', { type: () => ID }) priceListId: string): Promise<TableExport> {
    return this.exports.priceList(requireUuid(priceListId));
  }
}
