import { Allow, currentLocale, PageArgs, requireUuid, selectedFields, translate } from '@lumbung/platform';
import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import { ReversalRequest } from '../reversals/reversals.schema.js';
import { ReversalsService } from '../reversals/reversals.service.js';
import { Journal, JournalConnection, JournalFilter } from './journal.schema.js';
import { JournalsService } from './journals.service.js';

@Resolver(() => Journal)
export class JournalsResolver {
  constructor(
    private readonly service: JournalsService,
    private readonly reversals: ReversalsService,
  ) {}

  @Query(() => JournalConnection, { description: '[permission: ledger.read] Journals, newest first.' })
  @Allow(LedgerPermission.Read)
  journals(
    @Args() page: PageArgs,
    @Args('filter', { type: () => JournalFilter, nullable: true }) filter: JournalFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<JournalConnection> {
    return this.service.journals(page, filter, selectedFields(info).has('totalCount'));
  }

  @Query(() => Journal, { nullable: true, description: '[permission: ledger.read] One journal with postings.' })
  @Allow(LedgerPermission.Read)
  async journal(@Args('id', { type: () => ID }) id: string): Promise<Journal> {
    return this.service.journalOrFail(requireUuid(id));
  }

  @ResolveField(() => String, { description: 'The kind in words.' })
  kindLabel(@Parent() journal: Journal): string {
    return translate(`ledger.kind.${journal.kind}`, currentLocale());
  }

  @ResolveField(() => Journal, { nullable: true, description: 'The journal this one reverses.' })
  reverses(@Parent() { reversesId }: Journal): Promise<Journal | null> | null {
    return reversesId ? this.service.journal(reversesId) : null;
  }

  @ResolveField(() => Journal, { nullable: true, description: 'The journal that reversed this one.' })
  reversedBy(@Parent() { reversedById }: Journal): Promise<Journal | null> | null {
    return reversedById ? this.service.journal(reversedById) : null;
  }

  @ResolveField(() => ReversalRequest, { nullable: true, description: 'An open request to reverse it.' })
  pendingReversal(@Parent() { pendingReversalId }: Journal): Promise<ReversalRequest | null> | null {
    return pendingReversalId ? this.reversals.request(pendingReversalId) : null;
  }
}
