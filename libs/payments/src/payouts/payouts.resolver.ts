import { Allow, PageArgs } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PaymentsPermission } from '../payments.permissions.js';
import { ProviderPayoutConnection, RecordProviderPayoutInput, RecordProviderPayoutResult } from './payout.schema.js';
import { PayoutsService } from './payouts.service.js';

@Resolver()
export class PayoutsResolver {
  constructor(private readonly service: PayoutsService) {}

  @Query(() => ProviderPayoutConnection, {
    description: '[permission: payments.receipts] What payment providers paid out, the latest day first.',
  })
  @Allow(PaymentsPermission.Receipts)
  providerPayouts(@Args() page: PageArgs): Promise<ProviderPayoutConnection> {
    return this.service.payouts(page);
  }

  @Mutation(() => RecordProviderPayoutResult, {
    description:
      '[permission: payments.receipts] Books what a provider paid out: DR bank and fee, CR 1-1120 (settlement account).',
  })
  @Allow(PaymentsPermission.Receipts)
  recordProviderPayout(@Args('input') input: RecordProviderPayoutInput): Promise<typeof RecordProviderPayoutResult> {
    return this.service.record(input);
  }
}
