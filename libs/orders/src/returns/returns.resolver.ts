import { Allow, AllowShoppers, selectedFields, UrlScalar } from '@lumbung/platform';
import { Args, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ReceivingService } from './receiving.service.js';
import { ReturnPhotos } from './return-photos.service.js';
import { ReturnPhoto } from './return.types.js';
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
    description:
      '[shop] The buyer asks by the secret token to bring goods back, within the days the shop set. Up to three photos that were sent before to `POST /return-photos/{orderToken}/{requestId}` go with it.',
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

const PHOTO_URL =
  "Address below the API, good for ten minutes and for the one who asked; null for all but the holder of the order's link and the staff.";

@Resolver(() => ReturnPhoto)
export class ReturnPhotoResolver {
  constructor(private readonly photos: ReturnPhotos) {}

  @ResolveField(() => UrlScalar, { nullable: true, description: PHOTO_URL })
  url(@Parent() photo: ReturnPhoto): string | null {
    return this.photos.urlOf(photo, 'whole');
  }

  @ResolveField(() => UrlScalar, { nullable: true, description: `At most 320 pixels wide. ${PHOTO_URL}` })
  thumbnailUrl(@Parent() photo: ReturnPhoto): string | null {
    return this.photos.urlOf(photo, 'small');
  }
}
