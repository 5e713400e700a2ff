import { Allow, BusinessDateRange, PageArgs } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { MembershipPermission } from '../membership.permissions.js';
import { BooksService } from './books.service.js';
import { AdministrationBook, BookKind, BookLength } from './books.types.js';

@Resolver()
export class BooksResolver {
  constructor(private readonly books: BooksService) {}

  @Query(() => AdministrationBook, {
    description: '[permission: membership.read] A page of one of the books a cooperative must keep.',
  })
  @Allow(MembershipPermission.Read)
  administrationBook(
    @Args('kind', { type: () => BookKind }) kind: BookKind,
    @Args() page: PageArgs,
    @Args('period', {
      type: () => BusinessDateRange,
      nullable: true,
      description:
        'Days of joining, of the event, or of the line; of savings the last of them. Other books are whole (see BookDating).',
    })
    period: BusinessDateRange | null,
  ): Promise<AdministrationBook> {
    return this.books.page(kind, page, period ?? null);
  }

  @Query(() => [BookLength], { description: '[permission: membership.read] The books and how long they are.' })
  @Allow(MembershipPermission.Read)
  administrationBooks(): Promise<BookLength[]> {
    return this.books.lengths();
  }
}
