import { Allow, BusinessDateRange, PageArgs } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { AssetsPermission } from '../assets.permissions.js';
import { InventoryBookService } from './inventory-book.service.js';
import { InventoryBook } from './inventory-book.types.js';

@Resolver(() => InventoryBook)
export class InventoryBookResolver {
  constructor(private readonly book: InventoryBookService) {}

  @Query(() => InventoryBook, { description: '[permission: assets.view] A page of the inventory book.' })
  @Allow(AssetsPermission.View)
  inventoryBook(
    @Args() page: PageArgs,
    @Args('period', { type: () => BusinessDateRange, nullable: true, description: 'Days of acquisition.' })
    period: BusinessDateRange | null,
  ): Promise<InventoryBook> {
    return this.book.page(page, period ?? null);
  }
}
