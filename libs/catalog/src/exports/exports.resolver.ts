import { Allow, BusinessDateRange, requireUuid } from '@lumbung/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { PriceListEntryFilter } from '../price-lists/price-lists.schema.js';
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
      '[permission: catalog.read] The stock with values at average cost: exactly the variants of the products of this filter of managedProducts that are sold or still lie there; with a place, what lies or is watched there.',
  })
  @Allow(CatalogPermission.Read)
  stockExport(
    @Args('filter', { type: () => ManagedProductFilter, nullable: true }) filter: ManagedProductFilter | null,
    @Args('locationId', {
      type: () => ID,
      nullable: true,
      description: 'The same as in the filter, which goes before it; use that one (since 22 November 2026).',
    })
    locationId: string | null,
  ): Promise<TableExport> {
    return this.exports.stock({ ...filter, locationId: filter?.locationId ?? (locationId && requireUuid(locationId)) });
  }

  @Query(() => TableExport, {
    description: '[permission: catalog.read] Exactly the movements of this filter of stockMovements as a file.',
  })
  @Allow(CatalogPermission.Read)
  stockMovementExport(
    @Args('variantId', { type: () => ID, nullable: true }) variantId: string | null,
    @Args('period', { type: () => BusinessDateRange, nullable: true }) period: BusinessDateRange | null,
    @Args('locationId', { type: () => ID, nullable: true }) locationId: string | null,
  ): Promise<TableExport> {
    return this.exports.movements({
      variantId: variantId && requireUuid(variantId),
      locationId: locationId && requireUuid(locationId),
      period,
    });
  }

  @Query(() => TableExport, {
    description:
      '[permission: catalog.read] Exactly the prices of a price list that this filter of priceListEntries finds, as a file.',
  })
  @Allow(CatalogPermission.Read)
  priceListExport(
    @Args('priceListId', { type: () => ID }) priceListId: string,
    @Args('filter', { type: () => PriceListEntryFilter, nullable: true }) filter: PriceListEntryFilter | null,
  ): Promise<TableExport> {
    return this.exports.priceList(requireUuid(priceListId), filter ?? {});
  }
}
