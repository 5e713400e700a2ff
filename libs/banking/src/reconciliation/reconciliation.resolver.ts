import type { BusinessDate } from '@lumbung/kernel';
import { Allow, BusinessDateScalar, requireUuid } from '@lumbung/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { BankingPermission } from '../banking.permissions.js';
import { ReconciliationService } from './reconciliation.service.js';
import { BankReconciliation } from './reconciliation.types.js';

@Resolver(() => BankReconciliation)
export class ReconciliationResolver {
  constructor(private readonly service: ReconciliationService) {}

  @Query(() => BankReconciliation, {
    description: '[permission: banking.read] Books and bank of one account in the evening of a day (default: today).',
  })
  @Allow(BankingPermission.Read)
  bankReconciliation(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('on', { type: () => BusinessDateScalar, nullable: true }) on: string | null,
  ): Promise<BankReconciliation> {
    return this.service.on(requireUuid(accountId), (on ?? null) as BusinessDate | null);
  }
}
