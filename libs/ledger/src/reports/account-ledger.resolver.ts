import { Allow, BusinessDateRange, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Journal } from '../journals/journal.schema.js';
import { JournalsService } from '../journals/journals.service.js';
import { LedgerPermission } from '../ledger.permissions.js';
import { AccountLedger, AccountLedgerEntry, AccountLedgerEntryConnection } from './account-ledger.schema.js';
import { AccountLedgerService } from './account-ledger.service.js';

@Resolver(() => AccountLedger)
export class AccountLedgerResolver {
  constructor(private readonly service: AccountLedgerService) {}

  @Query(() => AccountLedger, {
    nullable: true,
    description: '[permission: ledger.read] Account card; default period: this month.',
  })
  @Allow(LedgerPermission.Read)
  accountLedger(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('period', { type: () => BusinessDateRange, nullable: true }) period?: BusinessDateRange | null,
  ): Promise<AccountLedger> {
    return this.service.card(requireUuid(accountId), period);
  }

  @ResolveField(() => AccountLedgerEntryConnection, { description: 'Oldest first.' })
  entries(
    @Parent() card: AccountLedger,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountLedgerEntryConnection> {
    return this.service.entries(card, page, selectedFields(info).has('totalCount'));
  }
}

@Resolver(() => AccountLedgerEntry)
export class AccountLedgerEntryResolver {
  constructor(private readonly journals: JournalsService) {}

  @ResolveField(() => Journal)
  journal(@Parent() { journalId }: AccountLedgerEntry): Promise<Journal> {
    return this.journals.journalOrFail(journalId);
  }
}
