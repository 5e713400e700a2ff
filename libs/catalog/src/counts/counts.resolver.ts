import { Allow, PageArgs, requireUuid, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { CountReadsService } from './count-reads.service.js';
import {
  CountLineChoice,
  CountState,
  StockCount,
  StockCountConnection,
  StockCountLineConnection,
  type StockCountLine,
} from './count.types.js';
import {
  CancelStockCountResult,
  CloseStockCountInput,
  CloseStockCountResult,
  EnterStockCountInput,
  EnterStockCountResult,
  StartStockCountInput,
  StartStockCountResult,
} from './counts.schema.js';
import { CountsService } from './counts.service.js';

@Resolver(() => StockCount)
export class CountsResolver {
  constructor(
    private readonly counts: CountsService,
    private readonly reads: CountReadsService,
  ) {}

  @Query(() => StockCountConnection, {
    description: '[permission: catalog.read] Stock counts, newest first. totalCount is null.',
  })
  @Allow(CatalogPermission.Read)
  stockCounts(
    @Args() page: PageArgs,
    @Args('states', { type: () => [CountState], nullable: true }) states: CountState[] | null,
    @Args('locationId', { type: () => ID, nullable: true }) locationId: string | null,
  ): Promise<ConnectionOf<StockCount>> {
    return this.reads.list({ states, locationId: locationId && requireUuid(locationId) }, page);
  }

  @Query(() => StockCount, { description: '[permission: catalog.read] One stock count with its sums.' })
  @Allow(CatalogPermission.Read)
  stockCount(@Args('id', { type: () => ID }) id: string): Promise<StockCount> {
    return this.reads.one(requireUuid(id));
  }

  @Query(() => StockCountLineConnection, {
    description: '[permission: catalog.read] Lines of a stock count by name of the product. totalCount is null.',
  })
  @Allow(CatalogPermission.Read)
  stockCountLines(
    @Args() page: PageArgs,
    @Args('countId', { type: () => ID }) countId: string,
    @Args('choice', { type: () => CountLineChoice, defaultValue: 'ALL' }) choice: CountLineChoice,
    @Args('variantId', {
      type: () => ID,
      nullable: true,
      description: 'Only its line; none while nothing of it is in the count.',
    })
    variantId: string | null,
  ): Promise<ConnectionOf<StockCountLine>> {
    return this.reads.lines(requireUuid(countId), choice, page, variantId && requireUuid(variantId));
  }

  @Mutation(() => StartStockCountResult, {
    description: '[permission: catalog.stock] Begins to count what lies at a place.',
  })
  @Allow(CatalogPermission.Stock)
  startStockCount(@Args('input') input: StartStockCountInput): Promise<typeof StartStockCountResult> {
    return this.counts.start(input);
  }

  @Mutation(() => EnterStockCountResult, {
    description: '[permission: catalog.count] Enters what was counted, in as many sessions as it takes.',
  })
  @Allow(CatalogPermission.Count)
  enterStockCount(@Args('input') input: EnterStockCountInput): Promise<typeof EnterStockCountResult> {
    return this.counts.enter(input);
  }

  @Mutation(() => CloseStockCountResult, {
    description: '[permission: catalog.closeCount] Ends a count: corrects what differs and books it.',
  })
  @Allow(CatalogPermission.CloseCount)
  closeStockCount(@Args('input') input: CloseStockCountInput): Promise<typeof CloseStockCountResult> {
    return this.counts.close(input);
  }

  @Mutation(() => CancelStockCountResult, {
    description: '[permission: catalog.closeCount] Gives a count up; nothing is corrected.',
  })
  @Allow(CatalogPermission.CloseCount)
  cancelStockCount(@Args('countId', { type: () => ID }) countId: string): Promise<typeof CancelStockCountResult> {
    return this.counts.cancel(requireUuid(countId));
  }
}
