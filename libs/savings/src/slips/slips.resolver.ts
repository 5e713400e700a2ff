import type { BusinessDate } from '@lumbung/kernel';
import { Allow, AllowSignedIn, BusinessDateScalar } from '@lumbung/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { WithholdingSlip, WithholdingSlipConnection, WithholdingSlipsArgs, WithholdingTotals } from './slips.schema.js';
import { WithholdingSlipsService } from './slips.service.js';

@Resolver(() => WithholdingSlip)
export class WithholdingSlipsResolver {
  constructor(private readonly service: WithholdingSlipsService) {}

  @Query(() => WithholdingSlipConnection, {
    description: '[permission: savings.view] Slips of the tax on what savings earned, in their latest revision.',
  })
  @Allow(SavingsPermission.View)
  withholdingSlips(@Args() args: WithholdingSlipsArgs): Promise<WithholdingSlipConnection> {
    return this.service.slips(args);
  }

  @Query(() => WithholdingTotals, {
    description: '[permission: savings.view] What was kept back of what was earned in a month; any of its days.',
  })
  @Allow(SavingsPermission.View)
  withholdingTotals(
    @Args('month', { type: () => BusinessDateScalar }) month: BusinessDate,
  ): Promise<WithholdingTotals> {
    return this.service.totals(month);
  }

  @Query(() => [WithholdingSlip], {
    description: '[signed in] My own slips, the latest month first; their PDF is for me alone.',
  })
  @AllowSignedIn()
  myWithholdingSlips(): Promise<WithholdingSlip[]> {
    return this.service.mine();
  }
}
