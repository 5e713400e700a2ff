import type { OutOfStock } from '@lumbung/catalog';
import { AllowShoppers, type InvalidInput } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ProductUnavailable } from '../shop/refusals.js';
import {
  AcceptCartChangesInput,
  AcceptCartChangesResult,
  AddToCartInput,
  AddToCartResult,
  Cart,
  RemoveCartLineInput,
  RemoveCartLineResult,
  SetCartLineQuantityInput,
  SetCartLineQuantityResult,
} from './cart.schema.js';
import { CartService } from './cart.service.js';

@Resolver(() => Cart)
export class CartResolver {
  constructor(private readonly carts: CartService) {}

  @Query(() => Cart, {
    nullable: true,
    description: '[shop] A cart by its token; null (without fault) when unknown or expired.',
  })
  @AllowShoppers()
  cart(@Args('token') token: string): Promise<Cart | null> {
    return this.carts.find(token);
  }

  @Mutation(() => AddToCartResult, { description: '[shop] Adds to a cart, making one if needed.' })
  @AllowShoppers()
  addToCart(@Args('input') input: AddToCartInput): Promise<Cart | OutOfStock | ProductUnavailable | InvalidInput> {
    return this.carts.add(input);
  }

  @Mutation(() => SetCartLineQuantityResult, { description: "[shop] Sets a line's quantity." })
  @AllowShoppers()
  setCartLineQuantity(
    @Args('input') input: SetCartLineQuantityInput,
  ): Promise<Cart | OutOfStock | ProductUnavailable | InvalidInput> {
    return this.carts.setQuantity(input);
  }

  @Mutation(() => RemoveCartLineResult, { description: '[shop] Removes a line; safe to repeat.' })
  @AllowShoppers()
  removeCartLine(@Args('input') input: RemoveCartLineInput): Promise<Cart> {
    return this.carts.remove(input.cartToken, input.lineId);
  }

  @Mutation(() => AcceptCartChangesResult, {
    description:
      '[shop] The buyer has seen the differences: quantities shrink to what is there, lines that are gone leave.',
  })
  @AllowShoppers()
  acceptCartChanges(@Args('input') input: AcceptCartChangesInput): Promise<Cart> {
    return this.carts.acceptChanges(input.cartToken);
  }
}
