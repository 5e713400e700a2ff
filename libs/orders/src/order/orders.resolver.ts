import { Allow, AllowAnyone, AllowSignedIn, PageArgs, selectedFields, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { OrderFilter } from './order-filter.js';
import { Order, OrderConnection, OrderStatusCount } from './order.schema.js';
import { OrdersService } from './orders.service.js';

@Resolver(() => Order)
export class OrdersResolver {
  constructor(private readonly service: OrdersService) {}

  // The link is the permission, and a shop that was suspended still owes its buyers an answer.
  @Query(() => Order, {
    nullable: true,
    description: '[shop] An order by its secret token, also while the shop is suspended.',
  })
  @AllowAnyone()
  order(@Args('token') token: string, @Info() info: GraphQLResolveInfo): Promise<Order> {
    return this.service.byToken(token, selectedFields(info));
  }

  @Query(() => OrderConnection, { description: '[signed in] My orders here, newest first.' })
  @AllowSignedIn()
  myOrders(@Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<ConnectionOf<Order>> {
    return this.service.mine(page, selectedFields(info));
  }

  @Query(() => OrderConnection, { description: '[permission: orders.read] The orders board, newest first.' })
  @Allow('orders.read')
  orders(
    @Args('filter', { type: () => OrderFilter, nullable: true }) filter: OrderFilter | null,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Order>> {
    return this.service.board(filter, page, selectedFields(info));
  }

  @Query(() => [OrderStatusCount], {
    description: "[permission: orders.read] Counts for the board's tabs; ignores filter.statuses.",
  })
  @Allow('orders.read')
  orderCounts(
    @Args('filter', { type: () => OrderFilter, nullable: true }) filter: OrderFilter | null,
  ): Promise<OrderStatusCount[]> {
    return this.service.counts(filter);
  }

  @Query(() => Order, { nullable: true, description: '[permission: orders.read] One order for the console.' })
  @Allow('orders.read')
  managedOrder(@Args('id', { type: () => ID }) id: string, @Info() info: GraphQLResolveInfo): Promise<Order> {
    return this.service.managed(id, selectedFields(info));
  }
}
