import { AllowShoppers, RegionCodeScalar, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CheckoutOptions, PlaceOrderInput, PlaceOrderResult } from './checkout.schema.js';
import { CheckoutService } from './checkout.service.js';

@Resolver()
export class CheckoutResolver {
  constructor(private readonly checkout: CheckoutService) {}

  @Query(() => CheckoutOptions, {
    nullable: true,
    description: '[shop] All the checkout page needs; destination makes courier fees exact. Null like cart.',
  })
  @AllowShoppers()
  checkoutOptions(
    @Args('cartToken') cartToken: string,
    @Args('destination', { type: () => RegionCodeScalar, nullable: true }) destination: string | null,
  ): Promise<CheckoutOptions | null> {
    return this.checkout.options(cartToken, destination ?? null);
  }

  @Mutation(() => PlaceOrderResult, {
    description: '[shop] Orders the cart: price, membership and stock decided now, stock reserved, payment opened.',
  })
  @AllowShoppers()
  placeOrder(@Args('input') input: PlaceOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.checkout.place(input, selectedFields(info));
  }
}
