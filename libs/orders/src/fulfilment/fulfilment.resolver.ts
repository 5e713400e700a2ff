import { Allow, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  AcceptOrderInput,
  AcceptOrderResult,
  CompleteOrderInput,
  CompleteOrderResult,
  HandOverOrderInput,
  HandOverOrderResult,
  MarkOrderReadyInput,
  MarkOrderReadyResult,
  MarkOrderShippedInput,
  MarkOrderShippedResult,
} from './fulfilment.schema.js';
import { FulfilmentService } from './fulfilment.service.js';

@Resolver()
export class FulfilmentResolver {
  constructor(private readonly fulfilment: FulfilmentService) {}

  @Mutation(() => AcceptOrderResult, { description: '[permission: orders.handle] The shop takes the order on.' })
  @Allow('orders.handle')
  acceptOrder(@Args('input') { orderId }: AcceptOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.fulfilment.accept(orderId, selectedFields(info));
  }

  @Mutation(() => MarkOrderReadyResult, { description: '[permission: orders.handle] Packed and ready for pickup.' })
  @Allow('orders.handle')
  markOrderReady(@Args('input') { orderId }: MarkOrderReadyInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.fulfilment.markReady(orderId, selectedFields(info));
  }

  @Mutation(() => MarkOrderShippedResult, { description: '[permission: orders.handle] On its way with the courier.' })
  @Allow('orders.handle')
  markOrderShipped(@Args('input') input: MarkOrderShippedInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.fulfilment.markShipped(input, selectedFields(info));
  }

  @Mutation(() => HandOverOrderResult, {
    description: "[permission: orders.handle] In the buyer's hands; a pickup order is completed by it.",
  })
  @Allow('orders.handle')
  handOverOrder(@Args('input') input: HandOverOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.fulfilment.handOver(input, selectedFields(info));
  }

  @Mutation(() => CompleteOrderResult, { description: '[permission: orders.handle] Closes a delivered order.' })
  @Allow('orders.handle')
  completeOrder(@Args('input') { orderId }: CompleteOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.fulfilment.complete(orderId, selectedFields(info));
  }
}
