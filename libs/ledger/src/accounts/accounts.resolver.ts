import type { BusinessDate } from '@lumbung/kernel';
import { Allow, BusinessDateScalar, RupiahScalar } from '@lumbung/platform';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import { AccountClass, LedgerAccount } from './account.schema.js';
import { AccountsService } from './accounts.service.js';

@Resolver(() => LedgerAccount)
export class AccountsResolver {
  constructor(private readonly service: AccountsService) {}

  @Query(() => [LedgerAccount], { description: '[permission: ledger.read] The chart, by number; all of it.' })
  @Allow(LedgerPermission.Read)
  accounts(
    @Args('accountClass', { type: () => AccountClass, nullable: true }) accountClass?: AccountClass | null,
    @Args('isActive', { type: () => Boolean, nullable: true }) isActive?: boolean | null,
  ): Promise<LedgerAccount[]> {
    return this.service.accounts(accountClass, isActive);
  }

  @ResolveField(() => RupiahScalar, {
    description:
      'In the evening of the day (default: today), on the normal side; negative when it stands on the other.',
  })
  balance(
    @Parent() account: LedgerAccount,
    @Args('asOf', { type: () => BusinessDateScalar, nullable: true }) asOf?: string | null,
  ): Promise<number> {
    return this.service.balance(account, asOf as BusinessDate | null | undefined);
  }
}
