import { Allow, AllowShoppers, RegionCodeScalar, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  CheckoutOptions,
  ConfirmDraftOrderInput,
  ConfirmDraftOrderResult,
  DraftOrderInput,
  DraftOrderResult,
  PlaceOrderInput,
  PlaceOrderResult,
} from './checkout.schema.js';
import { CheckoutService } from './checkout.service.js';
import { DraftService } from './draft.service.js';

@Resolver()
export class CheckoutResolver {
  constructor(
    private readonly checkout: CheckoutService,
    private readonly drafts: DraftService,
  ) {}

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

  @Mutation(() => DraftOrderResult, {
    description:
      '[shop] Makes a numbered draft of the cart and holds its goods for 30 minutes; Order.whatsappUrl opens WhatsApp with its text.',
  })
  @AllowShoppers()
  draftOrderForWhatsapp(@Args('input') input: DraftOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.drafts.draft(input, selectedFields(info));
  }

  @Mutation(() => ConfirmDraftOrderResult, {
    description: '[permission: orders.handle] Makes an order of a draft, with the way to pay agreed in the chat.',
  })
  @Allow('orders.handle')
  confirmDraftOrder(@Args('input') input: ConfirmDraftOrderInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.drafts.confirm(input, selectedFields(info));
  }
}
