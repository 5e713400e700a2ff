import { Allow, badUserInput, PageArgs, requireUuid, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { StockLocation, VariantPlaces } from './location.types.js';
import {
  AddStockLocationInput,
  AddStockLocationResult,
  SetReorderPointsInput,
  SetReorderPointsResult,
  UpdateStockLocationInput,
  UpdateStockLocationResult,
} from './locations.schema.js';
import { LocationsService } from './locations.service.js';
import { ReorderLineConnection, type ReorderLine } from './reorder.schema.js';
import { ReorderService } from './reorder.service.js';

const MOST_VARIANTS = 500;

@Resolver(() => StockLocation)
export class LocationsResolver {
  constructor(
    private readonly locations: LocationsService,
    private readonly reorder: ReorderService,
  ) {}

  @Query(() => [StockLocation], {
    description:
      '[permission: catalog.read] Where goods lie; those in use first, in the order in which orders take from them. At most 100.',
  })
  @Allow(CatalogPermission.Read)
  stockLocations(): Promise<StockLocation[]> {
    return this.locations.list();
  }

  @Query(() => VariantPlaces, { description: '[permission: catalog.read] Where the goods of one variant are.' })
  @Allow(CatalogPermission.Read)
  variantPlaces(@Args('variantId', { type: () => ID }) variantId: string): Promise<VariantPlaces> {
    return this.locations.placesOf(requireUuid(variantId));
  }

  @Query(() => [VariantPlaces], {
    description:
      '[permission: catalog.read] Where the goods of these variants are, in the order given; unknown ones are left out. At most 500.',
  })
  @Allow(CatalogPermission.Read)
  placesOfVariants(@Args('variantIds', { type: () => [ID] }) variantIds: string[]): Promise<VariantPlaces[]> {
    if (variantIds.length > MOST_VARIANTS) throw badUserInput(`Ask for at most ${MOST_VARIANTS} variants.`);
    return this.locations.placesOfMany(variantIds.map(requireUuid));
  }

  @Query(() => ReorderLineConnection, {
    description:
      '[permission: catalog.read] What is to be reordered: at or below the reorder point of a place or, in all places together, at or below lowAt. totalCount is null.',
  })
  @Allow(CatalogPermission.Read)
  goodsToReorder(
    @Args() page: PageArgs,
    @Args('locationId', { type: () => ID, nullable: true }) locationId: string | null,
  ): Promise<ConnectionOf<ReorderLine>> {
    return this.reorder.toReorder(locationId && requireUuid(locationId), page);
  }

  @Mutation(() => AddStockLocationResult, { description: '[permission: catalog.stock] Adds a place for goods.' })
  @Allow(CatalogPermission.Stock)
  addStockLocation(@Args('input') input: AddStockLocationInput): Promise<typeof AddStockLocationResult> {
    return this.locations.add(input);
  }

  @Mutation(() => UpdateStockLocationResult, {
    description: '[permission: catalog.stock] Changes a place, or takes it out of use.',
  })
  @Allow(CatalogPermission.Stock)
  updateStockLocation(@Args('input') input: UpdateStockLocationInput): Promise<typeof UpdateStockLocationResult> {
    return this.locations.update(input);
  }

  @Mutation(() => SetReorderPointsResult, {
    description: '[permission: catalog.stock] Sets when variants should be brought to a place, all or none.',
  })
  @Allow(CatalogPermission.Stock)
  setReorderPoints(@Args('input') input: SetReorderPointsInput): Promise<typeof SetReorderPointsResult> {
    return this.reorder.setPoints(input);
  }
}
