import { Allow, PageArgs, requireUuid, type ConnectionOf } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { TransferReadsService } from './transfer-reads.service.js';
import { StockTransfer, StockTransferConnection, TransferState } from './transfer.types.js';
import {
  CancelTransferResult,
  ChangeTransferInput,
  ChangeTransferResult,
  CreateTransferInput,
  CreateTransferResult,
  ReceiveTransferInput,
  ReceiveTransferResult,
  SendTransferResult,
} from './transfers.schema.js';
import { TransfersService } from './transfers.service.js';

@Resolver(() => StockTransfer)
export class TransfersResolver {
  constructor(
    private readonly transfers: TransfersService,
    private readonly reads: TransferReadsService,
  ) {}

  @Query(() => StockTransferConnection, {
    description: '[permission: catalog.read] Transfers between places, newest first. totalCount is null.',
  })
  @Allow(CatalogPermission.Read)
  stockTransfers(
    @Args() page: PageArgs,
    @Args('states', { type: () => [TransferState], nullable: true }) states: TransferState[] | null,
    @Args('locationId', { type: () => ID, nullable: true, description: 'From or to this place.' })
    locationId: string | null,
  ): Promise<ConnectionOf<StockTransfer>> {
    return this.reads.list({ states, locationId: locationId && requireUuid(locationId) }, page);
  }

  @Query(() => StockTransfer, { description: '[permission: catalog.read] One transfer.' })
  @Allow(CatalogPermission.Read)
  stockTransfer(@Args('id', { type: () => ID }) id: string): Promise<StockTransfer> {
    return this.reads.one(requireUuid(id));
  }

  @Mutation(() => CreateTransferResult, {
    description: '[permission: catalog.stock] Writes down what is to go from one place to another.',
  })
  @Allow(CatalogPermission.Stock)
  createTransfer(@Args('input') input: CreateTransferInput): Promise<typeof CreateTransferResult> {
    return this.transfers.create(input);
  }

  @Mutation(() => ChangeTransferResult, { description: '[permission: catalog.stock] Changes a draft.' })
  @Allow(CatalogPermission.Stock)
  changeTransfer(@Args('input') input: ChangeTransferInput): Promise<typeof ChangeTransferResult> {
    return this.transfers.change(input);
  }

  @Mutation(() => SendTransferResult, {
    description:
      '[permission: catalog.stock] The goods leave the first place. Safe to repeat: a transfer is sent once.',
  })
  @Allow(CatalogPermission.Stock)
  sendTransfer(@Args('transferId', { type: () => ID }) transferId: string): Promise<typeof SendTransferResult> {
    return this.transfers.send(requireUuid(transferId));
  }

  @Mutation(() => ReceiveTransferResult, {
    description: '[permission: catalog.stock] The goods arrive; differences are corrected with a reason and booked.',
  })
  @Allow(CatalogPermission.Stock)
  receiveTransfer(@Args('input') input: ReceiveTransferInput): Promise<typeof ReceiveTransferResult> {
    return this.transfers.receive(input);
  }

  @Mutation(() => CancelTransferResult, { description: '[permission: catalog.stock] Drops a draft.' })
  @Allow(CatalogPermission.Stock)
  cancelTransfer(@Args('transferId', { type: () => ID }) transferId: string): Promise<typeof CancelTransferResult> {
    return this.transfers.cancel(requireUuid(transferId));
  }
}
