import { Allow, PageArgs, selectedFields } from '@lumbung/platform';
import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { AccountListService } from './account-list.service.js';
import { SavingsAccountConnection, SavingsAccountFilter } from './account-list.types.js';
import { SavingsAccount } from './account.types.js';

@Resolver(() => SavingsAccount)
export class AccountListResolver {
  constructor(private readonly list: AccountListService) {}

  @Query(() => SavingsAccountConnection, {
    description: '[permission: savings.view] Accounts in the order they were opened, those that are closed left out.',
  })
  @Allow(SavingsPermission.View)
  savingsAccounts(
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
    @Args('filter', { type: () => SavingsAccountFilter, nullable: true }) filter?: SavingsAccountFilter | null,
  ): Promise<SavingsAccountConnection> {
    return this.list.page(filter ?? {}, page, selectedFields(info).has('totalCount'));
  }
}
