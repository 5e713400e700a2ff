import { Allow, badUserInput } from '@lumbung/platform';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import {
  ClosePeriodInput,
  ClosePeriodResult,
  ClosingCheck,
  LedgerPeriod,
  ReopenPeriodInput,
  ReopenPeriodResult,
} from './periods.schema.js';
import { PeriodsService } from './periods.service.js';

@Resolver(() => LedgerPeriod)
export class PeriodsResolver {
  constructor(private readonly service: PeriodsService) {}

  @Query(() => [LedgerPeriod], {
    description: '[permission: ledger.read] Months of one book year (default: the current), oldest first.',
  })
  @Allow(LedgerPermission.Read)
  periods(@Args('year', { type: () => Int, nullable: true }) year?: number | null): Promise<LedgerPeriod[]> {
    if (year != null && (year < 1990 || year > 2200)) throw badUserInput('A year lies between 1990 and 2200.');
    return this.service.periods(year);
  }

  @Query(() => [ClosingCheck], {
    description: '[permission: ledger.read] What is to be looked at before a month is closed, what blocks first.',
  })
  @Allow(LedgerPermission.Read)
  closingChecks(@Args('periodId', { type: () => ID }, ParseUUIDPipe) periodId: string): Promise<ClosingCheck[]> {
    return this.service.closingChecks(periodId);
  }

  @Mutation(() => ClosePeriodResult, {
    description: '[permission: ledger.close] Closes a month; earlier dates can no longer be booked.',
  })
  @Allow(LedgerPermission.Close)
  closePeriod(@Args('input') input: ClosePeriodInput): Promise<typeof ClosePeriodResult> {
    return this.service.close(input);
  }

  @Mutation(() => ReopenPeriodResult, {
    description: '[permission: ledger.close] Opens the last closed month again, with a reason.',
  })
  @Allow(LedgerPermission.Close)
  reopenPeriod(@Args('input') input: ReopenPeriodInput): Promise<typeof ReopenPeriodResult> {
    return this.service.reopen(input);
  }
}
