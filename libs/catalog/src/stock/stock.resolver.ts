import { Allow, BusinessDateRange, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { AdjustStockInput, AdjustStockResult, ReceiveStockInput, ReceiveStockResult } from './stock-inputs.js';
import { StockMovement, StockMovementConnection } from './stock-movement.types.js';
import { StockMovementsService } from './stock-movements.service.js';
import { StoreroomService } from './storeroom.service.js';

@Resolver(() => StockMovement)
export class StockResolver {
  constructor(
    private readonly storeroom: StoreroomService,
    private readonly movements: StockMovementsService,
  ) {}

  @Query(() => StockMovementConnection, {
    description: '[permission: catalog.read] Movements of one variant or of all, newest first.',
  })
  @Allow(CatalogPermission.Read)
  async stockMovements(
    @Args() page: PageArgs,
    @Args('variantId', { type: () => ID, nullable: true }) variantId: string | null,
    @Args('period', { type: () => BusinessDateRange, nullable: true }) period: BusinessDateRange | null,
    @Args('locationId', { type: () => ID, nullable: true }) locationId: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<StockMovementConnection> {
    return this.movements.list(
      { variantId: variantId && requireUuid(variantId), locationId: locationId && requireUuid(locationId), period },
      page,
      selectedFields(info).has('totalCount'),
    );
  }

  @Mutation(() => ReceiveStockResult, {
    description: '[permission: catalog.stock] Receives goods and books their cost.',
  })
  @Allow(CatalogPermission.Stock)
  receiveStock(@Args('input') input: ReceiveStockInput): Promise<typeof ReceiveStockResult> {
    return this.storeroom.receive(input);
  }

  @Mutation(() => AdjustStockResult, {
    description: '[permission: catalog.stock] Corrects on hand with a reason and books the difference.',
  })
  @Allow(CatalogPermission.Stock)
  adjustStock(@Args('input') input: AdjustStockInput): Promise<typeof AdjustStockResult> {
    return this.storeroom.adjust(input);
  }
}
