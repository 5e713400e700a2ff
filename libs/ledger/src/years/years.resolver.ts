import { Allow } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import { BookYear, CloseYearInput, CloseYearResult, ReopenYearInput, ReopenYearResult } from './years.schema.js';
import { YearsService } from './years.service.js';

@Resolver(() => BookYear)
export class YearsResolver {
  constructor(private readonly service: YearsService) {}

  @Query(() => [BookYear], { description: '[permission: ledger.read] Book years, newest first.' })
  @Allow(LedgerPermission.Read)
  bookYears(): Promise<BookYear[]> {
    return this.service.years();
  }

  @Mutation(() => CloseYearResult, {
    description: '[permission: ledger.close] Closes a year into its surplus; all its months are closed before.',
  })
  @Allow(LedgerPermission.Close)
  closeYear(@Args('input') input: CloseYearInput): Promise<typeof CloseYearResult> {
    return this.service.close(input);
  }

  @Mutation(() => ReopenYearResult, {
    description: '[permission: ledger.close] Opens the last closed year again, with a reason; its closing is mirrored.',
  })
  @Allow(LedgerPermission.Close)
  reopenYear(@Args('input') input: ReopenYearInput): Promise<typeof ReopenYearResult> {
    return this.service.reopen(input);
  }
}
