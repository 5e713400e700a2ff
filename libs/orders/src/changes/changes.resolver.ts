import { Allow, RegionCodeScalar, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  ApplyOrderChangeInput,
  ApplyOrderChangeResult,
  OrderChangeInput,
  OrderDeliveryOptions,
  PreviewOrderChangeResult,
} from './changes.schema.js';
import { ChangesService } from './changes.service.js';
import { OtherWays } from './other-ways.service.js';

@Resolver()
export class ChangesResolver {
  constructor(
    private readonly changes: ChangesService,
    private readonly ways: OtherWays,
  ) {}

  @Query(() => OrderDeliveryOptions, {
    description:
      '[permission: orders.handle] How an order could reach its buyer instead: fees to a region, absent: to where it goes now, and hours for fetching.',
  })
  @Allow('orders.handle')
  orderDeliveryOptions(
    @Args('orderId', { type: () => ID }) orderId: string,
    @Args('regionCode', { type: () => RegionCodeScalar, nullable: true }) regionCode: string | null,
  ): Promise<OrderDeliveryOptions> {
    return this.ways.options(orderId, regionCode ?? null);
  }

  @Query(() => PreviewOrderChangeResult, {
    description: '[permission: orders.handle] What a change of an order would do, down to the rupiah; changes nothing.',
  })
  @Allow('orders.handle')
  previewOrderChange(@Args('input') input: OrderChangeInput): Promise<object> {
    return this.changes.preview(input);
  }

  @Mutation(() => ApplyOrderChangeResult, {
    description:
      '[permission: orders.handle] Changes what Order.changeableParts still lists. Unpaid: its payment is opened anew. Paid: it may become less, the difference goes back (also asks for orders.refund).',
  })
  @Allow('orders.handle')
  applyOrderChange(@Args('input') input: ApplyOrderChangeInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.changes.apply(input, selectedFields(info));
  }
}
