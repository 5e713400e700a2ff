import { Allow, selectedFields } from '@lumbung/platform';
import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  HandOverParcelInput,
  HandOverParcelResult,
  MarkParcelReadyInput,
  MarkParcelReadyResult,
  MergeParcelsInput,
  MergeParcelsResult,
  PackParcelInput,
  PackParcelResult,
  ShipParcelInput,
  ShipParcelResult,
  SplitParcelInput,
  SplitParcelResult,
} from './parcels.schema.js';
import { ParcelsService } from './parcels.service.js';

@Resolver()
export class ParcelsResolver {
  constructor(private readonly parcels: ParcelsService) {}

  @Mutation(() => PackParcelResult, { description: '[permission: orders.handle] One parcel of an order is packed.' })
  @Allow('orders.handle')
  packParcel(@Args('input') { parcelId }: PackParcelInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.parcels.pack(parcelId, selectedFields(info));
  }

  @Mutation(() => MarkParcelReadyResult, { description: '[permission: orders.handle] One parcel waits for pickup.' })
  @Allow('orders.handle')
  markParcelReady(
    @Args('input') { parcelId }: MarkParcelReadyInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return this.parcels.markReady(parcelId, selectedFields(info));
  }

  @Mutation(() => ShipParcelResult, {
    description: '[permission: orders.handle] One parcel is on its way, with courier, service and waybill number.',
  })
  @Allow('orders.handle')
  shipParcel(@Args('input') input: ShipParcelInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.parcels.ship(input, selectedFields(info));
  }

  @Mutation(() => HandOverParcelResult, {
    description:
      "[permission: orders.handle] One parcel is in the buyer's hands; the last one completes a pickup order.",
  })
  @Allow('orders.handle')
  handOverParcel(@Args('input') input: HandOverParcelInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.parcels.handOver(input, selectedFields(info));
  }

  @Mutation(() => SplitParcelResult, {
    description: '[permission: orders.handle] A part of a parcel becomes one of its own, to be sent apart.',
  })
  @Allow('orders.handle')
  splitParcel(@Args('input') input: SplitParcelInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.parcels.split(input, selectedFields(info));
  }

  @Mutation(() => MergeParcelsResult, {
    description: '[permission: orders.handle] Parcels of one owner and place become one, before any is packed.',
  })
  @Allow('orders.handle')
  mergeParcels(@Args('input') input: MergeParcelsInput, @Info() info: GraphQLResolveInfo): Promise<object> {
    return this.parcels.merge(input, selectedFields(info));
  }
}
