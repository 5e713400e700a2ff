import { Allow, AllowSignedIn, BusinessDateRange, requireUuid } from '@lumbung/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ownPerson } from '../passbook/passbook.resolver.js';
import { SavingsPermission } from '../savings.permissions.js';
import { SavingsStatement } from './statement.types.js';
import { SavingsStatements } from './statements.service.js';

@Resolver(() => SavingsStatement)
export class SavingsStatementsResolver {
  constructor(private readonly statements: SavingsStatements) {}

  @Query(() => SavingsStatement, {
    nullable: true,
    description:
      '[permission: savings.view] The statement of an account (rekening koran): from its first day and until today unless named.',
  })
  @Allow(SavingsPermission.View)
  async savingsStatement(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('period', { type: () => BusinessDateRange, nullable: true }) period?: BusinessDateRange | null,
  ): Promise<SavingsStatement> {
    return this.statements.of({ id: requireUuid(accountId) }, period ?? {});
  }

  @Query(() => SavingsStatement, {
    nullable: true,
    description: '[signed in] The statement of one of my own accounts, by its number; as `savingsStatement`.',
  })
  @AllowSignedIn()
  async mySavingsStatement(
    @Args('number') number: string,
    @Args('period', { type: () => BusinessDateRange, nullable: true }) period?: BusinessDateRange | null,
  ): Promise<SavingsStatement> {
    return this.statements.of({ number: number.slice(0, 30) }, period ?? {}, ownPerson());
  }
}
