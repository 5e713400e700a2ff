import { Allow, AllowShoppers, PageArgs, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CycleReadsService } from './cycle-reads.service.js';
import {
  EndOrderCycleResult,
  OrderCycle,
  OrderCycleConnection,
  OrderCycleOrderConnection,
  PublishOrderCycleResult,
  SaveOrderCycleInput,
  SaveOrderCycleResult,
  type OrderCycleOrder,
} from './cycles.schema.js';
import { CyclesService } from './cycles.service.js';

@Resolver(() => OrderCycle)
export class CyclesResolver {
  constructor(
    private readonly cycles: CyclesService,
    private readonly reads: CycleReadsService,
  ) {}

  @Query(() => [OrderCycle], {
    description: '[shop] Rounds of ordering ahead that are announced, open, or waiting for their day; at most 20.',
  })
  @AllowShoppers()
  shownOrderCycles(): Promise<OrderCycle[]> {
    return this.reads.shown();
  }

  @Query(() => [OrderCycle], {
    description: '[shop] Rounds whose goods stand in an order, by its secret token: when and where they are fetched.',
  })
  @AllowShoppers()
  orderCyclesOfOrder(@Args('token') token: string): Promise<OrderCycle[]> {
    return this.reads.ofOrder(token);
  }

  @Query(() => OrderCycle, { nullable: true, description: '[orders.read] One round with what was ordered of each.' })
  @Allow('orders.read')
  orderCycle(@Args('id', { type: () => ID }) id: string): Promise<OrderCycle> {
    return this.reads.find(id);
  }

  @Query(() => OrderCycleConnection, { description: '[orders.read] Rounds, the latest first.' })
  @Allow('orders.read')
  orderCycles(@Args() page: PageArgs): Promise<ConnectionOf<OrderCycle>> {
    return this.reads.list(page);
  }

  @Query(() => OrderCycleOrderConnection, { description: '[orders.read] The packing list of a round, order by order.' })
  @Allow('orders.read')
  orderCyclePacking(
    @Args('cycleId', { type: () => ID }) cycleId: string,
    @Args() page: PageArgs,
  ): Promise<ConnectionOf<OrderCycleOrder>> {
    return this.reads.packing(cycleId, page);
  }

  @Mutation(() => SaveOrderCycleResult, {
    description: '[orders.configure] Drafts a round or changes a draft. Safe to repeat by requestId.',
  })
  @Allow('orders.configure')
  saveOrderCycle(@Args('input') input: SaveOrderCycleInput): Promise<typeof SaveOrderCycleResult> {
    return this.cycles.save(input);
  }

  @Mutation(() => PublishOrderCycleResult, {
    description: '[orders.configure] Announces a round; it opens and closes by itself.',
  })
  @Allow('orders.configure')
  publishOrderCycle(@Args('id', { type: () => ID }) id: string): Promise<typeof PublishOrderCycleResult> {
    return this.cycles.publish(id);
  }

  @Mutation(() => EndOrderCycleResult, {
    description: '[orders.configure] Ends a round before its time; what was ordered stays ordered.',
  })
  @Allow('orders.configure')
  endOrderCycle(@Args('id', { type: () => ID }) id: string): Promise<typeof EndOrderCycleResult> {
    return this.cycles.end(id);
  }
}
