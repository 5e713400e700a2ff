import { Allow, currentContext } from '@lumbung/platform';
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsUUID } from 'class-validator';
import { Parcel } from '../fulfilment/parcel.types.js';
import { Order } from '../order/order.schema.js';
import { OrderPaper, PaperKind } from './paper.types.js';
import { PapersService } from './papers.service.js';

@ArgsType()
export class ParcelPapersArgs {
  @Field(() => [ID], { description: 'At most 100, printed in this order.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  parcelIds: string[];

  @Field(() => PaperKind, { description: 'PACKING_LIST or DELIVERY_NOTE.' })
  @IsEnum(PaperKind)
  kind: PaperKind;
}

@ArgsType()
export class OrdersPapersArgs {
  @Field(() => [ID], { description: 'At most 100, printed in this order; each must be paid.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  orderIds: string[];

  @Field(() => PaperKind, { description: 'RECEIPT or INVOICE.' })
  @IsEnum(PaperKind)
  kind: PaperKind;
}

function isStaff(): boolean {
  return currentContext()?.principal?.permissions.has('orders.read') ?? false;
}

@Resolver(() => Order)
export class OrderPapersResolver {
  constructor(private readonly papers: PapersService) {}

  @ResolveField('papers', () => [OrderPaper], {
    description: 'What can be printed: the proof for the buyer; receipt and invoice for the staff, from capture on.',
  })
  papersOf(@Parent() { id, receipt }: Order): OrderPaper[] {
    return this.papers.ofOrder(id, { isPaid: receipt !== null, isStaff: isStaff() });
  }

  @Query(() => [OrderPaper], {
    description:
      '[permission: orders.read] One paper over many paid orders, at most 100: receipts for rolls, or invoices.',
  })
  @Allow('orders.read')
  ordersPapers(@Args() { orderIds, kind }: OrdersPapersArgs): OrderPaper[] {
    const isOfOrders = kind === PaperKind.RECEIPT || kind === PaperKind.INVOICE;
    return isOfOrders ? this.papers.ofOrders([...new Set(orderIds)], kind) : [];
  }

  @Query(() => [OrderPaper], {
    description: '[permission: orders.read] One paper over many parcels, at most 100: packing lists or delivery notes.',
  })
  @Allow('orders.read')
  parcelPapers(@Args() { parcelIds, kind }: ParcelPapersArgs): OrderPaper[] {
    const isOfParcels = kind === PaperKind.PACKING_LIST || kind === PaperKind.DELIVERY_NOTE;
    return isOfParcels ? this.papers.ofParcels([...new Set(parcelIds)], [kind]) : [];
  }
}

@Resolver(() => Parcel)
export class ParcelPapersResolver {
  constructor(private readonly papers: PapersService) {}

  @ResolveField('papers', () => [OrderPaper], {
    description: '[permission: orders.read] Packing list and delivery note; else empty.',
  })
  papersOf(@Parent() { id, state }: Parcel): OrderPaper[] {
    return isStaff() && state !== 'CANCELLED' ? this.papers.ofParcels([id]) : [];
  }
}
