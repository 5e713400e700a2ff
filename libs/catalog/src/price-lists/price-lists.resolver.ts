import { Allow, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CatalogPermission } from '../catalog.permissions.js';
import { PriceListEntriesService } from './price-list-entries.service.js';
import { PriceList, PriceListConnection, PriceListEntryConnection } from './price-list.types.js';
import {
  CreatePriceListInput,
  CreatePriceListResult,
  DeletePriceListInput,
  DeletePriceListResult,
  PriceListEntryFilter,
  PriceListFilter,
  SetPriceListEntriesInput,
  SetPriceListEntriesResult,
  UpdatePriceListInput,
  UpdatePriceListResult,
} from './price-lists.schema.js';
import { PriceListsService } from './price-lists.service.js';

@Resolver(() => PriceList)
export class PriceListsResolver {
  constructor(
    private readonly lists: PriceListsService,
    private readonly entries: PriceListEntriesService,
  ) {}

  @Query(() => PriceListConnection, { description: '[permission: catalog.read] Price lists, newest first.' })
  @Allow(CatalogPermission.Read)
  priceLists(
    @Args() page: PageArgs,
    @Args('filter', { type: () => PriceListFilter, nullable: true }) filter: PriceListFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PriceListConnection> {
    return this.lists.list(filter ?? {}, page, selectedFields(info).has('totalCount'));
  }

  @Query(() => PriceList, { nullable: true, description: '[permission: catalog.read] One price list.' })
  @Allow(CatalogPermission.Read)
  priceList(@Args('id', { type: () => ID }) id: string): Promise<PriceList> {
    return this.lists.one(requireUuid(id));
  }

  @Query(() => PriceListEntryConnection, {
    description:
      '[permission: catalog.read] The prices of a list by name of the product, with what makes them without effect.',
  })
  @Allow(CatalogPermission.Read)
  priceListEntries(
    @Args('priceListId', { type: () => ID }) priceListId: string,
    @Args() page: PageArgs,
    @Args('filter', { type: () => PriceListEntryFilter, nullable: true }) filter: PriceListEntryFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PriceListEntryConnection> {
    return this.entries.list(requireUuid(priceListId), filter ?? {}, page, selectedFields(info).has('totalCount'));
  }

  @Mutation(() => CreatePriceListResult, { description: '[permission: catalog.price] Makes an empty price list.' })
  @Allow(CatalogPermission.Price)
  createPriceList(@Args('input') input: CreatePriceListInput): Promise<typeof CreatePriceListResult> {
    return this.lists.create(input);
  }

  @Mutation(() => UpdatePriceListResult, {
    description: '[permission: catalog.price] Changes name or days of a price list, or turns it on or off.',
  })
  @Allow(CatalogPermission.Price)
  updatePriceList(@Args('input') input: UpdatePriceListInput): Promise<typeof UpdatePriceListResult> {
    return this.lists.update(input);
  }

  @Mutation(() => DeletePriceListResult, {
    description: '[permission: catalog.price] Deletes a price list that is turned off.',
  })
  @Allow(CatalogPermission.Price)
  deletePriceList(@Args('input') input: DeletePriceListInput): Promise<typeof DeletePriceListResult> {
    return this.lists.delete(input);
  }

  @Mutation(() => SetPriceListEntriesResult, {
    description: '[permission: catalog.price] Puts prices into a list or takes them out, all or none.',
  })
  @Allow(CatalogPermission.Price)
  setPriceListEntries(@Args('input') input: SetPriceListEntriesInput): Promise<typeof SetPriceListEntriesResult> {
    return this.entries.set(input);
  }
}
