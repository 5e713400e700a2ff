import {
  Allow,
  AllowShoppers,
  PageArgs,
  selectedFields,
  type ConnectionOf,
  type InvalidInput,
} from '@lumbung/platform';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  ConfirmOrderArrivalInput,
  ConfirmOrderArrivalResult,
  OrderSettings,
  OrderToDoConnection,
  UpdateOrderSettingsInput,
  UpdateOrderSettingsResult,
  type OrderToDo,
} from './deadlines.schema.js';
import { DeadlinesService } from './deadlines.service.js';
import { OrderSettingsService } from './order-settings.service.js';

@Resolver(() => OrderSettings)
export class DeadlinesResolver {
  constructor(
    private readonly deadlines: DeadlinesService,
    private readonly settings: OrderSettingsService,
  ) {}

  @Query(() => OrderSettings, {
    description: '[permission: orders.read] Times to accept, to finish and to bring back.',
  })
  @Allow('orders.read')
  orderSettings(): Promise<OrderSettings> {
    return this.settings.settings();
  }

  @Query(() => OrderToDoConnection, {
    description:
      '[permission: orders.read] What waits for a decision of the staff, longest waiting first. totalCount is null.',
  })
  @Allow('orders.read')
  orderToDos(@Args() page: PageArgs): Promise<ConnectionOf<OrderToDo>> {
    return this.settings.toDos(page);
  }

  @Mutation(() => UpdateOrderSettingsResult, { description: '[permission: orders.configure] Sets those times.' })
  @Allow('orders.configure')
  updateOrderSettings(@Args('input') input: UpdateOrderSettingsInput): Promise<OrderSettings | InvalidInput> {
    return this.settings.update(input);
  }

  @Mutation(() => ConfirmOrderArrivalResult, {
    description: '[shop] The buyer says by the secret token that everything came; safe to repeat.',
  })
  @AllowShoppers()
  confirmOrderArrival(
    @Args('input') { orderToken }: ConfirmOrderArrivalInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return this.deadlines.confirmArrival(orderToken, selectedFields(info));
  }
}
