import { PaymentOption } from '@lumbung/payments';
import { AllowAnyone, AllowShoppers, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { under } from '../order/order-paths.js';
import { PaymentChangesService } from './payment-changes.service.js';
import {
  ChangePaymentMethodInput,
  ChangePaymentMethodResult,
  CheckOrderPaymentInput,
  OrderPaymentChecked,
} from './paying.schema.js';
import { PayingService } from './paying.service.js';

@Resolver()
export class PayingResolver {
  constructor(
    private readonly paying: PayingService,
    private readonly changes: PaymentChangesService,
  ) {}

  @Query(() => [PaymentOption], {
    description:
      '[shop] The ways to pay that the holder of an order can choose for it now, as at the checkout; empty where the way can no longer be changed.',
  })
  @AllowShoppers()
  orderPaymentOptions(@Args('token') token: string): Promise<PaymentOption[]> {
    return this.changes.options(token);
  }

  // The link is the permission, and a shop that was suspended still owes its buyers an answer.
  @Mutation(() => OrderPaymentChecked, {
    description:
      '[shop] Asks the payment provider whether the money of an order came, at most once in ten seconds; also while the shop is suspended. What came is confirmed in a moment. Safe to repeat.',
  })
  @AllowAnyone()
  checkOrderPayment(
    @Args('input') { orderToken }: CheckOrderPaymentInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OrderPaymentChecked> {
    return this.paying.check(orderToken, under(selectedFields(info), 'order.'));
  }

  @Mutation(() => ChangePaymentMethodResult, {
    description:
      '[shop] Another way to pay an order that was placed and is neither paid nor accepted: its payment is given up and another opened, with a unique amount and a time of its own.',
  })
  @AllowShoppers()
  changePaymentMethod(
    @Args('input') input: ChangePaymentMethodInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return this.changes.change(input, selectedFields(info));
  }
}
