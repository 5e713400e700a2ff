import { Allow, AllowShoppers, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CancelService } from './cancel.service.js';
import { CaptureService } from './capture.service.js';
import { RefundService } from './refund.service.js';
import {
  CancelMyOrderInput,
  CancelMyOrderResult,
  CancelOrderInput,
  CancelOrderResult,
  ConfirmPaymentInput,
  ConfirmPaymentResult,
  RefundOrderInput,
  RefundOrderResult,
} from './settlement.schema.js';

@Resolver()
export class SettlementResolver {
  constructor(
    private readonly captures: CaptureService,
    private readonly cancels: CancelService,
    private readonly refunds: RefundService,
  ) {}

  @Mutation(() => ConfirmPaymentResult, {
    description:
      '[permission: payments.confirm] The cashier confirms the money: captured, stock issued, sale and cost posted, in one transaction.',
  })
  @Allow('payments.confirm')
  confirmPayment(@Args('input') input: ConfirmPaymentInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.captures.confirm(input, selectedFields(info));
  }

  @Mutation(() => CancelMyOrderResult, {
    description: '[shop] The buyer cancels by the secret token, before payment and acceptance.',
  })
  @AllowShoppers()
  cancelMyOrder(@Args('input') input: CancelMyOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.cancels.cancelMine(input, selectedFields(info));
  }

  @Mutation(() => CancelOrderResult, {
    description:
      '[permission: orders.handle] The shop cancels; a paid order also needs orders.refund and is refunded and restocked.',
  })
  @Allow('orders.handle')
  cancelOrder(@Args('input') input: CancelOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.cancels.cancel(input, selectedFields(info));
  }

  @Mutation(() => RefundOrderResult, {
    description: '[permission: orders.refund] Pays back part or all, books it, and takes goods back to stock.',
  })
  @Allow('orders.refund')
  refundOrder(@Args('input') input: RefundOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.refunds.refund(input, selectedFields(info));
  }
}
