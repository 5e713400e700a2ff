import { Allow, AllowShoppers, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ReceivingService } from './receiving.service.js';
import {
  CreateOrderReturnInput,
  CreateOrderReturnResult,
  DecideOrderReturnInput,
  DecideOrderReturnResult,
  ReceiveOrderReturnInput,
  ReceiveOrderReturnResult,
  RequestOrderReturnInput,
  RequestOrderReturnResult,
} from './returns.schema.js';
import { ReturnsService } from './returns.service.js';

@Resolver()
export class ReturnsResolver {
  constructor(
    private readonly returns: ReturnsService,
    private readonly receiving: ReceivingService,
  ) {}

  @Mutation(() => RequestOrderReturnResult, {
    description: '[shop] The buyer asks by the secret token to bring goods back, within the days the shop set.',
  })
  @AllowShoppers()
  requestOrderReturn(@Args('input') input: RequestOrderReturnInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.returns.request(input, selectedFields(info));
  }

  @Mutation(() => CreateOrderReturnResult, {
    description: '[permission: orders.handle] The staff notes a return it agrees to, whenever.',
  })
  @Allow('orders.handle')
  createOrderReturn(@Args('input') input: CreateOrderReturnInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.returns.create(input, selectedFields(info));
  }

  @Mutation(() => DecideOrderReturnResult, { description: '[permission: orders.handle] Yes or no to a return.' })
  @Allow('orders.handle')
  decideOrderReturn(@Args('input') input: DecideOrderReturnInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.returns.decide(input, selectedFields(info));
  }

  @Mutation(() => ReceiveOrderReturnResult, {
    description:
      '[permission: orders.refund] The goods came back, with their condition; the money goes back with them.',
  })
  @Allow('orders.refund')
  receiveOrderReturn(@Args('input') input: ReceiveOrderReturnInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.receiving.receive(input, selectedFields(info));
  }
}
