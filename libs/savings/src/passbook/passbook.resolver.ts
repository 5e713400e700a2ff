import { Allow, AllowSignedIn, currentPrincipal, forbidden, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { PassbookService } from './passbook.service.js';
import { SavingsEntry, SavingsEntryConnection } from './passbook.types.js';

@Resolver(() => SavingsEntry)
export class PassbookResolver {
  constructor(private readonly passbook: PassbookService) {}

  @Query(() => SavingsEntryConnection, {
    description: '[permission: savings.view] The passbook of an account, newest first.',
  })
  @Allow(SavingsPermission.View)
  async savingsPassbook(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args() page: PageArgs,
  ): Promise<SavingsEntryConnection> {
    return this.passbook.page(requireUuid(accountId), page);
  }

  @Query(() => SavingsEntryConnection, {
    description: '[signed in] The passbook of one of my own accounts, newest first.',
  })
  @AllowSignedIn()
  async mySavingsPassbook(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args() page: PageArgs,
  ): Promise<SavingsEntryConnection> {
    const { personId } = currentPrincipal();
    if (!personId) throw forbidden();
    return this.passbook.page(requireUuid(accountId), page, personId);
  }
}
