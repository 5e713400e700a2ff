import { Allow, PageArgs, requireUuid, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { ExpiringService } from './expiring.service.js';
import {
  ExpiringGoodsConnection,
  SetOrderAheadInput,
  SetOrderAheadResult,
  WaitingGoods,
  WaitingGoodsConnection,
  type ExpiringGoods,
} from './order-ahead.schema.js';
import { OrderAheadService } from './order-ahead.service.js';

const LONGEST_DAYS = 3650;

@Resolver(() => WaitingGoods)
export class OrderAheadResolver {
  constructor(
    private readonly ahead: OrderAheadService,
    private readonly expiry: ExpiringService,
  ) {}

  @Query(() => WaitingGoodsConnection, {
    description:
      '[permission: catalog.read] What orders wait for, in the order in which they were placed. totalCount is null.',
  })
  @Allow(CatalogPermission.Read)
  waitingGoods(
    @Args() page: PageArgs,
    @Args('variantId', { type: () => ID, nullable: true }) variantId: string | null,
  ): Promise<ConnectionOf<WaitingGoods>> {
    return this.ahead.waiting(variantId && requireUuid(variantId), page);
  }

  @Query(() => ExpiringGoodsConnection, {
    description:
      '[permission: catalog.read] Received goods that run out within so many days (at most 3650) or did, the first ones first. totalCount is null.',
  })
  @Allow(CatalogPermission.Read)
  expiringGoods(
    @Args() page: PageArgs,
    @Args('withinDays', { type: () => Int, defaultValue: 30 }) withinDays: number,
  ): Promise<ConnectionOf<ExpiringGoods>> {
    return this.expiry.expiring(Math.min(Math.max(withinDays, 0), LONGEST_DAYS), page);
  }

  @Mutation(() => SetOrderAheadResult, {
    description:
      '[permission: catalog.stock] Says how a variant is sold beyond what is there: backorder, preorder or not at all.',
  })
  @Allow(CatalogPermission.Stock)
  setOrderAhead(@Args('input') input: SetOrderAheadInput): Promise<typeof SetOrderAheadResult> {
    return this.ahead.set(input);
  }
}
