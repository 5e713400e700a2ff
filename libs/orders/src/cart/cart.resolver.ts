import type { OutOfStock } from '@lumbung/catalog';
import { AllowShoppers, AllowSignedIn, type InvalidInput } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { ProductUnavailable } from '../shop/refusals.js';
import type { VoucherRefused } from '@lumbung/promotions';
import {
  AcceptCartChangesInput,
  AcceptCartChangesResult,
  AddToCartInput,
  AddToCartResult,
  AdoptCartInput,
  AdoptCartResult,
  ApplyVoucherResult,
  Cart,
  CartVoucherInput,
  RemoveCartLineInput,
  RemoveCartLineResult,
  RemoveVoucherResult,
  RepeatOrderInput,
  RepeatOrderResult,
  SetCartLineQuantityInput,
  SetCartLineQuantityResult,
} from './cart.schema.js';
import { CartMergingService } from './cart-merging.service.js';
import { CartVouchersService } from './cart-vouchers.service.js';
import { CartService } from './cart.service.js';

@Resolver(() => Cart)
export class CartResolver {
  constructor(
    private readonly carts: CartService,
    private readonly merging: CartMergingService,
    private readonly vouchers: CartVouchersService,
  ) {}

  @Query(() => Cart, {
    nullable: true,
    description: '[shop] A cart by its token; null (without fault) when unknown or expired.',
  })
  @AllowShoppers()
  cart(@Args('token') token: string): Promise<Cart | null> {
    return this.carts.find(token);
  }

  @Query(() => Cart, {
    nullable: true,
    description: '[signed in] The cart I keep here, on whatever device I filled it.',
  })
  @AllowSignedIn()
  myCart(): Promise<Cart | null> {
    return this.carts.mine();
  }

  @Mutation(() => AdoptCartResult, {
    description: "[signed in] At sign-in: the guest's cart and mine become one, quantities summed up to what is there.",
  })
  @AllowSignedIn()
  adoptCart(@Args('input') input: AdoptCartInput): Promise<Cart> {
    return this.merging.adopt(input);
  }

  @Mutation(() => RepeatOrderResult, {
    description:
      '[shop] Puts the goods of an earlier order into a cart; what became different stands in `differences`.',
  })
  @AllowShoppers()
  repeatOrder(@Args('input') input: RepeatOrderInput): Promise<Cart | InvalidInput> {
    return this.merging.repeat(input);
  }

  @Mutation(() => ApplyVoucherResult, { description: '[shop] Puts a voucher beside the goods; safe to repeat.' })
  @AllowShoppers()
  applyVoucher(@Args('input') input: CartVoucherInput): Promise<Cart | VoucherRefused | InvalidInput> {
    return this.vouchers.apply(input);
  }

  @Mutation(() => RemoveVoucherResult, { description: '[shop] Takes a voucher away; safe to repeat.' })
  @AllowShoppers()
  removeVoucher(@Args('input') input: CartVoucherInput): Promise<Cart> {
    return this.vouchers.remove(input);
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
